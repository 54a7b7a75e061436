using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>Something a check found; whoever raised it does not close it (SOD-6).</summary>
public sealed record Finding(string Id, FindingSeverity Severity, string RaisedBy, DateTimeOffset RaisedAt, DateOnly DueOn, FindingState State)
{
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
