namespace HiHub.Sandbox.Domain;

/// <summary>One text in both languages of the product.</summary>
public sealed record LocalText(string Vi, string En);
