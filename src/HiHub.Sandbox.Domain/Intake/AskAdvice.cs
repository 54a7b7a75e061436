using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T01: a question before filing; the answer guides and decides nothing.</summary>
public sealed class AskAdvice : CaseAction<AskAdvice.Input>
{
    public sealed record Input
    {
        [StringLength(300, MinimumLength = 1)]
        public required string Subject { get; init; }

        [StringLength(8000, MinimumLength = 1)]
        public required string Question { get; init; }

        /// <summary>The regime asked about; null takes the one that the router names, then the City's own.</summary>
        [StringLength(32, MinimumLength = 1)]
        public string? Regime { get; init; }

        /// <summary>The answers to the router that led to the question.</summary>
        public RouterAnswers? RouterAnswers { get; init; }
    }

    public override LocalText Title => new("Đề nghị tham vấn trước khi nộp", "Ask for advice before filing");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input) =>
        input.RouterAnswers is { } answers ? act.Router.Check(answers, "$.routerAnswers") : [];

    protected override void Apply(Act act, Input input) =>
        act.ChangeIntake(intake => intake with
        {
            AdviceAskedAt = act.Now,
            Router = input.RouterAnswers is { } answers ? RouterSaid.Of(act.Router.Route(answers)) : intake.Router,
        });
}
