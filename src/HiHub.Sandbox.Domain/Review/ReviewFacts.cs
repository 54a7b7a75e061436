namespace HiHub.Sandbox.Domain.Review;

/// <summary>What appraisal needs to remember: risk level, consultations, council, recommendation.</summary>
public sealed record ReviewFacts;
