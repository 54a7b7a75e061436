namespace HiHub.Sandbox.Workflows.Running;

/// <summary>One thing a procedure did: <paramref name="Did"/> is <c>entered</c>, <c>waits</c>, <c>left</c>, <c>cancelled</c>, <c>started</c> or <c>ended</c>; <paramref name="Outcome"/> the port it left by.</summary>
public sealed record StepRecord(string InstanceId, string DefinitionId, int Version, string ActivityId, string Did, string? Outcome = null);
