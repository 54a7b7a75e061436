using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Workflows.Tests;

public class JoiningBranches
{
    private static Bench Forked(string mode) => new Bench(new Chart("fork").Start("fork").Fork("fork", ("a", "left"), ("b", "right"))
        .Step("left", "Submit", "join").Step("right", "Accept", "join", clock: "intake").Join("join", mode, "after").Step("after", "Assign", null).Read()).Started("fork");

    [Fact]
    public void by_WaitAny_cancels_what_the_others_still_await()
    {
        var bench = Forked("WaitAny");
        bench.Timers.Count.ShouldBe(1);
        bench.Act(ActionName.Submit);
        bench.Open.ShouldBe(["after"]);
        bench.Closed.Select(one => one.How).ShouldBe([StepEnd.Done, StepEnd.Cancelled]);
        bench.Timers.ShouldBeEmpty();
        bench.Act(ActionName.Accept)!.Code.ShouldBe("step-not-waiting");
    }

    [Theory, InlineData("WaitAll"), InlineData("WaitAllActive")]
    public void by_waiting_for_all_goes_on_after_the_last(string mode)
    {
        var bench = Forked(mode);
        bench.Act(ActionName.Submit);
        bench.Open.ShouldBe(["right"]);
        bench.Act(ActionName.Accept);
        bench.Open.ShouldBe(["after"]);
        bench.Records.Count(record => record is { ActivityId: "join", Did: "left" }).ShouldBe(1);
    }

    [Fact]
    public void waits_for_active_branches_only()
    {
        var bench = new Bench(new Chart("active").Start("fork").Fork("fork", ("a", "left"), ("b", "right")).Step("left", "Submit", "join")
            .Step("right", "Accept", null).Step("other", "Withdraw", "join").Enter("other", "Refused").Join("join", "WaitAllActive", "after").Step("after", "Assign", null).Read())
            .Started("active");
        bench.Act(ActionName.Submit);
        bench.Open.ShouldBe(["right", "after"], "the right branch does not lead to the join, so nobody waits for it there");
    }

    [Fact]
    public void a_child_goes_on_when_it_ends_and_is_cancelled_with_its_parent()
    {
        var parent = new Chart("parent").Start("fork").Fork("fork", ("a", "child"), ("b", "other")).Child("child", "sub", "join").Step("other", "Accept", "join")
            .Join("join", "WaitAny", "after").Step("after", "Assign", null);
        var child = new Chart("sub").Start("submit").Step("submit", "Submit", "end").End("end");
        var bench = new Bench(parent.Read(), child.Read()).Started("parent");
        bench.Act(ActionName.Submit);
        bench.Open.ShouldBe(["after"]);

        var cancelled = new Bench(parent.Read(), child.Read()).Started("parent");
        cancelled.Act(ActionName.Accept);
        cancelled.Work.Instances.Single(one => one.DefinitionId == "sub").Status.ShouldBe(InstanceStatus.Cancelled);
    }
}
