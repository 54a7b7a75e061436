using System.Security.Claims;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>What stands on top of each page of a case: which it is, where it stands, when it is due, who has it, and its other pages.</summary>
internal sealed record CaseHead(SandboxCase Case, Sight Sight, string Organisation, string Tab, IReadOnlyList<CaseTab> Tabs)
{
    public ClockAnswer? Nearest { get; init; }

    /// <summary>How much of the nearest clock is left, in words.</summary>
    public LocalText? Left { get; init; }

    public IReadOnlyList<LocalText> Holders { get; init; } = [];

    /// <summary>The official in charge, by name.</summary>
    public string? InCharge { get; init; }

    public static string Colour(EscalationLevel level) =>
        level switch
        {
            EscalationLevel.OnTime => "green",
            EscalationLevel.Amber => "yellow",
            EscalationLevel.Red => "orange",
            EscalationLevel.ApologyDue or EscalationLevel.Overdue => "red",
        };
}

/// <summary>Opens a case for one of its pages.</summary>
internal sealed class CaseHeads(CaseReading reading, SandboxDb db, LawBooks law, TimeProvider time)
{
    /// <summary>Records the reading. Null where there is no such case for this person, or no such page of it.</summary>
    public async Task<CaseHead?> OpenAsync(string reference, ClaimsPrincipal user, string tab, CancellationToken stop)
    {
        if (await reading.OpenAsync(reference, user, "case", stop) is not { } sight)
            return null;
        var @case = await db.Cases.AsNoTracking().FirstAsync(row => row.Reference == reference, stop);
        IReadOnlyList<CaseTab> tabs = [.. CaseTab.For(sight, user.Actor(), @case)];
        if (!tabs.Any(one => one.Key == tab))
            return null;
        var rows = (await db.Clocks.AsNoTracking().Where(row => row.Reference == reference && !row.Closed).ToListAsync(stop)).FindAll(row => sight.SeesClock(row.Kind));
        var now = time.GetUtcNow();
        var days = sight.Pack.Days(law.Current.Calendar);
        var nearest = rows.Where(row => row.DueAt is not null).Select(row => ClockAnswers.Of(row, sight.Pack, law.Current, now)).Where(clock => clock.DueAt is not null).MinBy(clock => clock.DueAt);
        return new(@case, sight, await OrganisationAsync(@case, stop), tab, tabs)
        {
            Nearest = nearest,
            Left = nearest?.LastDay is { } last ? DaysLeft.InWords(last, OfficeTime.DayOf(now), days) : null,
            Holders = [.. CaseBall.Of(rows.Select(row => row.Read()), days, now).Holders.Select(BallWords.Of)],
            InCharge = await InChargeAsync(@case, sight, stop),
        };
    }

    private async Task<string> OrganisationAsync(SandboxCase @case, CancellationToken stop)
    {
        var found = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(row => row.Code == @case.Organisation, stop);
        return found is null ? @case.Organisation : Written.InVietnamese ? found.Name : found.NameEn;
    }

    private async Task<string?> InChargeAsync(SandboxCase @case, Sight sight, CancellationToken stop)
    {
        var held = @case.Facts.People.Parts.Where(sight.Sees).LastOrDefault(held => held.Part is Part.Handler or Part.Monitor);
        return held is null ? null : await db.Users.AsNoTracking().Where(person => person.Id == held.Holder).Select(person => person.DisplayName).FirstOrDefaultAsync(stop) ?? held.Holder;
    }
}
