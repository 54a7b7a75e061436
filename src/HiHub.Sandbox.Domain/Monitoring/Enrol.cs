using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>Participants are taken in, only while testing runs (INV-08) and never beyond the decision's caps (INV-09).</summary>
public sealed class Enrol : CaseAction<Enrol.Input>
{
    private static readonly Refusal s_notInTransition =
        new(
            "inv-08",
            "Quyết định vận hành chuyển tiếp không cho nhận thêm người tham gia.",
            "The transition decision does not allow new participants."
        );

    private static readonly Refusal s_capReached =
        new("cap-reached", "Vượt số người tham gia mà quyết định cho phép.", "More participants than the decision allows.");

    public sealed record Input
    {
        [StringLength(60, MinimumLength = 1)] public required string Class { get; init; }
        [Range(1, 1_000_000)] public required int Count { get; init; }
        [StringLength(100, MinimumLength = 1)] public string? Ward { get; init; }
    }

    public override LocalText Title => new("Ghi nhận người tham gia mới", "Enrol participants");

    public override ActionKind Kind => ActionKind.Standing;

    public override string? GuardDescription => "in transition only if the decision says so";

    public override Refusal? Guard(SandboxCase @case) =>
        @case.TrialState == TrialState.Transition && @case.Facts.Exit.Transition is not { EnrolmentAllowed: true } ? s_notInTransition : null;

    protected override Refusal? Guard(Act act, Input input)
    {
        if (TrialTerm.IsOver(act.Case, act.Today))
            return TrialRefusals.TermOver;
        foreach (var (limit, used) in LimitRules.OnEnrolment(act.Case, input.Class, input.Ward, act.Today))
            if (limit.Max is { } max && used + input.Count > max)
                return s_capReached;
        return null;
    }

    protected override void Apply(Act act, Input input)
    {
        var reached = LimitRules
            .OnEnrolment(act.Case, input.Class, input.Ward, act.Today)
            .Where(bound => LimitRules.Level(bound.Limit, bound.Used + input.Count) == LimitLevel.Breach)
            .Select(bound => bound.Limit.Code)
            .ToList();
        var enrolment = new Enrolment(act.NewId("E"), input.Class, input.Count, act.Now, input.Ward);
        act.ChangeTrial(trial => trial with { Enrolments = [.. trial.Enrolments, enrolment] });
        // A limit at 100 percent is reported even where the tester forgets.
        foreach (var code in reached)
            ReportIncident.Open(act, IncidentSeverity.S2, act.Now, code ?? "");
    }
}
