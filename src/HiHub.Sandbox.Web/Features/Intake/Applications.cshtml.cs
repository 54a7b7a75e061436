using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>The dossiers of one's own organisation, the last touched first.</summary>
[Authorize(Roles = $"{nameof(Role.App)},{nameof(Role.Apa)}")]
internal sealed class Applications(SandboxDb db) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<SandboxCase> Cases { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var actor = User.Actor();
        Cases = await db.CasesVisibleTo(actor).AsNoTracking().Where(row => row.Organisation == actor.Organisation).OrderByDescending(row => row.ActedAt).Take(Most).ToListAsync(stop);
    }

    /// <summary>A draft goes on where it is written; everything filed on its own page.</summary>
    public static string AddressOf(SandboxCase row) => row.State == ApplicationState.Draft && !IsWithDesk(row) ? $"/applications/{row.Reference}" : $"/cases/{row.Reference}";

    /// <summary>True where the applicant has something to do.</summary>
    public static bool IsAsked(SandboxCase row) => row.State is ApplicationState.Draft or ApplicationState.SupplementIntake or ApplicationState.SupplementAppraisal && !IsWithDesk(row);

    // What the desk writes off a paper is not the applicant's to write.
    private static bool IsWithDesk(SandboxCase row) => row.Facts.Intake.OpenPaper() is not null;
}
