namespace HiHub.Sandbox.Data.Desk;

/// <summary>No such case, or not one this actor may see: 404 either way.</summary>
public sealed class CaseNotFoundException(string? reference) : Exception($"There is no case {reference}.")
{
    /// <summary>There is one; that somebody asked for it is evidence, which they are not told.</summary>
    internal bool Hidden { get; init; }
}

/// <summary>The act changes a case but says no version of it: 428.</summary>
public sealed class VersionMissingException() : Exception("If-Match is required.");

/// <summary>The case was changed meanwhile: 412.</summary>
public sealed class CaseChangedException : Exception
{
    public CaseChangedException(int version)
        : base($"The case is at version {version} now.") => Version = version;

    internal CaseChangedException(Exception lastTry)
        : base("Others act on this case at the moment.", lastTry) { }

    /// <summary>The present version; null where the desk gave up trying.</summary>
    public int? Version { get; }
}
