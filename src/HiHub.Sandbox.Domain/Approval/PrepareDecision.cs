using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>K08, K59: freezes the words of a decision before it is numbered, rendered and signed.</summary>
public sealed class PrepareDecision : CaseAction<PrepareDecision.Input>
{
    public sealed record Input
    {
        /// <summary>Catalogue code: D05, D07 before the decision; D10, D13, D14, D15 during the trial.</summary>
        [StringLength(3, MinimumLength = 3)]
        public required string Template { get; init; }

        /// <summary>The act that the document decides; needed for D10, which serves many, otherwise told by the template.</summary>
        public ActionName? Decides { get; init; }

        /// <summary>Trích yếu.</summary>
        [StringLength(500, MinimumLength = 1)]
        public required string Subject { get; init; }

        [MinLength(1)]
        public required IReadOnlyList<string> Grounds { get; init; }

        [MinLength(1)]
        public required IReadOnlyList<string> Articles { get; init; }

        public IReadOnlyList<string> Recipients { get; init; } = [];
    }

    private static readonly string[] s_beforeTrial = ["D05", "D07"];
    private static readonly string[] s_duringTrial = ["D10", "D13", "D14", "D15"];

    public override LocalText Title => new("Chuẩn bị văn bản quyết định", "Prepare decision document");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Prepare;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (!s_beforeTrial.Contains(input.Template) && !s_duringTrial.Contains(input.Template))
            yield return new("$.template", "unknown-template", "Không có mẫu văn bản này.", "There is no such template.");
        else if (DecidedBy(input) is not { } decided)
            yield return new("$.decides", "required", "Phải ghi văn bản quyết định việc gì.", "Say what the document decides.");
        else if (input.Decides is { } said && said != decided)
            yield return new("$.decides", "wrong-value", $"Mẫu {input.Template} quyết định «{decided}».", $"Template {input.Template} decides “{decided}”.");
    }

    /// <summary>What a document of this template decides; null for D10 while nobody has said.</summary>
    private static ActionName? DecidedBy(Input input) =>
        input.Template switch
        {
            "D05" => ActionName.Permit,
            "D07" => ActionName.Refuse,
            "D10" => input.Decides,
            _ => ActionName.IssueEvaluation,
        };

    protected override Refusal? Guard(Act act, Input input)
    {
        var here = act.Case.TrialState == TrialState.New ? s_beforeTrial : s_duringTrial;
        if (!here.Contains(input.Template))
            return new("template-not-here", $"Mẫu {input.Template} không dùng ở giai đoạn này.", $"Template {input.Template} is not for this stage.");
        return input.Template == "D05" ? Permit.WhyNoRulebook(act.Facts.Approval) : null;
    }

    protected override void Apply(Act act, Input input)
    {
        var id = act.NewId("D");
        var rulebook = input.Template == "D05" ? act.Facts.Approval.Rulebook : null;
        var json = JsonSerializer.Serialize(Content(act, input, id, rulebook), SandboxJson.Options);
        var document = new DecisionDocument(
            id, input.Template, Decisions.Hash(json), act.Actor.PersonId, act.Now, DecidedBy(input)!.Value, RulebookVersion: rulebook?.Version);
        act.Change(facts => facts with { Approval = facts.Approval with { Decisions = [.. facts.Approval.Decisions, document] } });
        act.Prepare(new PreparedContent(id, input.Template, json));
    }

    private static DecisionContent Content(Act act, Input input, string id, TrialRulebook? rulebook) =>
        new()
        {
            Template = input.Template,
            DocumentId = id,
            Reference = act.Case.Reference,
            DossierCode = act.Case.DossierCode,
            CaseTitle = act.Case.Title,
            Authority = act.Pack.Authority.Vi,
            Decides = DecidedBy(input)!.Value,
            Subject = input.Subject,
            Grounds = input.Grounds,
            Articles = input.Articles,
            Recipients = input.Recipients,
            Rulebook = rulebook,
        };
}
