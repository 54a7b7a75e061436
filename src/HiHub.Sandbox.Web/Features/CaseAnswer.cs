using System.Text.Json.Nodes;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Web.Features;

/// <summary>A case as the API shows it; <paramref name="Version"/> is the ETag to send as <c>If-Match</c>.</summary>
internal sealed record CaseAnswer(
    string Reference,
    string? DossierCode,
    string Title,
    string Organisation,
    string Regime,
    int PackVersion,
    ApplicationState State,
    string StateCode,
    TrialState? TrialState,
    string? TrialStateCode,
    LocalText StateName,
    int Version,
    int DossierVersion,
    IReadOnlyList<PartHolder> Parties
)
{
    /// <summary>Which law handles the case, with the sentences that say why.</summary>
    public LegalPosition? LegalPosition { get; init; }

    /// <summary>The end of the case's chain of events, though some before it may be hidden from you.</summary>
    public ChainHeadAnswer? ChainHead { get; init; }

    /// <summary>The questions put to your own organisation.</summary>
    public IReadOnlyList<AskedAnswer> Asked { get; init; } = [];

    public IReadOnlyList<ClockAnswer> Clocks { get; init; } = [];

    public IReadOnlyList<ActionAnswer> Actions { get; init; } = [];

    public IReadOnlyList<PendingAnswer> Pending { get; init; } = [];
}

/// <summary>
/// One act of the catalogue that the law knows in this state; <paramref name="WhyNot"/> null means: possible now, for you.
/// <paramref name="Basis"/>: what it rests on under the case's regime, in words.
/// </summary>
internal sealed record ActionAnswer(string Name, string Href, LocalText Title, ActionKind Kind, LocalText Basis, JsonNode Schema, Refusal? WhyNot);

/// <summary>Lower-case hex of the last event's hash.</summary>
internal sealed record ChainHeadAnswer(long Seq, string Hash);

/// <summary>What an agency was asked; <paramref name="Bundle"/>: ids of the documents shared with it.</summary>
internal sealed record AskedAnswer(string Id, DateOnly DueOn, IReadOnlyList<string> Questions, IReadOnlyList<string> Bundle, OpinionVerdict? Verdict)
{
    public static AskedAnswer Of(Consultation asked) => new(asked.Id, asked.DueOn, asked.Questions, asked.Bundle, asked.Verdict);
}

/// <summary>A legal clock; <paramref name="DueAt"/> is null while the ball is with the applicant. <paramref name="OnSupplement"/>: what a request does to it.</summary>
internal sealed record ClockAnswer(
    string Id, string Kind, LocalText Title, string Length, SupplementPolicy OnSupplement, DateTimeOffset? DueAt, DateOnly? LastDay, EscalationLevel Level,
    bool Closed, bool Provisional, int AuthorityWorkingDays, int ApplicantDays, IReadOnlyList<LocalText> Explanation);

/// <summary>An act that waits for its second signature, to be confirmed with <c>confirm {pendingId}</c>.</summary>
internal sealed record PendingAnswer(string Id, string Action, string Proposer, Role SecondRole, DateTimeOffset ExpiresAt);
