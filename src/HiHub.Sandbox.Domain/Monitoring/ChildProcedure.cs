using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>An adjustment or extension on its way. <paramref name="Months"/> only for an extension.</summary>
public sealed record ChildProcedure(
    string Id,
    ProcedureKind Kind,
    ProcedureState State,
    string RequestedBy,
    DateTimeOffset RequestedAt,
    bool Upward = false,
    bool TouchesWaiver = false,
    bool Grandfathered = false,
    int? Months = null,
    bool? Supported = null,
    bool? Granted = null
)
{
    [JsonIgnore]
    public bool IsOpen => State is not (ProcedureState.Decided or ProcedureState.Applied or ProcedureState.Lapsed);
}

public enum ProcedureKind
{
    MinorAdjustment,
    MajorAdjustment,
    Extension,
}

/// <summary>Applied: granted and in force; Decided: refused; Lapsed: the trial ended before a decision, which counts against the authority.</summary>
public enum ProcedureState
{
    Requested,
    Checked,
    Supplement,
    Assessed,
    Decided,
    Applied,
    Lapsed,
}
