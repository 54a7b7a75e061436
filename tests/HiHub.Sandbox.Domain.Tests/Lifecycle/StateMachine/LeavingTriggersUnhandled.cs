namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class LeavingTriggersUnhandled
{
    private readonly StateMachine<Stage, Step> machine = new(Stage.Draft);

    [Fact]
    public void throws_and_names_state_and_trigger()
    {
        var message = Should.Throw<InvalidOperationException>(() => machine.Fire(Step.Grant)).Message;

        message.ShouldContain("'Grant'");
        message.ShouldContain("'Draft'");
    }

    [Fact]
    public void throws_and_names_the_unmet_guards()
    {
        machine.Configure(Stage.Draft)
            .PermitIf(Step.Grant, Stage.Granted, () => false, "voted")
            .PermitIf(Step.Grant, Stage.Refused, () => false, "signed");

        var message = Should.Throw<InvalidOperationException>(() => machine.Fire(Step.Grant)).Message;

        message.ShouldContain("'Grant'");
        message.ShouldContain("'Draft'");
        message.ShouldContain("voted, signed");
    }

    [Fact]
    public void calls_the_handler_instead()
    {
        var unhandled = new List<string>();
        machine.OnUnhandledTrigger((state, trigger) => unhandled.Add($"{trigger} in {state}"));

        machine.Fire(Step.Grant);

        unhandled.ShouldBe(["Grant in Draft"]);
        machine.State.ShouldBe(Stage.Draft);
    }

    [Fact]
    public void hands_the_unmet_guards_to_the_handler()
    {
        var unmet = new List<string[]?>();
        machine.OnUnhandledTrigger((_, _, guards) => unmet.Add(guards?.ToArray()));
        machine.Configure(Stage.Draft).PermitIf(Step.Grant, Stage.Granted, () => false, "voted");

        machine.Fire(Step.Grant);
        machine.Fire(Step.Hear);

        unmet.Count.ShouldBe(2);
        unmet[0].ShouldBe(["voted"]);
        unmet[1].ShouldBeNull();
    }

    [Fact]
    public void is_avoided_by_ignoring()
    {
        machine.Configure(Stage.Draft).Ignore(Step.Note);

        machine.CanFire(Step.Note).ShouldBeTrue();
        machine.Fire(Step.Note);

        machine.State.ShouldBe(Stage.Draft);
    }

    [Fact]
    public void is_avoided_while_an_ignoring_guard_holds()
    {
        var ignore = true;
        var typed = machine.SetTriggerParameters<int>(Step.Hear);
        machine.Configure(Stage.Draft)
            .IgnoreIf(Step.Note, () => ignore, "closed")
            .IgnoreIf(typed, number => number > 1)
            .IgnoreIf(Step.Screen, new Tuple<Func<bool>, string>(() => ignore, "shut"));

        machine.Fire(Step.Note);
        machine.Fire(Step.Screen);
        machine.Fire(typed, 2);
        Should.Throw<InvalidOperationException>(() => machine.Fire(typed, 1));

        ignore = false;
        Should.Throw<InvalidOperationException>(() => machine.Fire(Step.Note)).Message.ShouldContain("closed");
        Should.Throw<InvalidOperationException>(() => machine.Fire(Step.Screen)).Message.ShouldContain("shut");
    }
}
