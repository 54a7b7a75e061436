using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>One account: roles, open sessions, and what can be done with it.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class PersonSheet(SandboxDb db, TimeProvider time) : PageModel
{
    public Person Person { get; private set; } = null!;

    public IReadOnlyList<PersonRole> Roles { get; private set; } = [];

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public static string Take(PersonRole held) =>
        "/office/take-role" + QueryString.Create("person", held.PersonId).Add("organisation", held.Organisation).Add("role", System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(held.Role.ToString()));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await db.Users.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop) is not { } person)
            return NotFound();
        (Person, var now) = (person, time.GetUtcNow());
        Roles = await db.PersonRoles.AsNoTracking().Where(held => held.PersonId == id && (held.Until == null || held.Until > now)).OrderBy(held => held.Organisation).ToListAsync(stop);
        Sessions = await db.LiveSessions(now).AsNoTracking().Where(row => row.PersonId == id).OrderByDescending(row => row.CreatedAt).ToListAsync(stop);
        return Page();
    }
}
