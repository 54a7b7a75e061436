using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>Who reads this page, by name; <see cref="LoadAsync"/> gives null where nobody is signed in.</summary>
public sealed class WhoReads(IHttpContextAccessor http, SandboxDb db)
{
    public async Task<Reader?> LoadAsync()
    {
        if (http.HttpContext?.User is not { Identity.IsAuthenticated: true } user || !user.IsFullySignedIn())
            return null;
        var actor = user.Actor();
        var name = await db.Users.AsNoTracking().Where(person => person.Id == actor.PersonId).Select(person => person.DisplayName).FirstOrDefaultAsync();
        var organisation = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(row => row.Code == actor.Organisation);
        return new(actor, name ?? actor.PersonId, organisation is null ? actor.Organisation : Written.InVietnamese ? organisation.Name : organisation.NameEn);
    }
}

/// <summary>The signed-in person with the organisation acted for.</summary>
public sealed record Reader(Actor Actor, string Name, string Organisation);
