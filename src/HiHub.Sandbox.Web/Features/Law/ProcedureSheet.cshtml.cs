using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Rendering;
using HiHub.Sandbox.Workflows.Simulating;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>One version of a procedure: who wrote and approved it, its drawing, and what differs from another version.</summary>
[Authorize(Roles = ProcedureList.Readers)]
internal sealed class ProcedureSheet(SandboxDb db, LawBooks laws) : PageModel
{
    [FromQuery]
    public SimulationWish Wish { get; set; } = new();

    public WorkflowDefinition Definition { get; private set; } = null!;

    public FlowChart Chart { get; private set; } = null!;

    public IReadOnlyList<DefinitionVersion> Versions { get; private set; } = [];

    /// <summary>The version it is compared with; null for none.</summary>
    public int? Against { get; private set; }

    public IReadOnlyList<DefinitionChange> Changes { get; private set; } = [];

    public SimulationReport? Report { get; private set; }

    public bool IsNewest => laws.Current.Engine.Definitions.Of(Definition.DefinitionId).Version == Definition.Version;

    public async Task<IActionResult> OnGetAsync(string id, int version, CancellationToken stop, int? against = null, bool simulate = false)
    {
        var set = laws.Current.Engine.Definitions;
        if (Find(set, id, version) is not { } definition || (against is { } other && Find(set, id, other) is null))
            return NotFound();
        (Definition, Chart, Against) = (definition, FlowChart.Of(definition), against);
        Versions = [.. (await db.DefinitionVersions.AsNoTracking().Where(row => row.Id == id).ToListAsync(stop)).OrderByDescending(row => row.Version.Length).ThenByDescending(row => row.Version, StringComparer.Ordinal)];
        if (against is { } earlier)
            Changes = DefinitionDiff.Between(Find(set, id, earlier), definition);
        if (simulate && IsNewest && ModelState.IsValid)
            Report = ProcedureReading.Simulated(set, definition, Wish);
        return Page();
    }

    private static WorkflowDefinition? Find(DefinitionSet set, string id, int version) => set.All.FirstOrDefault(one => one.DefinitionId == id && one.Version == version);
}
