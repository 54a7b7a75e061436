using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A finding of a check (D12), with who must answer and by when.</summary>
public sealed class RaiseFinding : CaseAction<RaiseFinding.Input>
{
    /// <summary>Days the tester has for a finding the system raises.</summary>
    internal const int DefaultDays = 10;

    public sealed record Input
    {
        public required FindingSeverity Severity { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Text { get; init; }
        /// <summary>Who at the tester must put it right.</summary>
        [StringLength(200, MinimumLength = 1)] public required string Owner { get; init; }
        public required DateOnly DueOn { get; init; }
    }

    public override LocalText Title => new("Lập phiếu phát hiện", "Raise a finding");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.DueOn < act.Today)
            yield return new("$.dueOn", "past-date", "Hạn khắc phục không được ở quá khứ.", "The due date must not be in the past.");
    }

    protected override void Apply(Act act, Input input) => Raise(act, input.Severity, input.DueOn);

    internal static void Raise(Act act, FindingSeverity severity, DateOnly dueOn)
    {
        var finding = new Finding(act.NewId("F"), severity, act.Actor.PersonId, act.Now, dueOn, FindingState.Raised) { RaisedFor = act.Actor.OnBehalfOf };
        act.ChangeTrial(trial => trial with { Findings = [.. trial.Findings, finding] });
    }
}
