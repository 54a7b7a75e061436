using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Monitoring;

/// <summary>What machines and the tester posted of a trial.</summary>
internal static class LatestFigures
{
    private const int Most = 100;

    /// <summary>The last of each measure, by its code.</summary>
    public static async Task<IReadOnlyList<TrialFigure>> LatestFiguresAsync(this SandboxDb db, string reference, CancellationToken stop)
    {
        var own = db.TrialFigures.AsNoTracking().Where(row => row.Reference == reference);
        var last = own.GroupBy(row => row.Code).Select(measure => new { Code = measure.Key, At = measure.Max(row => row.At) }).OrderBy(row => row.Code).Take(Most);
        var rows = await own.Join(last, row => new { row.Code, row.At }, one => new { one.Code, one.At }, (row, _) => row).ToListAsync(stop);
        return [.. rows.GroupBy(row => row.Code).OrderBy(measure => measure.Key, StringComparer.Ordinal).Select(measure => measure.MaxBy(row => (row.PostedAt, row.Id))!)];
    }
}
