using System.Globalization;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Which work a queue shows.</summary>
internal enum QueueBox
{
    Mine,
    Unassigned,
    Team,
    OnHold,
    Overdue,
    Done,
}

/// <summary>What of a box is asked for: only steps that one act closes, only one regime, the furthest first; all of it where nothing is said.</summary>
internal sealed record WorkQuestion(QueueBox Box, WorkCursor? After = null, ActionName? Act = null, string? Regime = null, bool LatestFirst = false);

/// <summary>Where a page of work ended; written <c>ticks~reference~id</c>, because an id is unique inside its case only.</summary>
internal sealed record WorkCursor(DateTimeOffset Due, string Reference, string Id)
{
    public override string ToString() => $"{Due.UtcTicks.ToString(CultureInfo.InvariantCulture)}~{Reference}~{Id}";

    public static WorkCursor Of(WorkItem last) => new(last.ClosedAt ?? last.DueAt, last.Reference, last.Id);

    public static bool TryRead(string? text, out WorkCursor? cursor)
    {
        cursor = null;
        if (string.IsNullOrEmpty(text))
            return true;
        var parts = text.Split('~');
        if (parts.Length != 3 || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var ticks) || ticks < 0 || ticks > DateTimeOffset.MaxValue.UtcTicks)
            return false;
        cursor = new(new DateTimeOffset(ticks, TimeSpan.Zero), parts[1], parts[2]);
        return true;
    }
}

/// <summary>Work queues, paged by key. A box is read as a few runs of one index each, so that its cost does not grow with what lies in it.</summary>
internal sealed class WorkBoxes(SandboxDb db, LawBooks law, TimeProvider time)
{
    /// <summary>Counts stop here: beyond it nobody needs the number, and counting on would cost.</summary>
    public const int CountedTo = 99;

    private const int PageSize = 50;

    /// <summary>Soonest due first, what is done latest first; the second part is where the next page begins, null on the last.</summary>
    public async Task<(IReadOnlyList<WorkItem> Items, WorkCursor? Next)> ReadAsync(Actor actor, WorkQuestion asked, CancellationToken stop)
    {
        var found = new List<WorkItem>();
        foreach (var run in Pages(actor, asked))
            found.AddRange(await run.ToListAsync(stop));
        var page = WorkOrder.Sorted(found, asked).Take(PageSize + 1).ToList();
        return (page.Take(PageSize).ToList(), page.Count > PageSize ? WorkCursor.Of(page[PageSize - 1]) : null);
    }

    /// <summary>How much lies in a box, at most one more than <see cref="CountedTo"/>.</summary>
    public async Task<int> CountAsync(Actor actor, QueueBox box, CancellationToken stop)
    {
        var count = 0;
        foreach (var run in Runs(actor, new(box)))
            if (count <= CountedTo)
                count += await WorkOrder.Ordered(run, new(box)).Take(CountedTo + 1).CountAsync(stop);
        return Math.Min(count, CountedTo + 1);
    }

    /// <summary>The queries that one page is put together from.</summary>
    internal IEnumerable<IQueryable<WorkItem>> Pages(Actor actor, WorkQuestion asked) =>
        Runs(actor, asked).SelectMany(run => WorkOrder.After(run, asked)).Select(run => WorkOrder.Ordered(run, asked).Take(PageSize + 1));

    private IEnumerable<IQueryable<WorkItem>> Runs(Actor actor, WorkQuestion asked)
    {
        var now = time.GetUtcNow();
        var named = asked.Act is { } act ? $",{act}," : null;
        foreach (var run in WorkRun.Of(actor, asked.Box))
        {
            var items = run.Among(db.WorkItems.AsNoTracking(), actor.PersonId);
            if (asked.Box == QueueBox.Overdue)
                items = items.Where(item => item.DueAt < now);
            if (named is not null)
                items = items.Where(item => ("," + item.Actions + ",").Contains(named));
            if (Regimes(actor, run, asked.Regime) is { } regimes)
                items = items.Where(item => db.Cases.Any(@case => @case.Reference == item.Reference && regimes.Contains(@case.Regime)));
            yield return items.Where(item => db.CasesVisibleTo(actor).Any(@case => @case.Reference == item.Reference));
        }
    }

    // Deciders have the work of their own authority only.
    private List<string>? Regimes(Actor actor, WorkRun run, string? asked) =>
        run is { Role: Role.Dec, Anyone: true }
            ? [.. law.Current.Packs.Where(pack => DecidingAuthority.MayBe(actor.Organisation, pack) && (asked is null || pack.Code == asked)).Select(pack => pack.Code).Distinct()]
            : asked is null ? null : [asked];
}
