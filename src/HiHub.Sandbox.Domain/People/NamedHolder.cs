using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.People;

/// <summary>
/// Whom an input names at <paramref name="Path"/>: a person who must hold one of the roles, for the organisation where one is said;
/// or, with no person, an organisation that must exist.
/// </summary>
public sealed record NamedHolder(string Path, string? Person, string? Organisation, params ImmutableArray<Role> Roles);

/// <summary>An input that hands something to others. The desk asks whether they exist: a case handed to nobody would stand still.</summary>
public interface INamesHolders
{
    IEnumerable<NamedHolder> Named();
}
