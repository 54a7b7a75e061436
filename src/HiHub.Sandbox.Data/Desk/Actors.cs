using System.Collections.Immutable;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Who a person is for one organisation at a moment: roles held, letters given, duties lent, cases opened in an emergency. What has ended is left out by itself.</summary>
public static class Actors
{
    public static async Task<Actor> ActorAsync(this SandboxDb db, string person, string organisation, DateTimeOffset now, CancellationToken stop = default)
    {
        var roles = await db.PersonRoles.AsNoTracking()
            .Where(held => held.PersonId == person && held.Organisation == organisation && (held.Until == null || held.Until > now))
            .OrderBy(held => held.Role).Select(held => held.Role).ToListAsync(stop);
        var actor = new Actor(person, organisation, [.. roles]);
        return actor with
        {
            Delegations = roles.Exists(role => Delegation.SideOf(role) != Side.None) ? await DelegationsAsync(db, actor, now, stop) : [],
            Authorisations = actor.Is(Role.Apa) ? await AuthorisationsAsync(db, actor, now, stop) : [],
            BrokenGlass = actor.Is(Role.Adm) ? await BrokenGlassAsync(db, actor, now, stop) : [],
        };
    }

    /// <summary>Neither ended nor run out, nor left alone too long.</summary>
    public static IQueryable<Session> LiveSessions(this SandboxDb db, DateTimeOffset now) =>
        db.Sessions.Where(session => session.RevokedAt == null && session.ExpiresAt > now && session.IdleEndsAt > now);

    public static ImmutableArray<T> Names<T>(string list)
        where T : struct, Enum =>
        [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>)];

    public static string List<T>(IEnumerable<T> names) => string.Join(',', names.Distinct());

    private static async Task<List<Delegation>> DelegationsAsync(SandboxDb db, Actor actor, DateTimeOffset now, CancellationToken stop)
    {
        var lent = await db.DelegatedPowers.AsNoTracking()
            .Where(row => row.To == actor.PersonId && row.Organisation == actor.Organisation && row.Since <= now && row.Until > now && row.EndedAt == null)
            .Where(row => db.Users.Any(from => from.Id == row.From && from.ClosedAt == null))
            .OrderBy(row => row.Since).ThenBy(row => row.Id).ToListAsync(stop);
        if (lent.Count == 0)
            return [];
        var givers = lent.ConvertAll(row => row.From);
        var held = await db.PersonRoles.AsNoTracking()
            .Where(role => givers.Contains(role.PersonId) && role.Organisation == actor.Organisation && (role.Until == null || role.Until > now)).ToListAsync(stop);
        return lent.ConvertAll(row => new Delegation(
            row.Id, row.From, Held(row, held), Names<ActionName>(row.Acts), [.. row.Cases.Split(',', StringSplitOptions.RemoveEmptyEntries)]));
    }

    private static ImmutableArray<Role> Held(DelegatedPower lent, List<PersonRole> held) =>
        [.. Names<Role>(lent.Roles).Intersect(held.Where(role => role.PersonId == lent.From && (lent.Unit is null || role.Unit == lent.Unit)).Select(role => role.Role))];

    private static async Task<List<Authorisation>> AuthorisationsAsync(SandboxDb db, Actor actor, DateTimeOffset now, CancellationToken stop)
    {
        var letters = await db.AuthorisationLetters.AsNoTracking()
            .Where(row => row.Person == actor.PersonId && row.Organisation == actor.Organisation && row.Since <= now).OrderBy(row => row.Since).ToListAsync(stop);
        return letters.ConvertAll(row => new Authorisation(row.Id, Names<ActionName>(row.Acts), row.Until, row.EndedAt is not null || row.Until <= now));
    }

    private static async Task<List<BrokenGlass>> BrokenGlassAsync(SandboxDb db, Actor actor, DateTimeOffset now, CancellationToken stop) =>
        await db.GlassBreaks.AsNoTracking()
            .Where(row => row.Person == actor.PersonId && row.OpenedAt <= now && row.Until > now).Select(row => new BrokenGlass(row.Id, row.Reference)).ToListAsync(stop);
}
