using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Web.Features;

/// <summary>The order of a box, on the database as its index has it and again over the runs that make a page.</summary>
internal static class WorkOrder
{
    public static IQueryable<WorkItem> Ordered(IQueryable<WorkItem> work, WorkQuestion asked) =>
        asked.Box == QueueBox.Done ? work.OrderByDescending(item => item.ClosedAt).ThenByDescending(item => item.Reference).ThenByDescending(item => item.Id)
        : asked.LatestFirst ? work.OrderByDescending(item => item.DueAt).ThenByDescending(item => item.Reference).ThenByDescending(item => item.Id)
        : work.OrderBy(item => item.DueAt).ThenBy(item => item.Reference).ThenBy(item => item.Id);

    public static IEnumerable<WorkItem> Sorted(IEnumerable<WorkItem> work, WorkQuestion asked)
    {
        var order = Comparer<WorkItem>.Create((a, b) => Compare(WorkCursor.Of(a), WorkCursor.Of(b)));
        return asked.LatestFirst || asked.Box == QueueBox.Done ? work.OrderDescending(order) : work.Order(order);
    }

    /// <summary>What follows where the last page ended: the rest of that moment, and what is beyond it, each a run of its own.</summary>
    public static IEnumerable<IQueryable<WorkItem>> After(IQueryable<WorkItem> work, WorkQuestion asked)
    {
        if (asked.After is not { } after)
            return [work];
        var (at, reference, id) = after;
#pragma warning disable CA1309 // translated to SQL, where the column's own collation decides as in the ORDER BY
        if (asked.Box == QueueBox.Done)
            return [Before(work.Where(item => item.ClosedAt == at)), work.Where(item => item.ClosedAt < at)];
        if (asked.LatestFirst)
            return [Before(work.Where(item => item.DueAt == at)), work.Where(item => item.DueAt < at)];
        return
        [
            work.Where(item => item.DueAt == at && string.Compare(item.Reference, reference) >= 0 && (item.Reference != reference || string.Compare(item.Id, id) > 0)),
            work.Where(item => item.DueAt > at),
        ];

        IQueryable<WorkItem> Before(IQueryable<WorkItem> same) =>
            same.Where(item => string.Compare(item.Reference, reference) <= 0 && (item.Reference != reference || string.Compare(item.Id, id) < 0));
#pragma warning restore CA1309
    }

    private static int Compare(WorkCursor a, WorkCursor b) =>
        a.Due.CompareTo(b.Due) is not 0 and var byTime ? byTime
        : string.CompareOrdinal(a.Reference, b.Reference) is not 0 and var byCase ? byCase
        : string.CompareOrdinal(a.Id, b.Id);
}
