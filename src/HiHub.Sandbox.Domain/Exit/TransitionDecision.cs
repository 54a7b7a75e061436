namespace HiHub.Sandbox.Domain.Exit;

/// <summary>Transitional operation as decided; only the waivers listed go on (NĐ 142/2026 Đ27.2).</summary>
public sealed record TransitionDecision(
    string DocumentId,
    DateOnly From,
    DateOnly Until,
    bool EnrolmentAllowed,
    IReadOnlyList<ContinuedWaiver> Waivers,
    DateTimeOffset DecidedAt,
    DateTimeOffset? EnteredAt = null
);

/// <summary>A waiver that goes on until <paramref name="To"/>, that day included.</summary>
public sealed record ContinuedWaiver(string WaiverId, DateOnly To);
