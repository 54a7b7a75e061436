using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>What stands of lent duties, letters and keys, and who opened which case in an emergency. References only, nothing of a case.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class PowersList(SandboxDb db, TimeProvider time) : PageModel
{
    private const int Most = 500;

    public IReadOnlyList<DelegatedPower> Delegations { get; private set; } = [];

    public IReadOnlyList<AuthorisationLetter> Letters { get; private set; } = [];

    public IReadOnlyList<MachineKey> Keys { get; private set; } = [];

    public IReadOnlyList<GlassBreak> Glass { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var now = time.GetUtcNow();
        Delegations = await db.DelegatedPowers.AsNoTracking().Where(row => row.EndedAt == null && row.Until > now).OrderBy(row => row.Until).Take(Most).ToListAsync(stop);
        Letters = await db.AuthorisationLetters.AsNoTracking().Where(row => row.EndedAt == null && row.Until > now).OrderBy(row => row.Until).Take(Most).ToListAsync(stop);
        Keys = await db.MachineKeys.AsNoTracking().Where(row => row.Until > now).OrderBy(row => row.Until).Take(Most).ToListAsync(stop);
        Glass = await db.GlassBreaks.AsNoTracking().OrderByDescending(row => row.OpenedAt).Take(Most).ToListAsync(stop);
    }
}
