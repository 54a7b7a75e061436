namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

/// <summary>Of our machine only: the package goes wrong later and worse where this one throws.</summary>
public class BeingStricterThanThePackage
{
    [Fact]
    public void refuses_initial_transitions_under_immediate_firing()
    {
        var machine = new StateMachine<Stage, Step>(Stage.Draft, FiringMode.Immediate);
        machine.Configure(Stage.Draft).Permit(Step.Submit, Stage.Review);
        machine.Configure(Stage.Review).InitialTransition(Stage.Screening);
        machine.Configure(Stage.Screening).SubstateOf(Stage.Review);

        Should.Throw<InvalidOperationException>(() => machine.Fire(Step.Submit)).Message.ShouldContain("Screening");
    }

    [Fact]
    public void needs_a_guard_where_one_is_promised() =>
        Should.Throw<ArgumentNullException>(
            () => new StateMachine<Stage, Step>(Stage.Draft).Configure(Stage.Draft).PermitIf(Step.Note, Stage.Refused, (Func<bool>)null!));
}
