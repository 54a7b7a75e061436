namespace HiHub.Sandbox.Domain.Exit;

/// <summary>Five criteria, each 0 to 5. Effective gives priority in procurement (Luật Thủ đô 2026 Đ19.1.d).</summary>
public sealed record EvaluationDraft(
    int Effectiveness,
    int Safety,
    int ParticipantOutcome,
    int Compliance,
    int LegalLesson,
    bool Effective,
    ExitOutcome Proposed,
    string By,
    DateTimeOffset At,
    string? Reference = null
);

/// <summary>The evaluation as issued; <paramref name="Confirmed"/>: a completion confirmation (D14) goes with it.</summary>
public sealed record IssuedEvaluation(string DocumentId, ExitOutcome Outcome, bool Effective, bool Confirmed, DateTimeOffset At);
