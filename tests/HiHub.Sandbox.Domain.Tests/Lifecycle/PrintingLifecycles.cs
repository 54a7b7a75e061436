namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public sealed class PrintingLifecycles
{
    private static readonly string[] s_application = LifecycleTable.Print(Lifecycles.Application, LifecycleFormat.Table).Split('\n');
    private static readonly string[] s_trial = LifecycleTable.Print(Lifecycles.Trial, LifecycleFormat.Table).Split('\n');

    [Fact]
    public void prints_a_line_for_every_row()
    {
        s_application.Count(line => line.StartsWith("| T", StringComparison.Ordinal) || line.StartsWith("| K", StringComparison.Ordinal)).ShouldBe(ApplicationLifecycle.Table.Length);
        s_trial.Count(line => line.StartsWith("| T", StringComparison.Ordinal) || line.StartsWith("| K", StringComparison.Ordinal)).ShouldBe(TrialLifecycle.Table.Length);
    }

    [Fact]
    public void says_who_leads_where_by_when_on_what_basis() =>
        s_application.ShouldContain("| T05 | A2 → A3 | `RequestSupplement` | INT | `intake.checkWd` | NĐ 61/2018 Đ17, Đ19.4, chưa đối chiếu văn bản | M02 |");

    [Fact]
    public void marks_a_default_as_one() =>
        s_application.ShouldContain("| T16 | A5 → A8 | `ConveneCouncil` | HOD | `council.meetingWd` | mặc định hệ thống, chưa có căn cứ | D02 |");

    [Fact]
    public void names_each_of_several_ends() => s_trial.ShouldContain(line => line.StartsWith("| T45 | B6 → B7 / B8 |", StringComparison.Ordinal));

    [Fact]
    public void puts_the_laws_table_first() =>
        s_application.SkipWhile(line => !line.StartsWith("| K", StringComparison.Ordinal)).ShouldNotContain(line => line.StartsWith("| T", StringComparison.Ordinal));

    [Fact]
    public void speaks_english() =>
        LifecycleTable.Print(Lifecycles.Application, LifecycleFormat.Table, vietnamese: false).ShouldContain("system default, no legal basis yet");

    [Fact]
    public void draws_mermaid()
    {
        var drawn = LifecycleTable.Print(Lifecycles.Trial, LifecycleFormat.Mermaid);

        drawn.ShouldStartWith("stateDiagram-v2");
        drawn.ShouldContain("PreLaunch --> Active : Launch");
    }

    [Fact]
    public void draws_dot()
    {
        var drawn = LifecycleTable.Print(Lifecycles.Application, LifecycleFormat.Dot);

        drawn.ShouldStartWith("digraph {");
        drawn.ShouldContain("\"PendingDecision\" -> \"Permitted\"");
    }
}
