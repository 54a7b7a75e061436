using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Acting;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>The pages of an application in their order, blocks A to M, and which of their fields have to be filled in.</summary>
internal static partial class DossierSheets
{
    private static readonly ConcurrentDictionary<(string, int), IReadOnlySet<string>> s_required = new();

    public static IReadOnlyList<DossierSheet> All { get; } =
    [
        new("applicant", 'A', "applicant", "name", "taxCode", "type", "headquartersWard", "address", "foreignOwnershipPct", "startupOrSme", "inNationalDatabase", "hihubMember", "vneidOrganisationAccount"),
        new("representative", 'A', "applicant.legalRepresentative"),
        new("contact", 'A', "applicant.contact"),
        new("proposal", 'B', "proposal", "titleVi", "titleEn", "objectType", "field", "fintechSolution", "trl", "usesAi"),
        new("summary", 'B', "proposal", "summary", "publicSummary"),
        new("innovation", 'C', "innovation"),
        new("obstacles", 'D', "legalObstacles"),
        new("plan", 'E', "testPlan", "objectives", "hypotheses", "requestedStart", "months", "hours", "channels"),
        new("phases", 'E', "testPlan.phases"),
        new("spaces", 'E', "testPlan.spaces"),
        new("participants", 'E', "testPlan.participants"),
        new("limits", 'E', "testPlan.limits"),
        new("risks", 'F', "risk.register"),
        new("risk-answers", 'F', "risk.answers"),
        new("kill-switch", 'F', "risk", "proposedLevel", "killSwitch", "businessContinuity"),
        new("participant-information", 'G', "protection", "disclosureText", "consentText", "withdrawal"),
        new("compensation", 'G', "protection", "complaintChannel", "complaintDeadlineWd", "compensationRule", "compensationSource"),
        new("personal-data", 'G', "protection", "personalData", "vulnerableMeasures"),
        new("kpis", 'H', "kpis"),
        new("exit", 'I', "exit"),
        new("capacity", 'J', "capacity", "team", "finance", "itLocation", "securityLevel"),
        new("partners", 'J', "capacity.partners"),
        new("support", 'K', "support"),
        new("submitter", 'L', "submittedBy"),
        new("commitments", 'L', "commitments"),
        new("confidentiality", 'M', "confidentiality"),
    ];

    public static DossierSheet? Find(string? slug) => All.FirstOrDefault(sheet => sheet.Slug == slug);

    public static DossierSheet? After(DossierSheet sheet) => All.SkipWhile(one => one != sheet).Skip(1).FirstOrDefault();

    /// <summary>The fields of the page, marked as the completeness check asks for them.</summary>
    public static IReadOnlyList<ActField> Marked(DossierSheet sheet, RegimePack pack) =>
        [.. sheet.Fields.Select(field => Mark(field, $"{sheet.Path}.{field.Name}", s_required.GetOrAdd((pack.Code, pack.Version), _ => Required(pack))))];

    private static ActField Mark(ActField field, string path, IReadOnlySet<string> required) =>
        field with
        {
            Required = required.Contains(path) || (field.Kind == FieldKind.Group && required.Any(one => one.StartsWith($"{path}.", StringComparison.Ordinal))),
            Parts = field.Kind == FieldKind.Group ? [.. field.Parts.Select(part => Mark(part, $"{path}.{part.Name}", required))] : field.Parts,
        };

    /// <summary>What the check finds missing in dossiers of which everything has been begun and nothing filled in.</summary>
    private static HashSet<string> Required(RegimePack pack)
    {
        var lacking = new[] { new Dossier(), Begun() }.SelectMany(dossier => Completeness.Check(dossier, pack, [])).Select(one => Index().Replace(one.Path[2..], "")).ToHashSet();
        lacking.UnionWith(["submittedBy.name", "submittedBy.part", "kpis.stopWhen", "confidentiality.mark"]);
        lacking.UnionWith(Find("risk-answers")!.Fields.Select(field => $"risk.answers.{field.Name}"));
        return lacking;
    }

    private static Dossier Begun() =>
        new()
        {
            LegalObstacles = [new()],
            TestPlan = new()
            {
                Phases = [new()],
                Spaces = [new(), new() { Kind = TestSpaceKind.Physical }, new() { Kind = TestSpaceKind.Cyber }],
                Participants = [new() { Vulnerable = true }],
                Limits = [new()],
            },
            Risk = new() { Register = [new()] },
            Protection = new() { PersonalData = new() { Processed = true } },
            Kpis = [new()],
            Confidentiality = [new()],
        };

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
