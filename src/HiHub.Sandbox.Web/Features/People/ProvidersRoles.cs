using System.Security.Claims;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Roles that come with a provider's groups, as configured: what the map names is the provider's to give and to take, all else is left alone.</summary>
internal sealed class ProvidersRoles(SandboxDb db)
{
    public IEnumerable<(string Organisation, Role Role)> Of(Provider provider, ClaimsIdentity identity) =>
        identity.FindAll(provider.Options.RolesClaim).Select(claim => claim.Value).Where(provider.Roles.ContainsKey).Select(value => provider.Roles[value]).Distinct();

    public async Task SettleAsync(Provider provider, string person, ClaimsIdentity identity, CancellationToken stop)
    {
        if (provider.Roles.Count == 0)
            return;
        var given = Of(provider, identity).ToHashSet();
        var held = await db.PersonRoles.Where(row => row.PersonId == person).ToListAsync(stop);
        foreach (var (organisation, role) in provider.Roles.Values.Distinct())
        {
            var row = held.Find(row => row.Organisation == organisation && row.Role == role);
            if (row is null && given.Contains((organisation, role)))
                db.PersonRoles.Add(new() { PersonId = person, Organisation = organisation, Role = role });
            else if (row is not null && !given.Contains((organisation, role)))
                db.PersonRoles.Remove(row);
        }
        await db.SaveChangesAsync(stop);
    }
}
