namespace HiHub.Sandbox.Domain;

/// <summary>One wrong field of an input: its JSON path (<c>$.testPlan.limits[0].unit</c>), a stable kebab-case code and the reason in both languages.</summary>
public sealed record FieldError(string Path, string Code, string Vi, string En);
