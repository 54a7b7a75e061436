namespace HiHub.Sandbox.Domain.People;

/// <summary>Who holds which part, who stands on which side, who is out for a conflict.</summary>
public sealed record PeopleFacts
{
    public IReadOnlyList<PartHolder> Parts { get; init; } = [];

    public IReadOnlyList<PersonSide> Sides { get; init; } = [];

    public IReadOnlyList<ConflictDeclaration> Conflicts { get; init; } = [];

    public bool HasConflict(string person) => ConflictOf(person) is not null;

    /// <summary>Why the person is out of the case; null where they are not.</summary>
    public ConflictDeclaration? ConflictOf(string person)
    {
        foreach (var declaration in Conflicts)
            if (declaration.Person == person && declaration.HasConflict)
                return declaration;
        return null;
    }

    public Side SideOf(string person)
    {
        foreach (var side in Sides)
            if (side.Person == person)
                return side.Side;
        return Side.None;
    }

    public PeopleFacts With(Part part, string holder, bool sole = true) =>
        this with { Parts = [.. Parts.Where(held => held.Part != part || (!sole && held.Holder != holder)), new(part, holder)] };

    /// <summary>A declared conflict also takes the person's parts in the case.</summary>
    public PeopleFacts With(ConflictDeclaration declaration) =>
        this with
        {
            Conflicts = [.. Conflicts, declaration],
            Parts = declaration.HasConflict ? [.. Parts.Where(held => held.Holder != declaration.Person)] : Parts,
        };

    /// <summary>Both stand on the side: who acts, and in whose stead.</summary>
    public PeopleFacts With(Actor actor, Side side) =>
        actor.OnBehalfOf is { } other ? With(actor.PersonId, side).With(other, side) : With(actor.PersonId, side);

    public PeopleFacts With(string person, Side side) =>
        SideOf(person) == side ? this : this with { Sides = [.. Sides, new(person, side)] };
}

public sealed record PersonSide(string Person, Side Side);

/// <summary>A declaration made before the file opens (SOD-2); <paramref name="HasConflict"/> removes access and vote.</summary>
public sealed record ConflictDeclaration(string Person, bool HasConflict, string Reason, DateTimeOffset At)
{
    /// <summary>The tie for which the person was excluded without declaring anything; null where they declared it or were recused.</summary>
    public Relation? Relation { get; init; }
}
