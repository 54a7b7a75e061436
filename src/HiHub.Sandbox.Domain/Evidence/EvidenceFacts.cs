namespace HiHub.Sandbox.Domain.Evidence;

/// <summary>Corrections and complaints against decisions.</summary>
public sealed record EvidenceFacts;
