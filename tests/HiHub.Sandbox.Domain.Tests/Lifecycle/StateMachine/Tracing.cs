namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

/// <summary>A machine whose every observable event lands in one list.</summary>
internal sealed class Tracing
{
    private Stage state;

    public Tracing(Stage initial, FiringMode mode = FiringMode.Queued)
    {
        state = initial;
        Machine = new StateMachine<Stage, Step>(() => state, Write, mode);
        Machine.OnTransitioned(transition => Events.Add($"{transition.Source}→{transition.Destination}"));
        Machine.OnTransitionCompleted(transition => Events.Add($"{transition.Source}⇒{transition.Destination}"));
    }

    public StateMachine<Stage, Step> Machine { get; }

    public List<string> Events { get; } = [];

    public StateMachine<Stage, Step>.StateConfiguration On(Stage stage) =>
        Machine.Configure(stage).OnEntry(() => Events.Add($"in {stage}")).OnExit(() => Events.Add($"out {stage}"));

    private void Write(Stage next)
    {
        state = next;
        Events.Add($"= {next}");
    }
}
