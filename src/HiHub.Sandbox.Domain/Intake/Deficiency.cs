namespace HiHub.Sandbox.Domain.Intake;

/// <summary>One thing a dossier still lacks: reason S01–S11, where, what, and the paper when a paper is missing.</summary>
public sealed record Deficiency(string Reason, string Path, string Vi, string En, DocumentKind? Document = null);
