namespace HiHub.Sandbox.Domain.Law;

/// <summary>What a supplement request does to a clock: keeps the remaining time, starts it again in full, or nothing.</summary>
public enum SupplementPolicy { Pause, Reset, Continue }

/// <summary>What a receipt after 15:00 changes: only the forwarding, or the day of receipt itself.</summary>
public enum CutoffPolicy { ForwardOnly, ShiftReceiptDate }

public enum ClockEventKind { Started, RequestIssued, Answered, Tolled, Untolled, Reappointed, Stopped, Expired }

/// <summary>One thing that happened to a clock; <c>Extension</c> only with <see cref="ClockEventKind.Reappointed"/>.</summary>
public sealed record ClockEvent(ClockEventKind Kind, DateTimeOffset At, Length? Extension = null, string? Reason = null);
