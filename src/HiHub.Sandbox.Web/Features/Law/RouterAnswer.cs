using System.Text.Json.Nodes;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>The questionnaire; <paramref name="AsOf"/>: the day on which the law was last compared.</summary>
internal sealed record QuestionnaireAnswer(int Version, DateOnly AsOf, LocalText Name, IReadOnlyList<QuestionAnswer> Questions)
{
    public static QuestionnaireAnswer Of(Router router) =>
        new(router.Version, router.AsOf, router.Name, [.. router.Questions.Select(question => QuestionAnswer.Of(question, router.Wards))]);
}

/// <summary>One question; it is asked where <paramref name="AskedWhen"/> is empty or any of its alternatives is met.</summary>
internal sealed record QuestionAnswer(
    string Id,
    RouterQuestionKind Kind,
    string Vi,
    string En,
    LocalText? Help,
    IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>> AskedWhen,
    IReadOnlyList<OptionAnswer> Options)
{
    public static QuestionAnswer Of(RouterQuestion question, Wards wards)
    {
        var options = question.Options.Select(option => new OptionAnswer(option.Value, option.Words.Vi, option.Words.En, option.Alone));
        if (question.Kind == RouterQuestionKind.Ward)
            options = options.Concat(wards.All.Select(ward => new OptionAnswer(ward.Name, ward.Name, ward.Name, Alone: true)));
        return new(question.Id, question.Kind, question.Words.Vi, question.Words.En, question.Help, question.AskedWhen.Alternatives, [.. options]);
    }
}

/// <summary>One answer to choose; <paramref name="Alone"/>: not together with another.</summary>
internal sealed record OptionAnswer(string Value, string Vi, string En, bool Alone);

/// <summary>What the router says; <paramref name="Draft"/> is what <c>POST /applications</c> takes, null where no dossier is filed here.</summary>
internal sealed record RoutingAnswer(
    RouterOutcome Outcome,
    string? Regime,
    LocalText? RegimeName,
    LocalText? Authority,
    IReadOnlyList<BesideAnswer> Also,
    IReadOnlyList<BesideAnswer> Consult,
    IReadOnlyList<ReasonAnswer> Reasons,
    IReadOnlyList<GateAnswer> Gates,
    JsonNode? Draft,
    LocalText Notice,
    int RouterVersion)
{
    private static readonly LocalText s_notice = new(
        "Đây là hướng dẫn, không phải quyết định và không thay thế việc thẩm định hồ sơ.", "This is guidance: no decision, and no substitute for the appraisal of a dossier.");

    public static RoutingAnswer Of(Routing routing) => new(
        routing.Outcome, routing.Regime, routing.RegimeName, routing.Authority, [.. routing.Also.Select(BesideAnswer.Of)], [.. routing.Consult.Select(BesideAnswer.Of)],
        [.. routing.Reasons.Select(ReasonAnswer.Of)], [.. routing.Gates.Select(gate => new GateAnswer(gate.Id, gate.Words.Vi, gate.Words.En, gate.State))],
        routing.Draft is { } draft ? JsonNode.Parse(DossierReader.Write(draft)) : null, s_notice, routing.RouterVersion);
}

/// <summary>A parallel regime or duty, or an agency to be consulted.</summary>
internal sealed record BesideAnswer(string Id, string? Regime, string? Organisation, LocalText Name, LocalText? Authority, IReadOnlyList<ReasonAnswer> Reasons)
{
    public static BesideAnswer Of(RoutedBeside one) =>
        new(one.Id, one.Regime, one.Organisation, one.Name, one.Authority, [.. one.Reasons.Select(ReasonAnswer.Of)]);
}

/// <summary>A sentence and what it rests on; <paramref name="Basis"/> null with a default of the system.</summary>
internal sealed record ReasonAnswer(string Vi, string En, string? Basis, Confidence Confidence, LocalText Cite)
{
    public static ReasonAnswer Of(RouterReason reason) =>
        new(reason.Words.Vi, reason.Words.En, reason.Basis.Article ?? reason.Basis.Source, reason.Basis.Confidence, reason.Basis.Cite());
}

/// <summary>A gate question of the eligibility test; open: to be shown in the dossier.</summary>
internal sealed record GateAnswer(string Id, string Vi, string En, GateState State);
