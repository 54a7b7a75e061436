using System.Collections.Immutable;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Running;

/// <summary>
/// A work item: what is awaited of whom. <paramref name="Of"/> names the parties where the same act is awaited of several;
/// <paramref name="Clock"/> the clock that says until when; <paramref name="Expires"/> that the window lapses with it.
/// </summary>
public sealed record OpenedStep(
    string Id,
    string InstanceId,
    string DefinitionId,
    string ActivityId,
    string? Subject,
    LocalText Title,
    ImmutableArray<ActionName> Actions,
    Role? Role,
    Part? Part,
    string? Queue,
    string? Of,
    string? Clock,
    bool Expires
);

/// <summary>How a step ended.</summary>
public enum StepEnd
{
    Done,

    /// <summary>The window lapsed with its clock.</summary>
    Expired,

    /// <summary>Another branch, or a change of state, made it pointless.</summary>
    Cancelled,
}
