using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>How the trial ends.</summary>
public sealed record ExitFacts
{
    public ExitOutcome? Outcome { get; init; }

    /// <summary>Licence number or norm reference under which transitional operation graduates; null where there is none.</summary>
    public string? GraduatedBy { get; init; }

    /// <summary>Why testing ended; null where the term ended it.</summary>
    public GroundCode? Ground { get; init; }

    /// <summary>The only outcome that the ending allows; null where evaluation is free.</summary>
    public ExitOutcome? ForcedOutcome { get; init; }

    /// <summary>The day from which testing stops, as the tester announced; null where it did not.</summary>
    public DateOnly? StopsOn { get; init; }

    public DateTimeOffset? EarlyReportAt { get; init; }

    public NextStep? Wish { get; init; }

    public EvaluationDraft? Evaluation { get; init; }

    public TransitionDecision? Transition { get; init; }

    public DateTimeOffset? WoundDownAt { get; init; }

    public DateTimeOffset? FinalReportAt { get; init; }

    public DateTimeOffset? FinalReportOverdueAt { get; init; }

    public IssuedEvaluation? Issued { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>The day until which the archive is kept.</summary>
    public DateOnly? KeptUntil { get; init; }
}

/// <summary>What the tester asks for in the final report.</summary>
public enum NextStep
{
    None,
    Transition,
    Licence,
    Mechanism,
}
