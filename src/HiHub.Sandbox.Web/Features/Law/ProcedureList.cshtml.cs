using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Running;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>The office's procedures; a new version is checked, tried and kept as a draft, which a second person publishes.</summary>
[Authorize(Roles = Readers)]
internal sealed class ProcedureList(SandboxDb db, OfficeDesk desk, LawBooks laws, IStringLocalizer<ProcedureList> texts) : PageModel
{
    public const string Readers = $"{LawEndpoints.Readers},{nameof(Role.Adm)}";

    private const int LongestFile = 4 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? Reason { get; set; }

    [BindProperty]
    public SimulationWish Wish { get; set; } = new();

    public IReadOnlyList<(WorkflowDefinition Newest, int Versions, int Running)> Rows { get; private set; } = [];

    public IReadOnlyList<LawDraft> Drafts { get; private set; } = [];

    public ProcedureReading? Checked { get; private set; }

    public bool MayWrite => User.Actor().Is(Role.Rul);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var running = await db.Procedures.Where(row => row.Status == InstanceStatus.Running).GroupBy(row => row.DefinitionId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        var all = laws.Current.Engine.Definitions;
        Rows = [.. all.Newest.Select(one => (one, all.All.Count(version => version.DefinitionId == one.DefinitionId), running.GetValueOrDefault(one.DefinitionId)))];
        Drafts = await db.LawDrafts.AsNoTracking().Where(row => row.Kind == LawKind.Workflow && row.State == DraftState.Draft).OrderByDescending(row => row.SavedAt).Take(50).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostCheckAsync(CancellationToken stop)
    {
        if (await UploadedAsync(stop) is { } content && ModelState.IsValid)
            Checked = ProcedureReading.Of(content, laws.Current, Wish);
        return await OnGetAsync(stop);
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken stop)
    {
        this.Require(texts["required"], (nameof(Reason), string.IsNullOrWhiteSpace(Reason)));
        if (await UploadedAsync(stop) is { } content && ModelState.IsValid)
        {
            Checked = ProcedureReading.Of(content, laws.Current, wish: null);
            if (Checked.Errors.Count == 0 && await new TypedText(LawKind.Workflow, content, Reason!).SaveAsync(this, desk, laws.Current, stop) is { } saved)
                return LocalRedirect($"/workflows/drafts/{saved.Id}");
        }
        return await OnGetAsync(stop);
    }

    private async Task<byte[]?> UploadedAsync(CancellationToken stop)
    {
        this.Require(texts["required"], (nameof(Upload), Upload is null or { Length: 0 or > LongestFile }));
        if (Upload is null or { Length: 0 or > LongestFile })
            return null;
        using var read = new MemoryStream();
        await Upload.CopyToAsync(read, stop);
        return read.ToArray();
    }
}
