using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Workflows.Rendering;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>A drafted procedure before it is signed: what it changes, how it looks, what generated cases make of it.</summary>
[Authorize(Roles = ProcedureList.Readers)]
internal sealed class ProcedureDraft(SandboxDb db, LawBooks laws) : PageModel
{
    [FromQuery]
    public SimulationWish Wish { get; set; } = new();

    public LawDraft Draft { get; private set; } = null!;

    public ProcedureReading Read { get; private set; } = null!;

    public FlowChart? Chart { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop, bool simulate = false)
    {
        if (await db.LawDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.Kind == LawKind.Workflow, stop) is not { } draft)
            return NotFound();
        Draft = draft;
        Read = ProcedureReading.Of(draft.Content, laws.Current, simulate && ModelState.IsValid ? Wish : null);
        Chart = Read.Definition is { } definition ? FlowChart.Of(definition) : null;
        return Page();
    }
}
