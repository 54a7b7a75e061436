using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>The primary regime and the parallel ones on one line of time. <paramref name="Entries"/>: by day, over all lanes.</summary>
internal sealed record TimelineAnswer(string Reference, DateTimeOffset AsOf, IReadOnlyList<LaneAnswer> Lanes, IReadOnlyList<TimelineEntry> Entries);

/// <summary>
/// One regime of the case. <paramref name="Id"/>: <c>primary</c>, or the parallel regime's id. <paramref name="Elsewhere"/>: no clock is known for it,
/// <paramref name="Scope"/> says what belongs there. <paramref name="Code"/>: the dossier's code at that authority.
/// <paramref name="Papers"/>: what it asks, against what the case already holds; null for whoever may not see the dossier.
/// </summary>
internal sealed record LaneAnswer(
    string Id,
    string Regime,
    int PackVersion,
    LocalText Name,
    LocalText Authority,
    LocalText Scope,
    bool Elsewhere,
    string? Code,
    LegalPosition Position,
    SupplementPolicy? OnSupplement,
    IReadOnlyList<ClockAnswer> Clocks,
    IReadOnlyList<PaperAnswer>? Papers
);

/// <summary>One paper that a regime asks for; <paramref name="DocumentId"/>: the file already in the case.</summary>
internal sealed record PaperAnswer(DocumentKind Kind, LocalText Name, bool Missing, string? DocumentId, string? FileName, LocalText Basis)
{
    public static PaperAnswer Of(PaperState paper) => new(paper.Kind, paper.Name, paper.Missing, paper.DocumentId, paper.FileName, paper.Basis.Cite());
}

/// <summary>
/// A bar, days in which one party had the ball of a clock, or a step that happened. <paramref name="From"/> is the day it came into the party's hands;
/// <paramref name="WorkingDays"/> only where the authority had it.
/// </summary>
internal sealed record TimelineEntry(
    string Lane,
    TimelineKind Kind,
    LocalText Title,
    DateOnly From,
    DateOnly Through,
    BallParty? Party = null,
    LocalText? PartyName = null,
    int? Days = null,
    int? WorkingDays = null,
    string? Clock = null,
    DateTimeOffset? DueAt = null,
    SupplementPolicy? OnSupplement = null,
    bool Running = false,
    DateTimeOffset? At = null,
    string? DocumentId = null,
    string? Code = null
);

internal enum TimelineKind
{
    Step,
    Bar,
}

/// <summary>Who had the ball for how long. <paramref name="Total"/> counts a day once for a party; consulted agencies work within the authority's time.</summary>
internal sealed record BallAnswer(
    string Reference, DateTimeOffset AsOf, PartyDays Total, IReadOnlyList<BallParty> Holders, IReadOnlyList<ClockBallAnswer> Clocks, IReadOnlyList<LocalText> Sentences);

internal sealed record ClockBallAnswer(string Id, string Kind, LocalText Title, PartyDays Days, BallParty? Holder);
