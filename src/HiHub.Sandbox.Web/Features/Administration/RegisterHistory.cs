using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Web.Features.Acting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>One change of a register in words.</summary>
internal sealed record RegisterChange(DateTimeOffset At, OfficeActionName Action, string By, string? ConfirmedBy, IReadOnlyList<(string Label, string Text)> Said);

/// <summary>Who changed a register when, and who confirmed it: read from the office's chain.</summary>
internal static class RegisterHistory
{
    private const int Most = 50;

    public static async Task<IReadOnlyList<RegisterChange>> OfAsync(SandboxDb db, ActWords words, CancellationToken stop, params OfficeActionName[] acts)
    {
        var events = await db.OfficeEventsAsync(acts, Most, stop);
        var people = events.SelectMany(one => new[] { one.Actor, one.SecondSigner }).OfType<string>().Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
        return
        [
            .. events.Select(one => new RegisterChange(
                one.At, one.Action, Name(one.Actor), one.SecondSigner is { } second ? Name(second) : null,
                one.Input is { } input ? [.. SentInput.InWords(one.Action, input, words)] : [])),
        ];
        string Name(string person) => names.TryGetValue(person, out var name) ? $"{name} ({person})" : person;
    }
}
