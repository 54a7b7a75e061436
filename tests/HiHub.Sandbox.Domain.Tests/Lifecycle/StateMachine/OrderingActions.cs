namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class OrderingActions
{
    private readonly Tracing trace = new(Stage.Draft);
    private readonly StateMachine<Stage, Step> machine;

    public OrderingActions()
    {
        machine = trace.Machine;
        trace.On(Stage.Draft).SubstateOf(Stage.Submitted).Permit(Step.Screen, Stage.Screening);
        trace.On(Stage.Submitted);
        trace.On(Stage.Review);
        trace.On(Stage.Screening).SubstateOf(Stage.Review);
    }

    [Fact]
    public void leaves_inside_out_writes_tells_enters_outside_in_and_completes()
    {
        machine.Fire(Step.Screen);

        trace.Events.ShouldBe(
        [
            "out Draft", "out Submitted", "= Screening", "Draft→Screening", "in Review", "in Screening", "Draft⇒Screening",
        ]);
    }

    [Fact]
    public void sees_the_new_state_in_entry_actions_and_the_old_one_in_exit_actions()
    {
        var seen = new List<Stage>();
        machine.Configure(Stage.Draft).OnExit(() => seen.Add(machine.State));
        machine.Configure(Stage.Screening).OnEntry(() => seen.Add(machine.State));

        machine.Fire(Step.Screen);

        seen.ShouldBe([Stage.Draft, Stage.Screening]);
    }

    [Fact]
    public void keeps_the_new_state_when_an_entry_action_throws()
    {
        machine.Configure(Stage.Screening).OnEntry(() => throw new TimeoutException());

        Should.Throw<TimeoutException>(() => machine.Fire(Step.Screen));

        machine.State.ShouldBe(Stage.Screening);
        trace.Events.ShouldNotContain("Draft⇒Screening");
    }

    [Fact]
    public void keeps_the_old_state_when_an_exit_action_throws()
    {
        machine.Configure(Stage.Draft).OnExit(() => throw new TimeoutException());

        Should.Throw<TimeoutException>(() => machine.Fire(Step.Screen));

        machine.State.ShouldBe(Stage.Draft);
    }

    [Fact]
    public void runs_entry_actions_of_a_trigger_only_for_that_trigger()
    {
        machine.Configure(Stage.Draft).Permit(Step.Hear, Stage.Hearing).Permit(Step.Note, Stage.Hearing);
        machine.Configure(Stage.Hearing)
            .OnEntryFrom(Step.Hear, () => trace.Events.Add("heard"))
            .OnEntryFrom(Step.Hear, transition => trace.Events.Add($"by {transition.Trigger}"))
            .OnEntryFrom(Step.Note, () => trace.Events.Add("noted"));

        machine.Fire(Step.Hear);

        trace.Events.ShouldContain("heard");
        trace.Events.ShouldContain("by Hear");
        trace.Events.ShouldNotContain("noted");
    }

    [Fact]
    public void hands_the_arguments_to_entry_actions()
    {
        var one = machine.SetTriggerParameters<int>(Step.Hear);
        var two = machine.SetTriggerParameters<int, string>(Step.Note);
        var three = machine.SetTriggerParameters<int, string, bool>(Step.Grant);
        machine.Configure(Stage.Draft).Permit(Step.Hear, Stage.Hearing);
        machine.Configure(Stage.Hearing).PermitReentry(Step.Note).PermitReentry(Step.Grant)
            .OnEntryFrom(one, a => trace.Events.Add($"{a}"))
            .OnEntryFrom(one, (a, t) => trace.Events.Add($"{a} by {t.Trigger}"))
            .OnEntryFrom(two, (a, b) => trace.Events.Add($"{a} {b}"))
            .OnEntryFrom(two, (a, b, t) => trace.Events.Add($"{a} {b} by {t.Trigger}"))
            .OnEntryFrom(three, (a, b, c) => trace.Events.Add($"{a} {b} {c}"))
            .OnEntryFrom(three, (a, b, c, t) => trace.Events.Add($"{a} {b} {c} by {t.Trigger}"));

        machine.Fire(one, 1);
        machine.Fire(two, 1, "hai");
        machine.Fire(three, 1, "hai", true);

        trace.Events.Where(e => char.IsDigit(e[0]))
            .ShouldBe(["1", "1 by Hear", "1 hai", "1 hai by Note", "1 hai True", "1 hai True by Grant"]);
    }

    [Fact]
    public void activates_outside_in_and_deactivates_inside_out()
    {
        foreach (var stage in new[] { Stage.Draft, Stage.Submitted })
        {
            machine.Configure(stage).OnActivate(() => trace.Events.Add($"on {stage}")).OnDeactivate(() => trace.Events.Add($"off {stage}"));
        }

        machine.Activate();
        machine.Deactivate();

        trace.Events.ShouldBe(["on Submitted", "on Draft", "off Draft", "off Submitted"]);
    }

    [Fact]
    public void tells_every_listener_in_turn()
    {
        machine.OnTransitioned(_ => trace.Events.Add("first"));
        machine.OnTransitioned(_ => trace.Events.Add("second"));
        machine.OnTransitionCompleted(_ => trace.Events.Add("third"));

        machine.Fire(Step.Screen);

        trace.Events.FindAll(e => e is "first" or "second" or "third").ShouldBe(["first", "second", "third"]);
    }
}
