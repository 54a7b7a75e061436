namespace HiHub.Sandbox.Domain.People;

/// <summary>One case that an administrator may read for a short time, on the ground that stands under <paramref name="Id"/> (SOD-4).</summary>
public sealed record BrokenGlass(string Id, string Reference);
