using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>One running or ended procedure of a case; <see cref="State"/> is the runtime's own JSON.</summary>
public sealed class Procedure
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(32)] public string Id { get; set; } = "";
    [MaxLength(32)] public string? ParentId { get; set; }
    [MaxLength(32)] public string? ParentStepId { get; set; }

    /// <summary>The request, incident or period it is about; null for the case itself.</summary>
    [MaxLength(32)] public string? Subject { get; set; }
    [MaxLength(64)] public string DefinitionId { get; set; } = "";
    public int DefinitionVersion { get; set; }
    public InstanceStatus Status { get; set; }
    public string State { get; set; } = "";
    public DateTimeOffset StartedAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>A thing to do, shown in queues; one row for each party where several are asked. It closes when its step ends.</summary>
public sealed class WorkItem
{
    [MaxLength(16)] public string Reference { get; set; } = "";

    /// <summary>Reference and step's id, with the party where several are asked: <c>TN-…/S-4/CATP</c>.</summary>
    [MaxLength(100)] public string Id { get; set; } = "";
    [MaxLength(32)] public string StepId { get; set; } = "";
    [MaxLength(32)] public string InstanceId { get; set; } = "";
    [MaxLength(64)] public string Activity { get; set; } = "";
    [MaxLength(32)] public string? Subject { get; set; }

    /// <summary>Comma-separated names of the acts that close it.</summary>
    [MaxLength(400)] public string Actions { get; set; } = "";
    public Role? Role { get; set; }
    public Part? Part { get; set; }
    [MaxLength(64)] public string? Queue { get; set; }

    /// <summary>The person, or the organisation asked; null while nobody holds it.</summary>
    [MaxLength(64)] public string? Assignee { get; set; }
    [MaxLength(300)] public string Title { get; set; } = "";
    [MaxLength(300)] public string TitleEn { get; set; } = "";
    [MaxLength(64)] public string? Clock { get; set; }
    public bool Expires { get; set; }
    public DateTimeOffset OpenedAt { get; set; }

    /// <summary><see cref="Never"/> where nothing is due, so that queues sort by one column.</summary>
    public DateTimeOffset DueAt { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Whose act closed it; null where time did.</summary>
    [MaxLength(64)] public string? ClosedBy { get; set; }

    public static DateTimeOffset Never { get; } = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);
}

/// <summary>A moment at which the procedure goes on by itself; deleted when fired or cancelled.</summary>
public sealed class WaitingTimer
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(32)] public string Id { get; set; } = "";
    [MaxLength(32)] public string InstanceId { get; set; } = "";

    /// <summary>What was asked, as JSON, from which the instant is computed again when its clock moves.</summary>
    public string Request { get; set; } = "";
    public DateTimeOffset SetAt { get; set; }

    /// <summary>Null while its clock stands still.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Saves other nodes the work; correctness does not rest on it.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }
}

/// <summary>A legal clock. <see cref="Events"/> holds the whole clock as JSON; due dates here only select candidates.</summary>
public sealed class CaseClock
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(32)] public string Id { get; set; } = "";
    [MaxLength(64)] public string Kind { get; set; } = "";
    [MaxLength(32)] public string? Subject { get; set; }
    public string Events { get; set; } = "";
    public DateTimeOffset? DueAt { get; set; }
    [MaxLength(40)] public string CalendarVersion { get; set; } = "";
    public EscalationLevel Level { get; set; }

    /// <summary>When the escalation level rises next; null while only an event can change it.</summary>
    public DateTimeOffset? NextLevelAt { get; set; }
    public bool Closed { get; set; }
    public DateTimeOffset? LeasedUntil { get; set; }

    public Clock Read() => JsonSerializer.Deserialize<Clock>(Events, SandboxJson.Options)!;
}

/// <summary>A message to be sent after commit; <see cref="MessageId"/> travels with every attempt.</summary>
public sealed class OutboxMessage
{
    [MaxLength(64)] public string MessageId { get; set; } = "";
    [MaxLength(16)] public string? Reference { get; set; }
    [MaxLength(64)] public string Kind { get; set; } = "";
    public byte[] Payload { get; set; } = [];
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public int Attempts { get; set; }
    public DateTimeOffset NextAttemptAt { get; set; }
    public DateTimeOffset? LeasedUntil { get; set; }

    /// <summary>Marks of the readers who have their letter, so that a retry reaches only the others.</summary>
    public string? Reached { get; set; }

    /// <summary>Why the last attempt failed, without anyone's name or address; null once it was sent.</summary>
    [MaxLength(100)] public string? Failure { get; set; }
}
