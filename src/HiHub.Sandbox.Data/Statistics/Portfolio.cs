using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Statistics;

/// <summary>Statistics over the accounts of finished clocks; the database counts, so the cost does not grow with the cases' files.</summary>
public sealed class Portfolio(IDbContextFactory<SandboxDb> contexts)
{
    /// <summary>The acts that end a procedure with an answer on the merits; a withdrawal or a lapse is none.</summary>
    public static readonly IReadOnlyList<string> Decisions = [nameof(ActionName.Permit), nameof(ActionName.Refuse), nameof(ActionName.NoSandboxNeeded)];

    /// <summary>Months as yyyyMM, both included.</summary>
    public async Task<PortfolioStatistics> Read(int fromMonth, int throughMonth, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var decided = await Decided(db, fromMonth, throughMonth, ct);
        return new(
            fromMonth, throughMonth,
            Of(null, null, decided),
            [.. decided.GroupBy(one => one.Regime).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Of(group.Key, null, [.. group]))],
            [.. decided.GroupBy(one => one.Month).OrderBy(group => group.Key).Select(group => Of(null, group.Key, [.. group]))],
            [
                .. decided.GroupBy(one => (one.Regime, one.Month)).OrderBy(group => group.Key.Regime, StringComparer.Ordinal).ThenBy(group => group.Key.Month)
                    .Select(group => Of(group.Key.Regime, group.Key.Month, [.. group])),
            ],
            await Stages(db, fromMonth, throughMonth, ct),
            await Overdue(db, ct));
    }

    private static Task<List<Alike>> Decided(SandboxDb db, int from, int through, CancellationToken ct) =>
        db.ClockAccounts.Where(row => row.Month >= from && row.Month <= through && row.Kind == ClockCatalogue.Total && Decisions.Contains(row.EndedBy))
            .GroupBy(row => new { row.Regime, row.Month, row.AuthorityDays, row.Days })
            .Select(group => new Alike(
                group.Key.Regime, group.Key.Month, group.Key.AuthorityDays, group.Key.Days,
                group.Count(), group.Sum(row => row.OnTime ? 1 : 0), group.Sum(row => row.ApplicantDays)))
            .ToListAsync(ct);

    // The whole procedure stands above; here are its parts.
    private static async Task<IReadOnlyList<StageDays>> Stages(SandboxDb db, int from, int through, CancellationToken ct)
    {
        var rows = await db.ClockAccounts.Where(row => row.Month >= from && row.Month <= through && row.Kind != ClockCatalogue.Total)
            .GroupBy(row => new { row.Regime, row.Kind, row.AuthorityDays, Others = row.ApplicantDays + row.AgencyDays + row.TesterDays })
            .Select(group => new { group.Key, Count = group.Count(), OnTime = group.Sum(row => row.OnTime ? 1 : 0) })
            .ToListAsync(ct);
        return
        [
            .. rows.GroupBy(row => (row.Key.Regime, row.Key.Kind)).OrderBy(stage => stage.Key.Regime, StringComparer.Ordinal).ThenBy(stage => stage.Key.Kind, StringComparer.Ordinal)
                .Select(stage =>
                {
                    var kind = ClockCatalogue.Of(stage.Key.Kind);
                    var days = SpreadOf(stage.Select(row => (kind.Owner == ClockOwner.Authority ? row.Key.AuthorityDays : row.Key.Others, row.Count)));
                    return new StageDays(stage.Key.Regime, kind.Name, kind.Title, kind.Owner, stage.Sum(row => row.Count), stage.Sum(row => row.OnTime), days!);
                }),
        ];
    }

    private static async Task<IReadOnlyList<OverdueCount>> Overdue(SandboxDb db, CancellationToken ct)
    {
        var rows = await db.Clocks.Where(row => row.Level == EscalationLevel.Overdue && !row.Closed)
            .Join(db.Cases, clock => clock.Reference, @case => @case.Reference, (clock, @case) => new { @case.Regime, clock.Kind })
            .GroupBy(row => new { row.Regime, row.Kind })
            .Select(group => new { group.Key.Regime, group.Key.Kind, Count = group.Count() })
            .ToListAsync(ct);
        return
        [
            .. rows.OrderBy(row => row.Regime, StringComparer.Ordinal).ThenBy(row => row.Kind, StringComparer.Ordinal)
                .Select(row => ClockCatalogue.Of(row.Kind) is var kind ? new OverdueCount(row.Regime, kind.Name, kind.Title, kind.Owner, row.Count) : null!),
        ];
    }

    private static DecidedCases Of(string? regime, int? month, IReadOnlyCollection<Alike> cases)
    {
        var (count, onTime, days) = (cases.Sum(one => one.Count), cases.Sum(one => one.OnTime), cases.Sum(one => one.Days * one.Count));
        return new(
            regime, month, count, onTime,
            count == 0 ? null : (double)onTime / count,
            SpreadOf(cases.Select(one => (one.AuthorityDays, one.Count))),
            SpreadOf(cases.Select(one => (one.Days, one.Count))),
            days == 0 ? null : (double)cases.Sum(one => one.ApplicantDays) / days);
    }

    /// <summary>Null where there is nothing to rank.</summary>
    internal static Spread? SpreadOf(IEnumerable<(int Value, int Count)> values)
    {
        var sorted = values.OrderBy(one => one.Value).ToList();
        var total = sorted.Sum(one => one.Count);
        return total == 0 ? null : new(Rank(sorted, (total + 1) / 2), Rank(sorted, ((total * 9) + 9) / 10));
    }

    private static int Rank(List<(int Value, int Count)> sorted, int rank)
    {
        foreach (var (value, count) in sorted)
            if ((rank -= count) <= 0)
                return value;
        return sorted[^1].Value;
    }

    /// <summary>Decided cases of one regime and month that took as long.</summary>
    private sealed record Alike(string Regime, int Month, int AuthorityDays, int Days, int Count, int OnTime, int ApplicantDays);
}
