using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Which papers a regime asks of a dossier.</summary>
public static class Papers
{
    /// <summary>Mandatory papers and those whose condition holds. A startup or SME files only the short set where the regime has one.</summary>
    public static IReadOnlyList<DocumentKind> Asked(Dossier dossier, RegimePack pack)
    {
        var rules = pack.Documents.Where(rule => rule.Solutions.Count == 0 || (dossier.Proposal?.FintechSolution is { } solution && rule.Solutions.Contains(solution)));
        var isShort = dossier.Applicant?.StartupOrSme is true && pack.Documents.Any(rule => rule.ShortDossier);
        return [.. rules.Where(rule => IsAsked(rule, dossier, isShort)).Select(rule => rule.Kind).Distinct().Order()];
    }

    internal static void Check(Dossier dossier, RegimePack pack, IReadOnlyCollection<DocumentKind> attached, DeficiencyList list)
    {
        var asked = Asked(dossier, pack);
        foreach (var kind in asked.Where(kind => !attached.Contains(kind)))
        {
            var name = DocumentNames.Of(kind);
            list.Hold(false, ReasonFor(kind), $"$.documents.{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}",
                $"Thiếu giấy tờ: {name.Vi}.", $"Missing document: {name.En}.", kind);
        }

        list.Hold(!asked.Contains(DocumentKind.NoForeignCapital) || !(dossier.Applicant?.ForeignOwnershipPct > 0), SupplementReasons.UnclearScope,
            "$.applicant.foreignOwnershipPct", "Giải pháp này không áp dụng cho tổ chức có vốn nước ngoài.", "This solution is closed to applicants with foreign capital.");
    }

    private static bool IsAsked(DocumentRule rule, Dossier dossier, bool isShort) => rule.Duty switch
    {
        DocumentDuty.Mandatory => !isShort || rule.ShortDossier,
        DocumentDuty.Conditional => rule.When is { } condition && Holds(condition, dossier),
        DocumentDuty.NotAsked => false,
    };

    private static bool Holds(DocumentCondition condition, Dossier dossier) => condition switch
    {
        DocumentCondition.NotInNationalDatabase => dossier.Applicant?.InNationalDatabase is not true,
        DocumentCondition.PersonalData => dossier.Protection?.PersonalData?.Processed is true,
        DocumentCondition.RiskAboveL1 => RiskLevels.Of(dossier) is not RiskLevel.L1,
        DocumentCondition.PhysicalSpace => dossier.TestPlan?.Spaces.Any(space => space.Kind is TestSpaceKind.Physical) is true,
        DocumentCondition.AuthorisedPerson => dossier.SubmittedBy?.Part is SubmitterPart.AuthorisedPerson,
        DocumentCondition.ThirdParties => dossier.Capacity?.Partners.Count > 0,
        DocumentCondition.OnRequest => false,
    };

    private static string ReasonFor(DocumentKind kind) => kind switch
    {
        DocumentKind.HostConsent => SupplementReasons.HostConsent,
        DocumentKind.Authorisation => SupplementReasons.Authorisation,
        DocumentKind.DataProtectionImpact => SupplementReasons.DataFile,
        _ => SupplementReasons.MissingDocument,
    };
}
