using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.PassGate)]
public sealed class PassingAGate
{
    private readonly Story _story = new Story().ToActive();

    private static PassGate.Input Gate(bool met = true) =>
        new() { Targets = [new PassGate.GateTarget { Code = "KPI1", Value = 98, Met = met }], Note = "Đủ điều kiện chuyển giai đoạn." };

    [Fact]
    public void enters_the_next_phase()
    {
        _story.Do(ActionName.PassGate, Office.Mon1, Gate());

        _story.Case.TrialState.ShouldBe(TrialState.Active);
        _story.Trial().Phase.ShouldBe(2);
    }

    [Fact]
    public void is_refused_after_the_last_phase() =>
        _story.Do(ActionName.PassGate, Office.Mon1, Gate()).Code(ActionName.PassGate, Office.Mon1, Gate()).ShouldBe("no-next-phase");

    [Fact]
    public void is_refused_when_a_target_is_missed() => _story.Code(ActionName.PassGate, Office.Mon1, Gate(met: false)).ShouldBe("gate-not-met");

    [Fact]
    public void is_refused_with_an_open_critical_finding() =>
        _story.WithFinding(FindingSeverity.Critical).Code(ActionName.PassGate, Office.Mon1, Gate()).ShouldBe("critical-finding-open");

    [Fact]
    public void is_not_hindered_by_a_minor_finding() => _story.WithFinding().Do(ActionName.PassGate, Office.Mon1, Gate());

    [Fact]
    public void is_refused_while_a_hold_is_asked_for() =>
        _story
            .Do(ActionName.RequestSafetyHold, Office.Mon1, new RequestSafetyHold.Input { Reason = "Nghi rò rỉ dữ liệu." })
            .Code(ActionName.PassGate, Office.Mon1, Gate())
            .ShouldBe("hold-requested");

    [Fact]
    public void is_refused_in_a_hold() => _story.ToHeld().Code(ActionName.PassGate, Office.Mon1, Gate()).ShouldBe("not-in-state");

    [Fact]
    public void is_refused_after_an_early_final_report() =>
        _story.ToPreExit().Code(ActionName.PassGate, Office.Mon1, Gate()).ShouldBe("early-report-filed");

    [Fact]
    public void is_refused_after_the_term() =>
        _story.On(_story.LastDay().AddDays(1)).Code(ActionName.PassGate, Office.Mon1, Gate()).ShouldBe("term-over");

    [Fact]
    public void needs_targets() =>
        _story.Errors(ActionName.PassGate, Office.Mon1, Gate() with { Targets = [] }).ShouldHaveSingleItem().Path.ShouldBe("$.targets");
}
