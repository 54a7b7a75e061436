namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class ChoosingDestinations
{
    private readonly Tracing trace = new(Stage.Review);
    private readonly StateMachine<Stage, Step> machine;

    public ChoosingDestinations()
    {
        machine = trace.Machine;
        trace.On(Stage.Review);
        trace.On(Stage.Granted);
    }

    [Fact]
    public void asks_when_the_trigger_fires()
    {
        var outcome = Stage.Refused;
        machine.Configure(Stage.Review).PermitDynamic(Step.Hear, () => outcome);
        outcome = Stage.Granted;

        machine.Fire(Step.Hear);

        trace.Events.ShouldBe(["out Review", "= Granted", "Review→Granted", "in Granted", "Review⇒Granted"]);
    }

    [Fact]
    public void may_come_back_to_the_same_state()
    {
        machine.Configure(Stage.Review).PermitDynamic(Step.Hear, () => Stage.Review);

        machine.Fire(Step.Hear);

        trace.Events.ShouldBe(["out Review", "= Review", "Review→Review", "in Review", "Review⇒Review"]);
    }

    [Fact]
    public void hands_the_arguments_to_the_selector()
    {
        var one = machine.SetTriggerParameters<bool>(Step.Hear);
        var two = machine.SetTriggerParameters<int, int>(Step.Note);
        var three = machine.SetTriggerParameters<int, int, int>(Step.Grant);
        machine.Configure(Stage.Review).PermitDynamic(one, passed => passed ? Stage.Submitted : Stage.Refused);
        machine.Configure(Stage.Submitted).PermitDynamic(two, (yes, no) => yes > no ? Stage.Hearing : Stage.Refused);
        machine.Configure(Stage.Hearing).PermitDynamic(three, (a, b, c) => (Stage)(a + b + c));

        machine.Fire(one, true);
        machine.State.ShouldBe(Stage.Submitted);
        machine.Fire(two, 5, 2);
        machine.State.ShouldBe(Stage.Hearing);
        machine.Fire(three, 1, 2, 2);
        machine.State.ShouldBe(Stage.Granted);
    }

    [Fact]
    public void keeps_to_its_guards()
    {
        var open = false;
        machine.Configure(Stage.Review)
            .PermitDynamicIf(Step.Hear, () => Stage.Granted, () => open, "hearing held")
            .PermitDynamicIf(Step.Grant, () => Stage.Granted, null, new Tuple<Func<bool>, string>(() => open, "votes counted"));

        machine.CanFire(Step.Hear, out var unmet).ShouldBeFalse();
        unmet.ShouldBe(["hearing held"]);
        machine.CanFire(Step.Grant, out unmet).ShouldBeFalse();
        unmet.ShouldBe(["votes counted"]);

        open = true;
        machine.Fire(Step.Hear);
        machine.State.ShouldBe(Stage.Granted);
    }

    [Fact]
    public void keeps_to_its_typed_guards()
    {
        var one = machine.SetTriggerParameters<int>(Step.Hear);
        var two = machine.SetTriggerParameters<int, int>(Step.Note);
        var three = machine.SetTriggerParameters<int, int, int>(Step.Grant);
        machine.Configure(Stage.Review)
            .PermitDynamicIf(one, _ => Stage.Granted, votes => votes > 3, "quorum")
            .PermitDynamicIf(two, (_, _) => Stage.Granted, (yes, no) => yes > no, "majority")
            .PermitDynamicIf(three, (_, _, _) => Stage.Granted, [new Tuple<Func<int, int, int, bool>, string>((a, b, c) => a > b + c, "absolute")]);

        machine.CanFire(one, 3, out var unmet).ShouldBeFalse();
        unmet.ShouldBe(["quorum"]);
        machine.CanFire(two, 1, 1, out unmet).ShouldBeFalse();
        unmet.ShouldBe(["majority"]);
        machine.CanFire(three, 2, 1, 1, out unmet).ShouldBeFalse();
        unmet.ShouldBe(["absolute"]);
        machine.Fire(one, 4);
        machine.State.ShouldBe(Stage.Granted);
    }

    [Fact]
    public void is_permitted_without_asking_the_selector()
    {
        machine.Configure(Stage.Review).PermitDynamic(Step.Hear, () => throw new InvalidOperationException("asked"));

        machine.CanFire(Step.Hear).ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => machine.Fire(Step.Hear)).Message.ShouldBe("asked");
    }
}
