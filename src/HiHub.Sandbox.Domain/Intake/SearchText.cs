namespace HiHub.Sandbox.Domain.Intake;

/// <summary>What a dossier is found by, folded: titles, applicant, tax code, the law that stands in the way, wards with their earlier and later names and the district they belonged to.</summary>
public static class SearchText
{
    public static string Of(Dossier dossier, Func<string, IEnumerable<string>> namesOf)
    {
        var wards = (dossier.TestPlan?.Spaces ?? []).SelectMany(space => space.Wards).Append(dossier.Applicant?.HeadquartersWard).OfType<string>().Distinct();
        IEnumerable<string?> said =
        [
            dossier.Proposal?.TitleVi, dossier.Proposal?.TitleEn, dossier.Applicant?.Name, dossier.Applicant?.TaxCode, dossier.Applicant?.Address,
            .. dossier.LegalObstacles.SelectMany(law => new[] { law.Instrument, law.Issuer }),
            .. (dossier.TestPlan?.Spaces ?? []).SelectMany(space => new[] { space.Name, space.Address }),
            .. wards.SelectMany(namesOf),
        ];
        return VietnameseText.Fold(string.Join(' ', said.OfType<string>().Distinct()));
    }
}
