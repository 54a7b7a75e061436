using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>One finding with the case it stands in. <paramref name="Subject"/>: id of the clock, condition, hold… it is about.</summary>
internal sealed record AuditRow(string Reference, string? DossierCode, string Organisation, string Title, string StateCode, string? Subject, DateTimeOffset? At, LocalText What);

/// <summary>Findings by case; <paramref name="Next"/> is what to send as <c>after</c>, null on the last page. A page may be short, or empty, and still not the last.</summary>
internal sealed record AuditViewPage(string Name, LocalText Title, IReadOnlyList<AuditRow> Items, string? Next);

/// <summary>Pages through the cases by key, so that the hundredth page costs what the first does.</summary>
internal static class AuditViewPages
{
    private const int Batch = 100;
    private const int Enough = 50;
    private const int MostLookedAt = 2_000;

    public static async Task<AuditViewPage> ReadAsync(SandboxDb db, AuditView view, Actor actor, AuditQuestion question, string after, CancellationToken stop)
    {
        var items = new List<AuditRow>();
        for (var seen = 0; seen < MostLookedAt && items.Count < Enough; seen += Batch)
        {
            var cases = await NextAsync(db, view, actor, question, after, stop);
            foreach (var (row, findings) in cases.Zip(await view.Find(db, cases, question, stop)))
            {
                items.AddRange(findings.Select(found => new AuditRow(
                    row.Reference, row.DossierCode, row.Organisation, row.Title, Code(row), found.Subject, found.At, found.What)));
                after = row.Reference;
                if (items.Count >= Enough)
                    return new(view.Name, view.Title, items, after);
            }
            if (cases.Count < Batch)
                return new(view.Name, view.Title, items, null);
        }
        return new(view.Name, view.Title, items, after);
    }

    private static Task<List<SandboxCase>> NextAsync(SandboxDb db, AuditView view, Actor actor, AuditQuestion question, string after, CancellationToken stop) =>
#pragma warning disable CA1309 // translated to SQL, where the column's own collation decides as in the ORDER BY
        view.Among(db, db.CasesVisibleTo(actor), question).AsNoTracking().Where(row => string.Compare(row.Reference, after) > 0)
            .OrderBy(row => row.Reference).Take(Batch).ToListAsync(stop);
#pragma warning restore CA1309

    private static string Code(SandboxCase row) => row.TrialState == TrialState.New ? row.State.Code() : $"{row.State.Code()}/{row.TrialState.Code()}";
}
