using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>
/// The one rule of what may be filed, first or again: who signs, commitments, applicant, proposal and novelty complete, every other block begun.
/// Missing papers and thin content of a block are intake's check, so that the office can ask for them in one list.
/// </summary>
internal static class Filing
{
    private static readonly string[] s_whole = ["$.applicant.", "$.proposal.", "$.innovation.", "$.commitments."];

    private static readonly HashSet<string> s_begun =
    [
        "$.regime", "$.submittedBy", "$.legalObstacles", "$.testPlan.objectives", "$.testPlan.requestedStart", "$.testPlan.months", "$.testPlan.phases",
        "$.testPlan.spaces", "$.testPlan.participants", "$.testPlan.limits", "$.risk.register", "$.risk.proposedLevel", "$.kpis", "$.capacity.team",
    ];

    public static Refusal? WhyNot(Act act, Dossier? dossier)
    {
        if (dossier is null)
            return new("dossier-incomplete", "Chưa có nội dung hồ sơ.", "There is no dossier yet.");
        return WhyNotUnder(act.Case, dossier) ?? WhyNotBy(act, dossier) ?? WhyNotComplete(act, dossier);
    }

    /// <summary>A case never changes its regime by way of its dossier (INV-14); one written under the other law of the capital may go on naming it.</summary>
    public static Refusal? WhyNotUnder(SandboxCase @case, Dossier dossier) =>
        dossier.Regime is null || dossier.Regime == @case.Regime || IsLawOfSameCapital(@case, dossier.Regime)
            ? null
            : new(
                "inv-14",
                $"Hồ sơ này thuộc cơ chế {@case.Regime}; không đổi sang {dossier.Regime} được.",
                $"This case is bound to {@case.Regime}; its dossier cannot move it to {dossier.Regime}."
            );

    /// <summary>What is still lacking, papers included.</summary>
    public static IReadOnlyList<Deficiency> Lacking(Act act, Dossier dossier) =>
        Completeness.Check(dossier, act.Pack, [.. act.Facts.Intake.Documents.Select(document => document.Kind).Distinct()]);

    /// <summary>Names at most five of the deficiencies, so that the sentence stays readable.</summary>
    public static Refusal Incomplete(IReadOnlyList<Deficiency> lacking)
    {
        var more = lacking.Count > 5 ? " …" : "";
        return new(
            "dossier-incomplete",
            $"Hồ sơ còn {lacking.Count} nội dung chưa đạt: " + string.Join(" ", lacking.Take(5).Select(one => one.Vi)) + more,
            $"The dossier still lacks {lacking.Count} thing(s): " + string.Join(" ", lacking.Take(5).Select(one => $"{one.En} ({one.Path})")) + more
        );
    }

    // Until receipt either law of the capital may be named; the moment of receipt decides.
    private static bool IsLawOfSameCapital(SandboxCase @case, string regime) =>
        @case.Facts.Intake.AcceptedAt is { } accepted
            ? LegalPosition.RegimeFor(regime, OfficeTime.DayOf(accepted)) == @case.Regime
            : LegalPosition.IsCapital(regime) && LegalPosition.IsCapital(@case.Regime);

    // The legal representative needs no paper, here or under the office's pen; anyone else needs one that names a scope and has not ended.
    private static Refusal? WhyNotBy(Act act, Dossier dossier)
    {
        if (act.Actor.Is(Role.App) || (act.Actor.Is(Role.Int) && dossier.SubmittedBy?.Part == SubmitterPart.LegalRepresentative) || IsAuthorised(act, dossier.SubmittedBy))
            return null;
        return new(
            "no-authorisation",
            "Người nộp không phải người đại diện theo pháp luật và không có giấy ủy quyền còn hiệu lực, đúng phạm vi kèm theo hồ sơ.",
            "The person filing is not the legal representative, and no authorisation in force and in scope is attached."
        );
    }

    private static bool IsAuthorised(Act act, SubmittedBy? by) =>
        by is { Part: SubmitterPart.AuthorisedPerson, Authorisation: { ValidUntil: { } until } paper }
        && until >= act.Today
        && !string.IsNullOrWhiteSpace(paper.Number)
        && !string.IsNullOrWhiteSpace(paper.Scope)
        && act.Facts.Intake.Documents.Any(document => document.Kind == DocumentKind.Authorisation);

    private static Refusal? WhyNotComplete(Act act, Dossier dossier)
    {
        var blocking = Lacking(act, dossier).Where(one => Blocks(dossier, one)).ToList();
        return blocking.Count == 0 ? null : Incomplete(blocking);
    }

    private static bool Blocks(Dossier dossier, Deficiency lacking) =>
        s_begun.Contains(lacking.Path)
        || s_whole.Any(block => lacking.Path.StartsWith(block, StringComparison.Ordinal))
        || (dossier.Protection is null && lacking.Reason == SupplementReasons.ProtectionInsufficient);
}
