namespace HiHub.Sandbox.Domain;

/// <summary>Why something is refused: a stable code and the reason in both languages.</summary>
public sealed record Refusal(string Code, string Vi, string En);
