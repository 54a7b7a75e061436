using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Shared.Components;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>Changes of the law in the making, and those that were made; whole texts are taken as files.</summary>
[Authorize(Roles = LawEndpoints.Readers)]
internal sealed class Drafts(SandboxDb db, OfficeDesk desk, LawBooks laws, IStringLocalizer<Drafts> texts) : PageModel
{
    private const int LongestFile = 4 * 1024 * 1024;

    [BindProperty]
    public LawKind? Kind { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? Reason { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? Instrument { get; set; }

    public IReadOnlyList<LawDraft> Rows { get; private set; } = [];

    public IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<LawKind>().Select(kind => new Choice($"{kind}", texts[$"kind-{kind}"]))];

    public bool MayWrite => User.Actor().Is(Role.Rul);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Rows = await db.LawDrafts.AsNoTracking().OrderBy(row => row.State).ThenByDescending(row => row.SavedAt).Take(200).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        this.Require(
            texts["required"],
            (nameof(Kind), Kind is null), (nameof(Upload), Upload is null or { Length: > LongestFile }), (nameof(Reason), string.IsNullOrWhiteSpace(Reason)));
        if (ModelState.IsValid && await SaveAsync(stop) is { } saved)
            return LocalRedirect($"/law/drafts/{saved.Id}");
        return await OnGetAsync(stop);
    }

    private async Task<OfficeResult?> SaveAsync(CancellationToken stop)
    {
        using var read = new MemoryStream();
        await Upload!.CopyToAsync(read, stop);
        try
        {
            return await new TypedText(Kind!.Value, read.ToArray(), Reason!, Instrument).SaveAsync(this, desk, laws.Current, stop);
        }
        catch (JsonException)
        {
            ModelState.AddModelError(nameof(Upload), texts["not-json"]);
            return null;
        }
    }
}
