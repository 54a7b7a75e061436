namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class NestingStates
{
    private readonly Tracing trace = new(Stage.Screening);
    private readonly StateMachine<Stage, Step> machine;

    public NestingStates()
    {
        machine = trace.Machine;
        trace.On(Stage.Review);
        trace.On(Stage.Screening).SubstateOf(Stage.Review);
        trace.On(Stage.Hearing).SubstateOf(Stage.Review);
        trace.On(Stage.Granted);
    }

    [Fact]
    public void is_in_a_state_and_in_all_that_hold_it()
    {
        machine.IsInState(Stage.Screening).ShouldBeTrue();
        machine.IsInState(Stage.Review).ShouldBeTrue();
        machine.IsInState(Stage.Hearing).ShouldBeFalse();
    }

    [Fact]
    public void inherits_the_transitions_of_the_superstate()
    {
        machine.Configure(Stage.Review).Permit(Step.Grant, Stage.Granted);

        machine.Fire(Step.Grant);

        trace.Events.ShouldBe(
            ["out Screening", "out Review", "= Granted", "Screening→Granted", "in Granted", "Screening⇒Granted"]);
    }

    [Fact]
    public void overrides_a_transition_of_the_superstate()
    {
        machine.Configure(Stage.Review).Permit(Step.Grant, Stage.Granted);
        machine.Configure(Stage.Screening).Permit(Step.Grant, Stage.Hearing);

        machine.Fire(Step.Grant);

        machine.State.ShouldBe(Stage.Hearing);
    }

    [Fact]
    public void cannot_forbid_a_transition_of_the_superstate()
    {
        machine.Configure(Stage.Review).Permit(Step.Grant, Stage.Granted);
        machine.Configure(Stage.Screening).PermitIf(Step.Grant, Stage.Hearing, () => false, "never");

        machine.CanFire(Step.Grant, out var unmet).ShouldBeTrue();
        unmet.ShouldBeEmpty();
        machine.Fire(Step.Grant);

        machine.State.ShouldBe(Stage.Granted);
    }

    [Fact]
    public void moves_between_siblings_inside_the_superstate()
    {
        machine.Configure(Stage.Screening).Permit(Step.Hear, Stage.Hearing);

        machine.Fire(Step.Hear);

        trace.Events.ShouldBe(["out Screening", "= Hearing", "Screening→Hearing", "in Hearing", "Screening⇒Hearing"]);
    }

    [Fact]
    public void moves_to_its_superstate_without_leaving_it()
    {
        machine.Configure(Stage.Screening).Permit(Step.Note, Stage.Review);

        machine.Fire(Step.Note);

        trace.Events.ShouldBe(["out Screening", "= Review", "Screening→Review", "Screening⇒Review"]);
    }

    [Fact]
    public void does_nothing_when_the_superstate_leads_to_where_it_is()
    {
        machine.Configure(Stage.Review).Permit(Step.Screen, Stage.Screening);

        machine.CanFire(Step.Screen).ShouldBeTrue();
        machine.Fire(Step.Screen);

        trace.Events.ShouldBeEmpty();
        machine.State.ShouldBe(Stage.Screening);
    }

    [Fact]
    public void refuses_to_nest_in_a_circle()
    {
        Should.Throw<ArgumentException>(() => machine.Configure(Stage.Draft).SubstateOf(Stage.Draft));
        machine.Configure(Stage.Review).SubstateOf(Stage.Submitted);
        Should.Throw<ArgumentException>(() => machine.Configure(Stage.Submitted).SubstateOf(Stage.Screening));
    }

    [Fact]
    public void enters_three_levels_from_the_outside_in()
    {
        trace.On(Stage.Submitted);
        trace.On(Stage.Review).SubstateOf(Stage.Submitted);
        machine.Configure(Stage.Granted).Permit(Step.Screen, Stage.Screening);
        machine.Configure(Stage.Review).Permit(Step.Grant, Stage.Granted);
        machine.Fire(Step.Grant);
        trace.Events.Clear();

        machine.Fire(Step.Screen);

        trace.Events.Where(e => e.StartsWith("in ", StringComparison.Ordinal))
            .ShouldBe(["in Submitted", "in Review", "in Review", "in Screening"]);
    }
}
