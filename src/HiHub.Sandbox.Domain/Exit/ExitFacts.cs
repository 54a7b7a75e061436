namespace HiHub.Sandbox.Domain.Exit;

/// <summary>How the trial ends.</summary>
public sealed record ExitFacts
{
    public ExitOutcome? Outcome { get; init; }

    /// <summary>Licence number or norm reference under which transitional operation graduates; null where there is none.</summary>
    public string? GraduatedBy { get; init; }
}
