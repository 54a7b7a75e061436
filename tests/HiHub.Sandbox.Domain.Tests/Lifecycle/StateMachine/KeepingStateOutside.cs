namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class KeepingStateOutside
{
    [Fact]
    public void serves_many_cases_with_one_machine()
    {
        var current = Stage.Draft;
        var machine = new StateMachine<Stage, Step>(() => current, next => current = next);
        machine.Configure(Stage.Draft).Permit(Step.Submit, Stage.Submitted);
        machine.Configure(Stage.Submitted).Permit(Step.Grant, Stage.Granted);

        machine.Fire(Step.Submit);
        current.ShouldBe(Stage.Submitted);

        current = Stage.Draft;
        machine.CanFire(Step.Grant).ShouldBeFalse();
        machine.Fire(Step.Submit);
        machine.Fire(Step.Grant);
        machine.State.ShouldBe(Stage.Granted);
    }

    [Fact]
    public void needs_both_ways()
    {
        Should.Throw<ArgumentNullException>(() => new StateMachine<Stage, Step>(null!, _ => { }));
        Should.Throw<ArgumentNullException>(() => new StateMachine<Stage, Step>(() => Stage.Draft, null!));
    }
}
