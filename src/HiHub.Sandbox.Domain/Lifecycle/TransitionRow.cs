using System.Collections.Immutable;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>
/// One row of a lifecycle. <paramref name="To"/> empty: the act keeps the state; one: fixed; several: chosen from the case's facts.
/// Numbers T01–T49 are the law's table, K-numbers are acts that keep the state. <paramref name="Deadline"/> is a figure key of the regime pack.
/// </summary>
public sealed record TransitionRow<TState>(
    string Number,
    ImmutableArray<TState> From,
    ActionName Action,
    ImmutableArray<TState> To,
    ImmutableArray<Role> By,
    LegalBasis Basis,
    string? Deadline = null,
    string? Document = null
)
    where TState : struct, Enum
{
    public bool KeepsState => To.IsEmpty;
}
