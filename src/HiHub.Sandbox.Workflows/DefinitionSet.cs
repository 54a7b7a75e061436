namespace HiHub.Sandbox.Workflows;

/// <summary>All versions of all definitions that instances may run on.</summary>
public sealed class DefinitionSet;
