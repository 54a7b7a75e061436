using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.People;

/// <summary>May this person, on this case, now: organisation, role, conflict, part, separation of duties.</summary>
public static class Policy
{
    public static Refusal? WhyNot(SandboxCase @case, CaseAction action, Actor actor, RegimePack pack)
    {
        var permitted = Lifecycles.RolesFor(@case, action.Name);
        if (actor.RoleAmong(permitted) is not { } role)
            return Refusals.NotYourRole(action);
        if (role == Role.System)
            return null;
        if (role is Role.App or Role.Apa && actor.Organisation != @case.Organisation)
            return Refusals.NotYourOrganisation;
        if (role == Role.Dec && !DecidingAuthority.Is(actor.Organisation, @case, pack))
            return Refusals.NotYourAuthority(pack);
        if (@case.Facts.People.HasConflict(actor.PersonId) && action.Name != ActionName.DeclareConflict)
            return Refusals.Conflict;
        if (action.Part is { } part && !@case.Holds(part, actor.PersonId) && !IsOpenToAll(@case, part))
            return Refusals.NotYourPart(part);
        return WhyNotThisSide(@case, action, actor) ?? action.GuardActor(@case, actor);
    }

    // A monitor may be named late; a handler or a chair who is out leaves the part empty until another is named.
    private static bool IsOpenToAll(SandboxCase @case, Part part) => part == Part.Monitor && @case.Holder(part) is null;

    // SOD-1, SOD-5: nobody prepares and decides the same case.
    private static Refusal? WhyNotThisSide(SandboxCase @case, CaseAction action, Actor actor)
    {
        if (action.Side == Side.None)
            return null;
        var other = action.Side == Side.Prepare ? Side.Decide : Side.Prepare;
        return @case.Facts.People.SideOf(actor.PersonId) == other ? Refusals.BothSides : null;
    }
}
