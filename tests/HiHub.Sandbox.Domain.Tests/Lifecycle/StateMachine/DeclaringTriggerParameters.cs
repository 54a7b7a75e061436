namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class DeclaringTriggerParameters
{
    private readonly StateMachine<Stage, Step> machine = new(Stage.Draft);
    private readonly StateMachine<Stage, Step>.TriggerWithParameters submit;
    private object?[] received = [];

    public DeclaringTriggerParameters()
    {
        submit = machine.SetTriggerParameters(Step.Submit, typeof(int), typeof(string));
        machine.Configure(Stage.Draft).PermitReentry(Step.Submit).OnEntryFrom(submit, transition => received = transition.Parameters);
    }

    [Fact]
    public void is_done_once() =>
        Should.Throw<InvalidOperationException>(() => machine.SetTriggerParameters<int>(Step.Submit));

    [Fact]
    public void carries_the_arguments_to_the_transition()
    {
        machine.Fire(submit, 1, "một");

        received.ShouldBe([1, "một"]);
    }

    [Fact]
    public void accepts_no_arguments_at_all()
    {
        machine.Fire(submit, 1, "một");
        machine.Fire(Step.Submit);

        received.ShouldBeEmpty();
    }

    [Fact]
    public void accepts_null_for_a_reference() => Should.NotThrow(() => machine.Fire(submit, 1, null!));

    [Fact]
    public void refuses_too_few() => Should.Throw<ArgumentException>(() => machine.Fire(submit, 1));

    [Fact]
    public void refuses_too_many() => Should.Throw<ArgumentException>(() => machine.Fire(submit, 1, "một", 2));

    [Fact]
    public void refuses_the_wrong_type()
    {
        Should.Throw<ArgumentException>(() => machine.Fire(submit, "một", 1));
        Should.Throw<ArgumentException>(() => submit.ValidateParameters(["một", "hai"]));
    }
}
