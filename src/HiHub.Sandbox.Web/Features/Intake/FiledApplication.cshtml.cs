using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain.Intake;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>The confirmation of filing, to keep or print: what was filed when, with the hashes that prove it.</summary>
[Authorize(Roles = DossierDrafts.Writers)]
internal sealed class FiledApplication(DossierDrafts drafts, AccessLog access, SandboxDb db) : PageModel
{
    public Draft Draft { get; private set; } = null!;

    public DateTimeOffset At { get; private set; }

    /// <summary>SHA-256 of the dossier as it stands.</summary>
    public string Sha256 { get; private set; } = "";

    public IReadOnlyList<AttachedDocument> Papers => Draft.Case.Facts.Intake.Documents;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (await drafts.FindAsync(HttpContext, reference, stop) is not { } draft || draft.Case.Facts.Intake.SubmittedAt is not { } at || !await access.MayOpenAsync(reference, User, "case", stop))
            return NotFound();
        (Draft, At) = (draft, at);
        Sha256 = await db.DossierVersions.AsNoTracking().Where(row => row.Reference == reference && row.No == draft.Case.DossierVersion).Select(row => row.Sha256).FirstAsync(stop);
        return Page();
    }
}
