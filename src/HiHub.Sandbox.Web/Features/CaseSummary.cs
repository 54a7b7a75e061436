using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>What a dossier asks for in a few lines, for those who handle it; the key of each line is its text's.</summary>
internal sealed class CaseSummary(SandboxDb db, ActWords words)
{
    /// <summary>Empty for whoever does not read the dossier, and before anything was filed.</summary>
    public async Task<IReadOnlyList<(string Key, IReadOnlyList<string> Lines)>> OfAsync(CaseHead head, CancellationToken stop)
    {
        if (head.Sight.From is not (Standpoint.Office or Standpoint.LegalReview) || await DossierAsync(head, stop) is not { } dossier)
            return [];
        List<(string Key, IReadOnlyList<string> Lines)> all =
        [
            ("summary-title", Some(dossier.Proposal?.TitleVi, dossier.Proposal?.TitleEn)),
            ("summary-applicant", Some(dossier.Applicant?.Name, dossier.Applicant?.TaxCode)),
            ("summary-regime", [$"{head.Sight.Pack.Code} – {head.Sight.Pack.Name.InReadersLanguage()}"]),
            ("summary-risk-confirmed", Some(head.Case.Facts.Review.RiskLevel is { } confirmed ? words.Word(confirmed) : null)),
            ("summary-risk-proposed", Some(dossier.Risk?.ProposedLevel is { } proposed ? words.Word(proposed) : null)),
            ("summary-start", Some(dossier.TestPlan?.RequestedStart is { } start ? Written.Date(start) : null)),
            ("summary-months", Some(dossier.TestPlan?.Months is { } months ? Written.Number(months) : null)),
            ("summary-participants", [.. (dossier.TestPlan?.Participants ?? []).Select(group => $"{group.Class}: {(group.MaxNumber is { } most ? $"≤ {Written.Number(most)}" : "–")}")]),
            ("summary-limits", [.. (dossier.TestPlan?.Limits ?? []).Select(Limit)]),
        ];
        return all.FindAll(line => line.Lines.Count > 0);
    }

    private string Limit(TrialLimit limit)
    {
        var period = limit.Period is { } each and not LimitPeriod.None ? $" ({words.Word(each).ToLowerInvariant()})" : "";
        return $"{limit.Code} {(limit.Dimension is { } dimension ? words.Word(dimension) : "–")}: {words.Bounds(limit)}{period}".Trim();
    }

    private async Task<Dossier?> DossierAsync(CaseHead head, CancellationToken stop)
    {
        var json = await db.DossierVersions.AsNoTracking()
            .Where(row => row.Reference == head.Case.Reference && row.No == head.Case.DossierVersion).Select(row => row.Json).FirstOrDefaultAsync(stop);
        return json is null ? null : JsonSerializer.Deserialize(json, DossierJson.Shared.Dossier);
    }

    private static List<string> Some(params string?[] lines) => [.. lines.OfType<string>().Where(line => line.Length > 0)];
}
