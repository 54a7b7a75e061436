using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Workflows.Tests;

public class ChangingTheStateByStandingActs
{
    private static readonly CaseStates s_active = new("Permitted", "Active");
    private static readonly CaseStates s_held = new("Permitted", "SafetyHold");

    private static Bench Running => new Bench(new Chart("trial", "trial", ["OpenTrial"]).Start("fork").Fork("fork", ("run", "gate"), ("term", "term"))
        .Step("gate", "PassGate", null, "MON").Enter("gate", "Active").Step("held", "Launch", null).Enter("held", "SafetyHold")
        .Timer("term", "6m", "over").Trigger("over", "TermReached", "end").End("end").Read())
    { States = s_active }.Started("trial");

    [Fact]
    public void cancels_the_steps_it_forbids_and_enters_at_the_marked_activity()
    {
        var bench = Running;
        bench.Forbidden.Add(ActionName.PassGate);
        bench.Act(ActionName.SafetyHold, to: s_held).ShouldBeNull();
        bench.Open.ShouldBe(["held"]);
        bench.Closed.Last().How.ShouldBe(StepEnd.Cancelled);
        bench.Timers.Count.ShouldBe(1, "the term runs on: its act is still legal");
    }

    [Fact]
    public void cancels_a_timer_whose_act_is_legal_no_more()
    {
        var bench = Running;
        bench.Forbidden.UnionWith([ActionName.PassGate, ActionName.TermReached]);
        bench.Act(ActionName.Revoke, to: new("Permitted", "WindDown"));
        bench.Timers.ShouldBeEmpty();
    }

    [Fact]
    public void enters_again_on_the_way_back_without_doubling_what_runs_on()
    {
        var bench = Running;
        bench.Forbidden.Add(ActionName.PassGate);
        bench.Act(ActionName.SafetyHold, to: s_held);
        bench.Forbidden.Clear();
        bench.Forbidden.Add(ActionName.Launch);
        bench.Act(ActionName.ResumeFromHold, to: s_active);
        bench.Open.ShouldBe(["gate"]);
        bench.Timers.Count.ShouldBe(1);
    }

    [Fact]
    public void that_keeps_the_state_leaves_every_step_alone()
    {
        var bench = Running;
        var before = bench.Work.Instances[0].StateJson();
        bench.Act(ActionName.RaiseFinding).ShouldBeNull();
        bench.Work.Instances[0].StateJson().ShouldBe(before);
    }

    [Fact]
    public void reopens_a_procedure_that_had_ended()
    {
        var bench = new Bench(new Chart("again", startedBy: ["CreateDraft"]).Start("submit").Step("submit", "Submit", "end").Enter("submit", "Submitted").End("end").Read());
        bench.Started("again");
        bench.Act(ActionName.Submit);
        bench.Work.Instances.ShouldAllBe(one => one.Status == InstanceStatus.Ended);
        bench.Act(ActionName.Reopen, to: new("Submitted", "New"));
        bench.Open.ShouldBe(["submit"]);
    }

    [Fact]
    public void starts_and_ends_the_procedures_that_name_it()
    {
        var bench = new Bench(new Chart("watch", "trial", ["ReportIncident"], ["CloseIncident"]).Start("wait").Timer("wait", "72h", "end").End("end").Read()) { States = s_active };
        bench.Act(ActionName.ReportIncident, subject: "I-1");
        bench.Act(ActionName.ReportIncident, subject: "I-2");
        bench.Act(ActionName.CloseIncident, subject: "I-1");
        bench.Work.Instances.Single(one => one.Status == InstanceStatus.Running).Subject.ShouldBe("I-2");
        bench.Timers.Count.ShouldBe(1);
    }
}
