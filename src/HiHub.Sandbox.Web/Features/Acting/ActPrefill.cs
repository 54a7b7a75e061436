using System.Globalization;
using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>What a form may begin with: of the completeness check, the lines that intake marked (<c>?lack=0&amp;lack=3</c>), as one list to send.</summary>
internal sealed class ActPrefill(SandboxDb db, LawBooks laws)
{
    public const string Lack = "lack";

    public async Task<TypedValues?> OfAsync(CaseAction action, string reference, IQueryCollection query, CancellationToken stop)
    {
        var marked = query[Lack].Select(text => int.TryParse(text, CultureInfo.InvariantCulture, out var index) ? index : -1).ToHashSet();
        if (action.Name != ActionName.RequestSupplement || marked.Count == 0)
            return null;
        var typed = new TypedValues([]);
        var chosen = (await LackingAsync(reference, stop)).Where((_, index) => marked.Contains(index)).ToList();
        typed.Set("deficiencies.count", chosen.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var (index, one) in chosen.Index())
        {
            typed.Set($"deficiencies[{index}].reason", one.Reason);
            typed.Set($"deficiencies[{index}].path", one.Path);
            typed.Set($"deficiencies[{index}].text", Written.InVietnamese ? one.Vi : one.En);
        }
        return typed;
    }

    /// <summary>What the dossier as last filed still lacks under its regime; the caller has made sure that the case is for the reader.</summary>
    public async Task<IReadOnlyList<Deficiency>> LackingAsync(string reference, CancellationToken stop)
    {
        var @case = await db.Cases.AsNoTracking().FirstAsync(row => row.Reference == reference, stop);
        var json = await db.DossierVersions.AsNoTracking().Where(row => row.Reference == reference && row.No == @case.DossierVersion).Select(row => row.Json).FirstOrDefaultAsync(stop);
        var dossier = json is null ? new Dossier() : JsonSerializer.Deserialize(json, DossierJson.Shared.Dossier)!;
        return Completeness.Check(dossier, laws.Current.Pack(@case.Regime, @case.PackVersion), [.. @case.Facts.Intake.Documents.Select(document => document.Kind).Distinct()]);
    }
}
