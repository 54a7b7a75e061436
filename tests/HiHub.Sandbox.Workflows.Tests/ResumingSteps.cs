using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Workflows.Tests;

public class ResumingSteps
{
    private static Chart OneStep => new Chart("one").Start("submit").Step("submit", "Submit", "end").End("end");

    [Fact]
    public void happens_once()
    {
        var bench = new Bench(OneStep.Read(), new Chart("other").Start("accept").Step("accept", "Accept", null).Read()).Started("one").Started("other");
        bench.Act(ActionName.Submit).ShouldBeNull();
        bench.Act(ActionName.Submit)!.Code.ShouldBe("step-not-waiting");
        bench.Work.Instances.Single(one => one.DefinitionId == "one").Status.ShouldBe(InstanceStatus.Ended);
    }

    [Fact]
    public void is_out_of_step_where_no_procedure_runs() => new Bench(OneStep.Read()).Act(ActionName.Accept)!.Code.ShouldBe("workflow-out-of-step");

    [Fact]
    public void refuses_an_act_that_comes_early_and_changes_nothing()
    {
        var bench = new Bench(OneStep.Read()).Started("one");
        var before = bench.Work.Instances[0].StateJson();
        bench.Act(ActionName.Accept)!.Code.ShouldBe("step-not-waiting");
        bench.Work.Instances[0].StateJson().ShouldBe(before);
    }

    [Fact]
    public void survives_being_written_and_read_back()
    {
        var bench = new Bench(OneStep.Read()).Started("one");
        bench.Reload();
        bench.Engine.Awaited(bench.Work.Instances).ShouldBe([ActionName.Submit]);
        bench.Work.Instances[0].Changed.ShouldBeFalse();
        bench.Act(ActionName.Submit).ShouldBeNull();
        bench.Work.Instances[0].Changed.ShouldBeTrue();
    }

    [Fact]
    public void of_two_branches_moves_each_by_its_own_act()
    {
        var chart = new Chart("two").Start("fork").Fork("fork", ("a", "left"), ("b", "right"))
            .Step("left", "Submit", "join").Step("right", "Accept", "join").Join("join", "WaitAll", "after").Step("after", "Assign", null);
        var bench = new Bench(chart.Read()).Started("two");
        bench.Act(ActionName.Accept).ShouldBeNull();
        bench.Open.ShouldBe(["left"]);
        bench.Reload();
        bench.Act(ActionName.Submit).ShouldBeNull();
        bench.Open.ShouldBe(["after"]);
    }

    [Fact]
    public void moves_the_procedure_of_the_subject_and_no_other()
    {
        var bench = new Bench(OneStep.Read()).Started("one", "R-1").Started("one", "R-2");
        bench.Act(ActionName.Submit, subject: "R-2").ShouldBeNull();
        bench.Work.Instances.Single(one => one.Status == InstanceStatus.Running).Subject.ShouldBe("R-1");
        bench.Act(ActionName.Submit, subject: "R-9")!.Code.ShouldBe("step-not-waiting");
    }

    [Fact]
    public void of_several_parties_goes_on_after_the_last()
    {
        var bench = new Bench(new Chart("all").Start("ask").All("ask", "Opine", "ConsultedAgencies", "after").Step("after", "Assign", null).Read());
        bench.Waiting.AddRange(["POLICE", "BANK"]);
        bench.Started("all");
        bench.Waiting.Remove("POLICE");
        bench.Act(ActionName.Opine, "p").ShouldBeNull();
        bench.Open.ShouldBe(["ask"]);
        bench.Waiting.Clear();
        bench.Act(ActionName.Opine, "b").ShouldBeNull();
        bench.Open.ShouldBe(["after"]);
    }

    [Fact]
    public void stops_a_procedure_that_would_run_for_ever()
    {
        // Nobody is asked, so the wait is over at once; no reader can know.
        var chart = new Chart("spin").Start("first").Step("first", "Submit", "ask").All("ask", "Opine", "ConsultedAgencies", "ask");
        var bench = new Bench(chart.Read()).Started("spin");
        Should.Throw<ActionRefusedException>(() => bench.Act(ActionName.Submit)).Refusal.Code.ShouldBe("workflow-loop");
    }
}
