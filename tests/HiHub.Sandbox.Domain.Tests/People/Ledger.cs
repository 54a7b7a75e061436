using System.Collections;

namespace HiHub.Sandbox.Domain.Tests.People;

/// <summary>The rules once more, in other words and from an own record of who stood on which side.</summary>
internal sealed class Ledger : IEnumerable<(string Person, Side Side)>
{
    private readonly HashSet<(string Person, Side Side)> _stood = [];

    public void Add(Actor actor, Side side)
    {
        if (side == Side.None || actor.Is(Role.System))
            return;
        foreach (var person in Persons(actor))
            _stood.Add((person, side));
    }

    public IEnumerable<string> BothSides() =>
        _stood.GroupBy(stood => stood.Person).Where(sides => sides.Count() > 1).Select(sides => $"{sides.Key} stood on both sides");

    public bool Allows(Story story, CaseAction action, Actor person) =>
        Lifecycles.WhyNot(story.Case, action.Name) is null
        && (Allows(story.Case, action, person)
            || person.Delegations.Any(lent =>
                (action.Side != Side.Decide || story.Pack.DelegationAllowed)
                && Allows(story.Case, action, person.For(lent))));

    public IEnumerator<(string Person, Side Side)> GetEnumerator() => _stood.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Allows(SandboxCase @case, CaseAction action, Actor actor) =>
        actor.RoleAmong(Lifecycles.RolesFor(@case, action.Name)) is { } role
        && (role != Role.Dec || actor.Organisation == "UBND")
        && (action.Name == ActionName.DeclareConflict || !Persons(actor).Any(@case.Facts.People.HasConflict))
        && (action.Part is not { } part || @case.Holds(part, actor.Principal) || (part == Part.Monitor && @case.Holder(part) is null))
        && (action.Side == Side.None || !Persons(actor).Any(person => _stood.Contains((person, action.Side == Side.Prepare ? Side.Decide : Side.Prepare))))
        && action.GuardActor(@case, actor) is null;

    private static IEnumerable<string> Persons(Actor actor) => actor.OnBehalfOf is { } other ? [actor.PersonId, other] : [actor.PersonId];
}
