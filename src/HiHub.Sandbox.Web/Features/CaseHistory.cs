using System.Globalization;
using System.Security.Claims;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>One event of a case in words.</summary>
internal sealed record Happened(string What, string Who, DateTimeOffset At, long Seq);

/// <summary>What happened to a case, as far as the reader may know, newest first, with people by their names.</summary>
internal sealed class CaseHistory(CaseReading reading, SandboxDb db)
{
    // What is no act of the catalogue.
    private static readonly Dictionary<string, LocalText> s_others = new()
    {
        ["Proposed"] = new("Đề nghị, chờ chữ ký thứ hai", "Proposed, awaits the second signature"),
        ["ProposalClosed"] = new("Đóng đề nghị chờ chữ ký thứ hai", "Proposal closed"),
        ["TimerFired"] = new("Đến thời điểm đã hẹn", "A set time came"),
        ["ClockRose"] = new("Thời hạn chuyển mức cảnh báo", "A clock rose to its next level"),
        ["ClockRecomputed"] = new("Tính lại thời hạn", "Clocks computed anew"),
    };

    public async Task<IReadOnlyList<Happened>> LatestAsync(string reference, ClaimsPrincipal user, CancellationToken stop) =>
        await reading.OpenAsync(reference, user, "case", stop) is { } sight ? await InWordsAsync(await reading.LatestEventsAsync(sight, reference, stop), stop) : [];

    /// <summary>What was done after a version of the case.</summary>
    public async Task<IReadOnlyList<Happened>> SinceAsync(string reference, ClaimsPrincipal user, string? version, CancellationToken stop)
    {
        if (!int.TryParse(version, CultureInfo.InvariantCulture, out var known) || await reading.OpenAsync(reference, user, "case", stop) is not { } sight)
            return [];
        return await InWordsAsync([.. (await reading.LatestEventsAsync(sight, reference, stop)).Where(row => row.CaseVersion > known)], stop);
    }

    private async Task<IReadOnlyList<Happened>> InWordsAsync(IReadOnlyList<AuditEvent> events, CancellationToken stop)
    {
        var people = events.Select(row => row.Actor).Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
        var system = new LocalText("hệ thống", "the system").InReadersLanguage();
        return [.. events.Select(row => new Happened(What(row.Type), row.Actor == Actor.System.PersonId ? system : names.GetValueOrDefault(row.Actor, row.Actor), row.At, row.Seq))];
    }

    private static string What(string type) =>
        Enum.TryParse<ActionName>(type, out var action) ? ActionCatalogue.Of(action).Title.InReadersLanguage()
        : s_others.TryGetValue(type, out var words) ? words.InReadersLanguage()
        : type;
}
