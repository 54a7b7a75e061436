using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T41b: the final report before the end, so that the evaluation exists at the end and nothing has to stop.</summary>
public sealed class EarlyFinalReport : CaseAction<EarlyFinalReport.Input>
{
    private static readonly Refusal s_window =
        new("early-report-window", "Ngoài thời gian nộp báo cáo tổng kết trước hạn.", "Outside the window of the early final report.");

    private static readonly Refusal s_noWish =
        new(
            "early-report-without-wish",
            "Báo cáo trước hạn phải nêu đề nghị vận hành chuyển tiếp hoặc cấp phép.",
            "An early report must ask for transition or a licence."
        );

    public sealed record Input
    {
        public required FinalReport Report { get; init; }
    }

    public override LocalText Title => new("Nộp báo cáo tổng kết trước hạn", "File the final report early");

    public override ActionKind Kind => ActionKind.Stepped;

    public override string? GuardDescription => "not filed yet";

    public override Refusal? Guard(SandboxCase @case) =>
        @case.TrialState == TrialState.PreExitReview ? ExitRefusals.EarlyReportFiled : null;

    protected override Refusal? Guard(Act act, Input input)
    {
        var last = act.ScopeOf().LastDay;
        return act.Today < last.AddDays(-act.Pack.Int(FigureKeys.EarlyFinalOpens)) ? s_window
            : act.Today > last.AddDays(-act.Pack.Int(FigureKeys.EarlyFinalCloses)) ? s_window
            : input.Report.NextStep == NextStep.None ? s_noWish
            : null;
    }

    protected override void Apply(Act act, Input input) =>
        act.ChangeExit(exit => exit with { EarlyReportAt = act.Now, Wish = input.Report.NextStep });
}
