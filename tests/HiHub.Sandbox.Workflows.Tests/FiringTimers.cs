using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Workflows.Tests;

public class FiringTimers
{
    [Fact]
    public void twice_happens_once()
    {
        var bench = new Bench(new Chart("timer").Start("wait").Timer("wait", "3wd", "expired").Trigger("expired", "SupplementExpired", "end").End("end").Read()).Started("timer");
        var timer = bench.Timers.Values.Single();
        timer.Offset.ShouldBe("3wd");
        bench.Due(timer).ShouldBeTrue();
        bench.Due(timer).ShouldBeFalse();
        bench.Fired.ShouldBe([ActionName.SupplementExpired]);
    }

    [Fact]
    public void lets_a_window_lapse_where_the_law_does()
    {
        var bench = new Bench(new Chart("lapse").Start("wait").Step("wait", "Supplement", "end", clock: "supplement", expired: "expired")
            .Trigger("expired", "SupplementExpired", "end").End("end").Read()).Started("lapse");
        bench.Timers.Values.Single().Purpose.ShouldBe(TimerPurpose.Expiry);
        bench.Due(bench.Timers.Values.Single()).ShouldBeTrue();
        bench.Fired.ShouldBe([ActionName.SupplementExpired]);
        bench.Act(ActionName.Supplement)!.Code.ShouldBe("workflow-out-of-step");
    }

    [Fact]
    public void escalates_and_decides_nothing_otherwise()
    {
        var bench = new Bench(new Chart("late").Start("wait").Step("wait", "Accept", null, "INT", "intake").Read()).Started("late");
        var timer = bench.Timers.Values.Single();
        bench.Due(timer).ShouldBeTrue();
        bench.Notices.ShouldBe([WorkflowMessages.StepOverdue]);
        bench.Open.ShouldBe(["wait"]);
        bench.Due(timer).ShouldBeFalse();
        bench.Act(ActionName.Accept).ShouldBeNull();
    }

    [Fact]
    public void that_an_act_has_overtaken_does_nothing()
    {
        var bench = new Bench(new Chart("race").Start("wait").Step("wait", "Supplement", "after", clock: "supplement", expired: "after").Step("after", "Accept", null).Read()).Started("race");
        var timer = bench.Timers.Values.Single();
        bench.Act(ActionName.Supplement);
        bench.Due(timer).ShouldBeFalse();
        bench.Open.ShouldBe(["after"]);
    }

    [Fact]
    public void that_finds_the_law_elsewhere_is_out_of_step()
    {
        var bench = new Bench(new Chart("astray").Start("wait").Timer("wait", "3wd", "expired").Trigger("expired", "SupplementExpired", "end").End("end").Read()).Started("astray");
        bench.OnFire = _ => throw new ActionRefusedException(new("not-in-state", "", ""));
        Should.Throw<ActionRefusedException>(() => bench.Due(bench.Timers.Values.Single())).Refusal.Code.ShouldBe("workflow-out-of-step");
    }
}
