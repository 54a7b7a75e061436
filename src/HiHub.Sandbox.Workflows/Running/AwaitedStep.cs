namespace HiHub.Sandbox.Workflows.Running;

/// <summary>A live step as the queues and the case page show it.</summary>
public sealed record AwaitedStep(OpenedStep Step, IReadOnlyList<string> HeardFrom);
