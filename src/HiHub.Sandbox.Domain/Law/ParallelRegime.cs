using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>
/// A regime that another authority handles beside the primary one, bound to a version of its pack. <paramref name="Elsewhere"/>: a stub that
/// only says whose matter it is, so no clock runs.
/// </summary>
public sealed record ParallelRegime(string Id, string Regime, int PackVersion, bool Elsewhere, string Reason, string BoundBy, DateTimeOffset BoundAt)
{
    /// <summary>In the order in which they happened.</summary>
    public IReadOnlyList<ParallelStep> Steps { get; init; } = [];

    /// <summary>The other authority's code of the dossier; null before it accepted one.</summary>
    [JsonIgnore]
    public string? Code => Steps.LastOrDefault(step => step.Event == ParallelEvent.Accepted)?.Code;

    public DateTimeOffset? At(ParallelEvent kind) => Steps.FirstOrDefault(step => step.Event == kind)?.At;

    /// <summary>What decides its law.</summary>
    public LegalMoments Moments() => new(At(ParallelEvent.Filed), At(ParallelEvent.Accepted));
}

/// <summary>
/// Something that happened at the other authority. <paramref name="DocumentId"/>: the paper that shows it, among the case's documents.
/// <paramref name="By"/>: who recorded it.
/// </summary>
public sealed record ParallelStep(
    string Id, ParallelEvent Event, DateTimeOffset At, string? DocumentId, string? Code, ParallelOutcome? Outcome, string By, DateTimeOffset RecordedAt);

public enum ParallelEvent
{
    Filed,
    Accepted,
    SupplementAsked,
    SupplementAnswered,
    Decided,
    Withdrawn,
}

/// <summary>Returned: sent back without a decision on the merits.</summary>
public enum ParallelOutcome
{
    Permitted,
    Refused,
    Returned,
}
