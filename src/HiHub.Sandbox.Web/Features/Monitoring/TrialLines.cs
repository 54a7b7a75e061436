using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Monitoring;

/// <summary>Reads the portfolio by key, so that its hundredth page costs what the first does.</summary>
internal sealed class TrialLines(SandboxDb db, LawBooks laws, TimeProvider time)
{
    public const int PageSize = 50;
    private const int Batch = 100;
    private const int MostLookedAt = 2_000;

    /// <summary>A page may be short, or empty, and still not the last; null ends.</summary>
    public async Task<(IReadOnlyList<TrialLine> Lines, string? Next)> ReadAsync(Actor actor, TrialFilter filter, string after, CancellationToken stop)
    {
        var lines = new List<TrialLine>();
        for (var seen = 0; seen < MostLookedAt; seen += Batch)
        {
            var cases = await NextAsync(actor, filter, after, stop);
            foreach (var line in await LinesAsync(actor, cases, stop))
            {
                if (lines.Count == PageSize)
                    return (lines, after);
                after = line.Case.Reference;
                if ((filter.Risk is null || line.Risk == filter.Risk) && (!filter.Late || line.LateReports > 0))
                    lines.Add(line);
            }
            if (cases.Count < Batch)
                return (lines, null);
        }
        return (lines, after);
    }

    /// <summary>The open trials by state and by the worst of their clocks.</summary>
    public async Task<IReadOnlyList<StateColours>> CountAsync(Actor actor, CancellationToken stop)
    {
        var trials = await db.CasesVisibleTo(actor).Where(TrialFilter.IsOpen)
            .Select(row => new { row.TrialState, Level = db.Clocks.Where(clock => clock.Reference == row.Reference && !clock.Closed).Max(clock => (int?)clock.Level) })
            .ToListAsync(stop);
        return
        [
            .. trials.GroupBy(one => one.TrialState).OrderBy(group => group.Key)
                .Select(group => new StateColours(group.Key, group.CountBy(one => ClockColours.Of((EscalationLevel)(one.Level ?? 0))).ToDictionary())),
        ];
    }

    private Task<List<SandboxCase>> NextAsync(Actor actor, TrialFilter filter, string after, CancellationToken stop)
    {
        var cases = db.CasesVisibleTo(actor).AsNoTracking();
        cases = filter.State is { } state ? cases.Where(row => row.TrialState == state) : cases.Where(TrialFilter.IsOpen);
        if (filter.Colour is { } colour)
        {
            var (lowest, highest) = ClockColours.Levels(colour);
            var running = db.Clocks.Where(clock => !clock.Closed);
            cases = cases.Where(row => !running.Any(clock => clock.Reference == row.Reference && clock.Level > highest));
            if (colour != ClockColour.Green)
                cases = cases.Where(row => running.Any(clock => clock.Reference == row.Reference && clock.Level >= lowest));
        }
#pragma warning disable CA1309 // translated to SQL, where the column's own collation decides as in the ORDER BY
        return cases.Where(row => string.Compare(row.Reference, after) > 0).OrderBy(row => row.Reference).Take(Batch).ToListAsync(stop);
#pragma warning restore CA1309
    }

    private async Task<IReadOnlyList<TrialLine>> LinesAsync(Actor actor, IReadOnlyList<SandboxCase> cases, CancellationToken stop)
    {
        var (references, codes) = (cases.Select(row => row.Reference).ToList(), cases.Select(row => row.Organisation).Distinct().ToList());
        var clocks = (await db.Clocks.AsNoTracking().Where(clock => references.Contains(clock.Reference) && !clock.Closed).ToListAsync(stop)).ToLookup(clock => clock.Reference);
        var names = await db.Organisations.AsNoTracking().Where(row => codes.Contains(row.Code))
            .ToDictionaryAsync(row => row.Code, row => Written.InVietnamese ? row.Name : row.NameEn, stop);
        var (law, now) = (laws.Current, time.GetUtcNow());
        return [.. cases.Select(row => Line(row, actor, law, now, clocks[row.Reference], names.GetValueOrDefault(row.Organisation, row.Organisation)))];
    }

    private static TrialLine Line(SandboxCase row, Actor actor, LawBook law, DateTimeOffset now, IEnumerable<CaseClock> clocks, string organisation)
    {
        var pack = law.Pack(row.Regime, row.PackVersion);
        var sight = Sight.Of(row, actor, pack);
        return new(
            row, organisation,
            clocks.Where(clock => sight.SeesClock(clock.Kind)).CountBy(clock => ClockColours.Of(clock.Level)).ToDictionary(),
            ReportLine.Of(row, pack, law.Calendar, now).Count(line => line.IsLate));
    }
}
