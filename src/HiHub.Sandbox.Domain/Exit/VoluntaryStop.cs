using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T39: the tester announces that it stops of its own accord, with a wind-down plan that the monitor accepts; testing goes on until the day named.</summary>
public sealed class VoluntaryStop : CaseAction<VoluntaryStop.Input>
{
    private static readonly Refusal s_noticeTooShort =
        new("notice-too-short", "Thời gian báo trước việc dừng quá ngắn.", "The stop is announced too shortly before.");

    private static readonly Refusal s_announced =
        new("stop-already-announced", "Đã báo trước ngày dừng thử nghiệm.", "The day of the stop is announced already.");

    public sealed record Input
    {
        [StringLength(4000, MinimumLength = 1)] public required string Reason { get; init; }
        [StringLength(8000, MinimumLength = 1)] public required string WindDownPlan { get; init; }
        public required DateOnly NoticeGivenOn { get; init; }
        public required DateOnly StopsOn { get; init; }
    }

    public override LocalText Title => new("Tự nguyện dừng thử nghiệm", "Stop voluntarily");

    public override ActionKind Kind => ActionKind.Standing;

    public override string? GuardDescription => "no stop announced";

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Exit.StopsOn is null ? null : s_announced;

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => Role.Mon;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.NoticeGivenOn > act.Today)
            yield return TrialWriting.InFuture("$.noticeGivenOn");
        if (input.StopsOn < input.NoticeGivenOn)
            yield return new("$.stopsOn", "past-date", "Ngày dừng phải sau ngày báo trước.", "The stop must come after the notice.");
    }

    // Nobody takes part before launch, so nobody needs the notice.
    protected override Refusal? Guard(Act act, Input input) =>
        act.Case.TrialState != TrialState.PreLaunch && input.StopsOn < input.NoticeGivenOn.AddDays(act.Pack.Int(FigureKeys.VoluntaryStopNotice))
            ? s_noticeTooShort
            : null;

    protected override void Apply(Act act, Input input)
    {
        if (act.Case.TrialState == TrialState.PreLaunch)
            Endings.End(act, GroundCode.G12);
        act.ChangeExit(exit => exit with { StopsOn = input.StopsOn });
    }
}
