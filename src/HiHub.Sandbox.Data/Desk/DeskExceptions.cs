namespace HiHub.Sandbox.Data.Desk;

/// <summary>No such case, or not one this actor may see: 404 either way.</summary>
public sealed class CaseNotFoundException(string? reference) : Exception($"There is no case {reference}.");

/// <summary>The act changes a case but says no version of it: 428.</summary>
public sealed class VersionMissingException() : Exception("If-Match is required.");

/// <summary>The case was changed meanwhile: 412. <see cref="Version"/> is the present one.</summary>
public sealed class CaseChangedException(int version) : Exception($"The case is at version {version} now.")
{
    public int Version => version;
}
