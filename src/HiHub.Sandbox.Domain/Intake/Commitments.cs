namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block L: all five must be true to submit.</summary>
public sealed record Commitments
{
    public bool? Truthful { get; init; }
    public bool? Compliance { get; init; }
    public bool? Reporting { get; init; }
    public bool? PublishResults { get; init; }
    public bool? AcceptInspection { get; init; }
}
