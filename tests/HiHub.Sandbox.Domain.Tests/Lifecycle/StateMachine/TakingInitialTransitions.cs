namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class TakingInitialTransitions
{
    private readonly Tracing trace = new(Stage.Draft);
    private readonly StateMachine<Stage, Step> machine;

    public TakingInitialTransitions()
    {
        machine = trace.Machine;
        trace.On(Stage.Draft).Permit(Step.Submit, Stage.Submitted);
        trace.On(Stage.Submitted).InitialTransition(Stage.Review);
        trace.On(Stage.Review).SubstateOf(Stage.Submitted).InitialTransition(Stage.Screening);
        trace.On(Stage.Screening).SubstateOf(Stage.Review);
    }

    [Fact]
    public void goes_down_to_the_innermost_state()
    {
        machine.Fire(Step.Submit);

        trace.Events.ShouldBe(
        [
            "out Draft", "= Submitted", "Draft→Submitted", "in Submitted", "Submitted→Review", "in Review",
            "Review→Screening", "in Screening", "= Screening", "Draft⇒Screening",
        ]);
    }

    [Fact]
    public void starts_again_when_a_substate_goes_to_its_superstate()
    {
        machine.Configure(Stage.Screening).Permit(Step.Note, Stage.Review);
        machine.Fire(Step.Submit);
        trace.Events.Clear();

        machine.Fire(Step.Note);

        trace.Events.ShouldBe(
            ["out Screening", "= Review", "Screening→Review", "Review→Screening", "in Screening", "= Screening", "Screening⇒Screening"]);
    }

    [Fact]
    public void starts_again_when_the_superstate_is_reentered()
    {
        machine.Configure(Stage.Review).PermitReentry(Step.Note);
        machine.Fire(Step.Submit);
        trace.Events.Clear();

        machine.Fire(Step.Note);

        trace.Events.ShouldBe(
        [
            "out Screening", "out Review", "Review→Review", "in Review", "Review→Screening", "in Screening",
            "Review⇒Review", "= Screening",
        ]);
    }

    [Fact]
    public void refuses_a_target_that_is_no_substate()
    {
        machine.Configure(Stage.Draft).Permit(Step.Hear, Stage.Hearing);
        machine.Configure(Stage.Hearing).InitialTransition(Stage.Granted);

        Should.Throw<InvalidOperationException>(() => machine.Fire(Step.Hear));
    }

    [Fact]
    public void refuses_a_second_target() =>
        Should.Throw<InvalidOperationException>(() => machine.Configure(Stage.Review).InitialTransition(Stage.Hearing));

    [Fact]
    public void refuses_the_state_itself() =>
        Should.Throw<ArgumentException>(() => machine.Configure(Stage.Granted).InitialTransition(Stage.Granted));
}
