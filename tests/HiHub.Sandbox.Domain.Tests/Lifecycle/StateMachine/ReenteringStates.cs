namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class ReenteringStates
{
    private readonly Tracing trace = new(Stage.Screening);
    private readonly StateMachine<Stage, Step> machine;

    public ReenteringStates()
    {
        machine = trace.Machine;
        trace.On(Stage.Review);
        trace.On(Stage.Screening).SubstateOf(Stage.Review);
    }

    [Fact]
    public void leaves_and_enters_and_writes_the_state_last()
    {
        machine.Configure(Stage.Screening).PermitReentry(Step.Note);

        machine.Fire(Step.Note);

        trace.Events.ShouldBe(
            ["out Screening", "Screening→Screening", "in Screening", "Screening⇒Screening", "= Screening"]);
    }

    [Fact]
    public void ends_in_the_superstate_that_permits_it()
    {
        machine.Configure(Stage.Review).PermitReentry(Step.Note);

        machine.Fire(Step.Note);

        trace.Events.ShouldBe(["out Screening", "out Review", "Review→Review", "in Review", "Review⇒Review", "= Review"]);
    }

    [Fact]
    public void keeps_to_its_guards()
    {
        var allowed = false;
        machine.Configure(Stage.Screening)
            .PermitReentryIf(Step.Note, () => allowed, "allowed")
            .PermitReentryIf(Step.Hear, new Tuple<Func<bool>, string>(() => allowed, "again allowed"));

        machine.CanFire(Step.Note, out var unmet).ShouldBeFalse();
        unmet.ShouldBe(["allowed"]);
        machine.CanFire(Step.Hear, out unmet).ShouldBeFalse();
        unmet.ShouldBe(["again allowed"]);

        allowed = true;
        machine.Fire(Step.Note);
        trace.Events.ShouldContain("in Screening");
    }

    [Fact]
    public void keeps_to_its_typed_guards()
    {
        var one = machine.SetTriggerParameters<int>(Step.Note);
        var two = machine.SetTriggerParameters<int, int>(Step.Hear);
        var three = machine.SetTriggerParameters<int, int, int>(Step.Grant);
        machine.Configure(Stage.Screening)
            .PermitReentryIf(one, a => a == 1)
            .PermitReentryIf(two, (a, b) => a + b == 3)
            .PermitReentryIf(three, new Tuple<Func<int, int, int, bool>, string>((a, b, c) => a + b + c == 6, "sum"));

        machine.CanFire(one, 1).ShouldBeTrue();
        machine.CanFire(one, 2).ShouldBeFalse();
        machine.CanFire(two, 1, 2).ShouldBeTrue();
        machine.CanFire(two, 1, 1).ShouldBeFalse();
        machine.CanFire(three, 1, 2, 3).ShouldBeTrue();
        machine.CanFire(three, 1, 2, 2).ShouldBeFalse();
    }

    [Fact]
    public void is_told_to_the_transition()
    {
        var told = new List<bool>();
        machine.OnTransitioned(transition => told.Add(transition.IsReentry));
        machine.Configure(Stage.Screening).PermitReentry(Step.Note).Permit(Step.Grant, Stage.Granted);

        machine.Fire(Step.Note);
        machine.Fire(Step.Grant);

        told.ShouldBe([true, false]);
    }
}
