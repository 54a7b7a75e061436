using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Work that lies together in an index: a role's or a part's, with one holder (none where null) or with <paramref name="Anyone"/>.</summary>
internal sealed record WorkRun(Role? Role, Part? Part = null, string? Holder = null, bool Anyone = false, bool Done = false)
{
    // Their work is their own or their agency's; other agencies' is not theirs to see.
    private static readonly Role[] s_apart = [Domain.Role.App, Domain.Role.Apa, Domain.Role.Con, Domain.Role.Leg, Domain.Role.Hub, Domain.Role.Cmb, Domain.Role.Par];

    public static IEnumerable<WorkRun> Of(Actor actor, QueueBox box) =>
        box switch
        {
            QueueBox.Mine => [new(null, Holder: actor.PersonId), .. OfOrganisation(actor)],
            QueueBox.Unassigned => [.. actor.Roles.Select(role => new WorkRun(role)), .. Parts(actor).Select(part => new WorkRun(null, part))],
            QueueBox.Team or QueueBox.Overdue => Team(actor),
            QueueBox.OnHold => [new(Domain.Role.App, Anyone: true), new(Domain.Role.Apa, Anyone: true)],
            QueueBox.Done => [new(null, Done: true)],
        };

    public IQueryable<WorkItem> Among(IQueryable<WorkItem> all, string person)
    {
        if (Done)
            return all.Where(item => item.ClosedBy == person);
        var open = all.Where(item => item.ClosedAt == null);
        if (Part is { } part)
            open = open.Where(item => item.Role == null && item.Part == part);
        if (Role is { } role)
            open = open.Where(item => item.Role == role);
        return Anyone ? open : Holder is { } holder ? open.Where(item => item.Assignee == holder) : open.Where(item => item.Assignee == null);
    }

    private static IEnumerable<WorkRun> Team(Actor actor) =>
        from role in actor.Roles
        from run in PartsOf(role).Select(part => new WorkRun(null, part)).Prepend(new(role))
        from one in s_apart.Contains(role) ? Apart(run, actor) : [run with { Anyone = true }]
        select one;

    private static IEnumerable<WorkRun> Apart(WorkRun run, Actor actor) => [run, run with { Holder = actor.Organisation }, run with { Holder = actor.PersonId }];

    private static IEnumerable<WorkRun> OfOrganisation(Actor actor) => actor.Roles.Select(role => new WorkRun(role, Holder: actor.Organisation));

    private static IEnumerable<Part> Parts(Actor actor) => actor.Roles.SelectMany(PartsOf);

    /// <summary>The parts in a case that people of this role hold.</summary>
    private static Part[] PartsOf(Role role) =>
        role switch
        {
            Domain.Role.Hnd => [Domain.Part.Handler],
            Domain.Role.Mon => [Domain.Part.Monitor],
            Domain.Role.Chr => [Domain.Part.CouncilChair],
            Domain.Role.Csc => [Domain.Part.CouncilSecretary],
            Domain.Role.Cmb => [Domain.Part.CouncilMember],
            Domain.Role.Con or Domain.Role.Leg => [Domain.Part.Consulted],
            Domain.Role.Hub => [Domain.Part.Host],
            _ => [],
        };
}
