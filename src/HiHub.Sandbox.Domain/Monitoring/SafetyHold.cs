using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>T34: the tester stops testing, a duty under the rulebook that needs no decision.</summary>
public sealed class SafetyHold : CaseAction<SafetyHold.Input>
{
    public sealed record Input
    {
        public required HoldTrigger Trigger { get; init; }
        [StringLength(2000, MinimumLength = 1)] public required string Reason { get; init; }
        /// <summary>When testing stopped in fact; now where not stated.</summary>
        public DateTimeOffset? StoppedAt { get; init; }
        [StringLength(40)] public string? IncidentId { get; init; }
    }

    public override LocalText Title => new("Tự ngừng khẩn cấp", "Safety hold");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.StoppedAt > act.Now)
            yield return TrialWriting.InFuture("$.stoppedAt");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        input.IncidentId is { } id && act.Facts.Trial.Incidents.All(incident => incident.Id != id) ? TrialRefusals.IncidentUnknown : null;

    protected override void Apply(Act act, Input input)
    {
        var stopped = input.StoppedAt ?? act.Now;
        var late = act.Pack.Has(FigureKeys.HoldNotice) && act.Now > act.DueAfter(stopped, FigureKeys.HoldNotice);
        var hold = new Hold(act.NewId("H"), input.Trigger, stopped, act.Now, late, input.IncidentId);
        act.ChangeTrial(trial => trial with
        {
            HeldFrom = act.Case.TrialState,
            Holds = [.. trial.Holds, hold],
            HoldRequests = trial.HoldRequests.Replace(request => request.AnsweredAt is null, request => request with { AnsweredAt = act.Now }),
        });
    }
}
