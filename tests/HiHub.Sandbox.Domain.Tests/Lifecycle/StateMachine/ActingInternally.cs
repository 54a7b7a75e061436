namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class ActingInternally
{
    private readonly Tracing trace = new(Stage.Screening);
    private readonly StateMachine<Stage, Step> machine;

    public ActingInternally()
    {
        machine = trace.Machine;
        trace.On(Stage.Review);
        trace.On(Stage.Screening).SubstateOf(Stage.Review);
    }

    [Fact]
    public void runs_the_action_and_nothing_else()
    {
        machine.Configure(Stage.Screening).InternalTransition(Step.Note, () => trace.Events.Add("noted"));

        machine.Fire(Step.Note);

        trace.Events.ShouldBe(["noted"]);
    }

    [Fact]
    public void is_inherited_from_the_superstate()
    {
        machine.Configure(Stage.Review)
            .InternalTransition(Step.Note, transition => trace.Events.Add($"{transition.Trigger} in {transition.Source}"));

        machine.Fire(Step.Note);

        trace.Events.ShouldBe(["Note in Screening"]);
    }

    [Fact]
    public void receives_the_arguments()
    {
        var one = machine.SetTriggerParameters<int>(Step.Note);
        var two = machine.SetTriggerParameters<int, string>(Step.Hear);
        var three = machine.SetTriggerParameters<int, string, bool>(Step.Grant);
        machine.Configure(Stage.Screening)
            .InternalTransition(one, (a, _) => trace.Events.Add($"{a}"))
            .InternalTransition(two, (a, b, _) => trace.Events.Add($"{a} {b}"))
            .InternalTransition(three, (a, b, c, t) => trace.Events.Add($"{a} {b} {c} {t.Parameters.Length}"));

        machine.Fire(one, 1);
        machine.Fire(two, 1, "hai");
        machine.Fire(three, 1, "hai", true);

        trace.Events.ShouldBe(["1", "1 hai", "1 hai True 3"]);
    }

    [Fact]
    public void keeps_to_its_guards()
    {
        var one = machine.SetTriggerParameters<int>(Step.Note);
        var two = machine.SetTriggerParameters<int, int>(Step.Hear);
        var three = machine.SetTriggerParameters<int, int, int>(Step.Grant);
        machine.Configure(Stage.Screening)
            .InternalTransitionIf(one, a => a > 1, (_, _) => trace.Events.Add("one"), "above one")
            .InternalTransitionIf(two, (a, b) => a > b, (_, _, _) => trace.Events.Add("two"))
            .InternalTransitionIf(three, (a, b, c) => a > b && b > c, (_, _, _, _) => trace.Events.Add("three"))
            .InternalTransitionIf(Step.Refuse, _ => false, () => trace.Events.Add("never"), "never")
            .InternalTransitionIf(Step.Submit, _ => true, _ => trace.Events.Add("always"));

        machine.CanFire(one, 1, out var unmet).ShouldBeFalse();
        unmet.ShouldBe(["above one"]);
        machine.CanFire(Step.Refuse).ShouldBeFalse();
        machine.CanFire(three, 3, 2, 2).ShouldBeFalse();
        machine.Fire(one, 2);
        machine.Fire(two, 2, 1);
        machine.Fire(three, 3, 2, 1);
        machine.Fire(Step.Submit);

        trace.Events.ShouldBe(["one", "two", "three", "always"]);
    }
}
