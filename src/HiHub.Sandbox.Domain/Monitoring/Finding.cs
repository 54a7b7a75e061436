using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>Something a check found; whoever raised it does not close it (SOD-6).</summary>
public sealed record Finding(string Id, FindingSeverity Severity, string RaisedBy, DateTimeOffset RaisedAt, DateOnly DueOn, FindingState State)
{
    /// <summary>In whose stead it was raised; they do not close it either.</summary>
    public string? RaisedFor { get; init; }

    [JsonIgnore]
    public bool IsOpen => State != FindingState.Closed;
}

public enum FindingSeverity
{
    Minor,
    Major,
    Critical,
}

/// <summary>Escalated: it grounds a proposal to suspend.</summary>
public enum FindingState
{
    Raised,
    Answered,
    Escalated,
    Closed,
}
