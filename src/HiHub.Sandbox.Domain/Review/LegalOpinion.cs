namespace HiHub.Sandbox.Domain.Review;

/// <summary>
/// LEG's opinion. <paramref name="ObstacleExists"/> is null where only waivers were judged;
/// <paramref name="Waivers"/> say for each provision on what competence it may be set aside (domain §4.9).
/// </summary>
public sealed record LegalOpinion(string Id, string Person, DateTimeOffset At, bool? ObstacleExists, IReadOnlyList<WaiverOpinion> Waivers);

/// <summary><paramref name="Waiver"/>: the draft waiver's id or its provision.</summary>
public sealed record WaiverOpinion(string Waiver, string CompetenceNote);
