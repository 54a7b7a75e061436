namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class QueueingTriggers
{
    [Fact]
    public void handles_what_an_action_fires_after_the_running_trigger()
    {
        var trace = Walking(FiringMode.Queued);

        trace.Machine.Fire(Step.Submit);

        trace.Events.ShouldBe(
        [
            "out Draft", "= Submitted", "Draft→Submitted", "in Submitted", "Draft⇒Submitted",
            "out Submitted", "= Review", "Submitted→Review", "in Review", "Submitted⇒Review",
        ]);
    }

    [Fact]
    public void handles_it_at_once_in_immediate_mode()
    {
        var trace = Walking(FiringMode.Immediate);

        trace.Machine.Fire(Step.Submit);

        trace.Events.ShouldBe(
        [
            "out Draft", "= Submitted", "Draft→Submitted", "in Submitted",
            "out Submitted", "= Review", "Submitted→Review", "in Review", "Submitted⇒Review", "Draft⇒Review",
        ]);
        trace.Machine.State.ShouldBe(Stage.Review);
    }

    [Fact]
    public void is_the_default()
    {
        var machine = new StateMachine<Stage, Step>(Stage.Draft);
        var during = new List<Stage>();
        machine.Configure(Stage.Draft).Permit(Step.Submit, Stage.Submitted);
        machine.Configure(Stage.Submitted).Permit(Step.Screen, Stage.Screening).OnEntry(() =>
        {
            machine.Fire(Step.Screen);
            during.Add(machine.State);
        });

        machine.Fire(Step.Submit);

        during.ShouldBe([Stage.Submitted]);
        machine.State.ShouldBe(Stage.Screening);
    }

    [Fact]
    public void keeps_the_order_of_firing()
    {
        var trace = new Tracing(Stage.Draft);
        var machine = trace.Machine;
        var note = machine.SetTriggerParameters<int>(Step.Note);
        machine.Configure(Stage.Draft).Permit(Step.Submit, Stage.Submitted);
        machine.Configure(Stage.Submitted)
            .OnEntry(() => Enumerable.Range(1, 3).ToList().ForEach(number => machine.Fire(note, number)))
            .InternalTransition(note, (number, _) => trace.Events.Add($"note {number}"));

        machine.Fire(Step.Submit);

        trace.Events[^3..].ShouldBe(["note 1", "note 2", "note 3"]);
    }

    [Fact]
    public void leaves_the_rest_queued_when_an_action_throws()
    {
        var machine = new StateMachine<Stage, Step>(Stage.Draft);
        machine.Configure(Stage.Draft).Permit(Step.Submit, Stage.Submitted);
        machine.Configure(Stage.Submitted).Permit(Step.Screen, Stage.Screening).OnEntry(() =>
        {
            machine.Fire(Step.Screen);
            throw new TimeoutException();
        });
        machine.Configure(Stage.Screening).Permit(Step.Hear, Stage.Hearing);

        Should.Throw<TimeoutException>(() => machine.Fire(Step.Submit));
        machine.State.ShouldBe(Stage.Submitted);

        machine.Fire(Step.Hear);
        machine.State.ShouldBe(Stage.Hearing);
    }

    private static Tracing Walking(FiringMode mode)
    {
        var trace = new Tracing(Stage.Draft, mode);
        trace.On(Stage.Draft).Permit(Step.Submit, Stage.Submitted);
        trace.On(Stage.Submitted).Permit(Step.Screen, Stage.Review).OnEntry(() => trace.Machine.Fire(Step.Screen));
        trace.On(Stage.Review);
        return trace;
    }
}
