using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Finds cases by words without marks (<c>ngan hang</c> finds <c>ngân hàng</c>) or by one of their codes; among those that the actor may see, latest first.</summary>
internal sealed class CaseSearch(SandboxDb db, LawBooks laws)
{
    public const int Most = 50;

    private const int MostWords = 8;

    // Each costs a search.
    private const int MostPhrasings = 6;

    public async Task<IReadOnlyList<SandboxCase>> FindAsync(Actor actor, string asked, CancellationToken stop)
    {
        var found = new List<SandboxCase>();
        foreach (var phrase in laws.Current.Router.Wards.Rephrased(asked).Distinct().Take(MostPhrasings))
            found.AddRange(await FindAsync(actor, asked.Trim(), phrase, stop));
        return [.. found.DistinctBy(row => row.Reference).OrderByDescending(row => row.ActedAt).Take(Most)];
    }

    private async Task<List<SandboxCase>> FindAsync(Actor actor, string code, string asked, CancellationToken stop)
    {
        var words = VietnameseText.Words(asked).Take(MostWords).ToList();
        if (words.Count == 0)
            return [];
        var texts = db.DossierVersions.AsNoTracking();
        foreach (var word in words)
            texts = texts.Where(row => row.SearchText!.Contains(word));
        return await db.CasesVisibleTo(actor).AsNoTracking()
            .Where(row => row.Reference == code || row.DossierCode == code
                || db.Documents.Any(document => document.Reference == row.Reference && document.NumberText == code && document.State == Data.Rows.DocumentState.Issued)
                || texts.Any(text => text.Reference == row.Reference && text.No == row.DossierVersion))
            .OrderByDescending(row => row.ActedAt).Take(Most).ToListAsync(stop);
    }
}
