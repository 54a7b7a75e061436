using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.People;

/// <summary>May this person, on this case, now: organisation, role, letter of authorisation, conflict, part, separation of duties, delegation.</summary>
public static class Policy
{
    public static Refusal? WhyNot(SandboxCase @case, CaseAction action, Actor actor, RegimePack pack) => Ask(@case, action, actor, pack).WhyNot;

    /// <summary>In whose name the act is done: the actor's own where that is enough, otherwise that of the first who delegated it.</summary>
    public static (Actor As, Refusal? WhyNot) Ask(SandboxCase @case, CaseAction action, Actor actor, RegimePack pack)
    {
        var own = WhyNotAs(@case, action, actor, pack);
        if (own is null || actor.Delegations.Count == 0)
            return (actor, own);
        Refusal? lent = null;
        foreach (var delegation in actor.Delegations)
        {
            if (WhyNotLent(@case, action, actor.For(delegation), delegation, pack, out var concerns) is not { } refusal)
                return (actor.For(delegation), null);
            lent ??= concerns ? refusal : null;
        }
        return (actor, own.Code is "not-your-role" or "not-your-part" ? lent ?? own : own);
    }

    private static Refusal? WhyNotLent(SandboxCase @case, CaseAction action, Actor actor, Delegation delegation, RegimePack pack, out bool concerns)
    {
        concerns = actor.RoleAmong(Lifecycles.RolesFor(@case, action.Name)) is not null;
        return !concerns ? Refusals.NotYourRole(action)
            : action.Side == Side.Decide && !pack.DelegationAllowed ? Refusals.NotDelegable(action, pack)
            : !delegation.Covers(@case, action.Name) ? Refusals.DelegationScope(delegation)
            : WhyNotAs(@case, action, actor, pack);
    }

    private static Refusal? WhyNotAs(SandboxCase @case, CaseAction action, Actor actor, RegimePack pack)
    {
        if (actor.RoleAmong(Lifecycles.RolesFor(@case, action.Name)) is not { } role)
            return Refusals.NotYourRole(action);
        if (role == Role.System)
            return null;
        if (role is Role.App or Role.Apa && actor.Organisation != @case.Organisation)
            return Refusals.NotYourOrganisation;
        if (role == Role.Dec && !DecidingAuthority.Is(actor.Organisation, @case, pack))
            return Refusals.NotYourAuthority(pack);
        if (role == Role.Apa && Authorisation.WhyNot(actor, action.Name) is { } unauthorised)
            return unauthorised;
        if (WhyNotFree(@case, action, actor) is { } conflict)
            return conflict;
        if (action.Part is { } part && !@case.Holds(part, actor.Principal) && !IsOpenToAll(@case, part))
            return Refusals.NotYourPart(part);
        return WhyNotThisSide(@case, action, actor) ?? action.GuardActor(@case, actor);
    }

    // A person out of a case as an official still acts for the applicant itself, in whose name they then sign in (SOD-8).
    private static Refusal? WhyNotFree(SandboxCase @case, CaseAction action, Actor actor)
    {
        var people = @case.Facts.People;
        if (people.Conflicts.Count == 0 || action.Name == ActionName.DeclareConflict || (actor.IsApplicant && actor.Organisation == @case.Organisation))
            return null;
        return people.ConflictOf(actor.PersonId) is { } own ? own.Relation is { } tie ? Refusals.Excluded(tie) : Refusals.Conflict
            : actor.OnBehalfOf is { } other && people.HasConflict(other) ? Refusals.PrincipalConflicted
            : null;
    }

    // A monitor may be named late; a handler or a chair who is out leaves the part empty until another is named.
    private static bool IsOpenToAll(SandboxCase @case, Part part) => part == Part.Monitor && @case.Holder(part) is null;

    // SOD-1, SOD-5: nobody prepares and decides the same case, neither in person nor through another.
    private static Refusal? WhyNotThisSide(SandboxCase @case, CaseAction action, Actor actor)
    {
        if (action.Side == Side.None)
            return null;
        var other = action.Side == Side.Prepare ? Side.Decide : Side.Prepare;
        var people = @case.Facts.People;
        return people.SideOf(actor.PersonId) != other && (actor.OnBehalfOf is null || people.SideOf(actor.OnBehalfOf) != other) ? null
            : action.Name is ActionName.DecideAdjustment or ActionName.DecideExtension or ActionName.Suspend ? Refusals.BothSidesOfAChange
            : Refusals.BothSides;
    }
}
