namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>Participants taken in at once; persons are known to the tester only.</summary>
public sealed record Enrolment(string Id, string Class, int Count, DateTimeOffset At, string? Ward = null);

/// <summary>A participant's withdrawal of consent under a token; processing stops with it (INV-11).</summary>
public sealed record ConsentWithdrawal(string Id, string Participant, DateTimeOffset At, DateTimeOffset DueAt, DateTimeOffset? AnsweredAt = null);
