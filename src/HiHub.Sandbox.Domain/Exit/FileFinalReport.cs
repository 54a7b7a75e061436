namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T43: the final report, complete by its template.</summary>
public sealed class FileFinalReport : CaseAction<FileFinalReport.Input>
{
    public sealed record Input
    {
        public required FinalReport Report { get; init; }
    }

    public override LocalText Title => new("Nộp báo cáo tổng kết", "File the final report");

    protected override void Apply(Act act, Input input) =>
        Monitoring.TrialWriting.ChangeExit(act, exit => exit with { FinalReportAt = act.Now, Wish = input.Report.NextStep, Evaluation = null });
}
