using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>T37: the deciding authority accepts a remedy and lets testing go on.</summary>
public sealed class LiftSuspension : CaseAction<LiftSuspension.Input>
{
    public sealed record Input
    {
        public required string DocumentId { get; init; }
        [StringLength(40, MinimumLength = 1)] public required string RemedyId { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Reason { get; init; }
    }

    public override LocalText Title => new("Quyết định cho tiếp tục thử nghiệm", "Lift the suspension");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Decide;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.OpenSuspension()!.Remedies.All(remedy => remedy.Id != input.RemedyId) ? TrialRefusals.RemedyUnknown
        : TrialTerm.IsOver(act.Case, act.Today) && !TrialTerm.IsTolled(act.Case, act.Pack) ? TrialRefusals.TermOver
        : Decisions.WhyNotIssuable(act, input.DocumentId, "D10", Name);

    protected override void Apply(Act act, Input input)
    {
        var suspended = act.Today.DayNumber - OfficeTime.DayOf(act.Facts.Trial.OpenSuspension()!.At).DayNumber;
        var tolled = TrialTerm.IsTolled(act.Case, act.Pack) ? suspended : 0;
        act.ChangeTrial(trial => trial with
        {
            Suspensions = trial.Suspensions.Replace(suspension => suspension.EndedAt is null, suspension => suspension with { EndedAt = act.Now }),
            Holds = trial.Holds.Replace(hold => hold.EndedAt is null, hold => hold with { EndedAt = act.Now }),
            TolledDays = trial.TolledDays + tolled,
            Scope = trial.Scope! with { LastDay = trial.Scope.LastDay.AddDays(tolled) },
        });
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }
}
