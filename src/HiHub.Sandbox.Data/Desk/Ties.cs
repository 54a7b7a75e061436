using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>An official or council member, and what ties them to an applicant.</summary>
public sealed record Tie(string Person, Relation Relation);

/// <summary>Reads who is tied to an applicant: by a role held in it, by its tax code, or by what is registered of them.</summary>
internal static class Ties
{
    private static readonly Role[] s_outside = [Role.App, Role.Apa, Role.Hub, Role.Par, Role.Pub, Role.Api, Role.System];

    /// <summary>The nearest tie of each person who works on cases in any role.</summary>
    public static async Task<IReadOnlyList<Tie>> TiesToAsync(this SandboxDb db, string organisation, DateTimeOffset now, CancellationToken stop)
    {
        var tax = await db.Organisations.Where(row => row.Code == organisation && row.TaxCode != "").Select(row => row.TaxCode).FirstOrDefaultAsync(stop);
        var members = await db.PersonRoles.Where(held => held.Until == null || held.Until > now)
            .Where(held => held.Organisation == organisation || (tax != null && db.Organisations.Any(row => row.Code == held.Organisation && row.TaxCode == tax)))
            .Where(held => db.PersonRoles.Any(other => other.PersonId == held.PersonId && !s_outside.Contains(other.Role)))
            .Select(held => new { held.PersonId, Same = held.Organisation == organisation }).Distinct().ToListAsync(stop);
        var registered = await db.RegisteredInterests.Where(row => row.Until == null || row.Until > now)
            .Where(row => row.Organisation == organisation
                || (tax != null && (row.TaxCode == tax || db.Organisations.Any(other => other.Code == row.Organisation && other.TaxCode == tax))))
            .Select(row => new Tie(row.Person, row.Relation)).ToListAsync(stop);
        return [.. members.Select(member => new Tie(member.PersonId, member.Same ? Relation.SameOrganisation : Relation.SameTaxCode))
            .Concat(registered).OrderBy(tie => tie.Person, StringComparer.Ordinal).ThenBy(tie => tie.Relation).DistinctBy(tie => tie.Person)];
    }

    /// <summary>Codes of the organisations that a person may be tied to.</summary>
    public static async Task<IReadOnlyList<string>> TiedOrganisationsAsync(this SandboxDb db, string person, CancellationToken stop)
    {
        var codes = await db.PersonRoles.Where(held => held.PersonId == person).Select(held => held.Organisation)
            .Union(db.RegisteredInterests.Where(row => row.Person == person && row.Organisation != null).Select(row => row.Organisation!)).ToListAsync(stop);
        var taxes = await db.Organisations.Where(row => codes.Contains(row.Code) && row.TaxCode != null && row.TaxCode != "").Select(row => row.TaxCode!)
            .Union(db.RegisteredInterests.Where(row => row.Person == person && row.TaxCode != null).Select(row => row.TaxCode!)).ToListAsync(stop);
        var sharing = await db.Organisations.Where(row => taxes.Contains(row.TaxCode!)).Select(row => row.Code).ToListAsync(stop);
        return [.. codes.Union(sharing)];
    }

    /// <summary>What the person's ties keep them out of has to be looked into again; the caller saves.</summary>
    public static async Task TiesChangedAsync(this SandboxDb db, IReadOnlyCollection<string> people, DateTimeOffset now, CancellationToken stop)
    {
        foreach (var person in await db.Users.Where(row => people.Contains(row.Id)).ToListAsync(stop))
            person.TiesChangedAt = now;
    }
}
