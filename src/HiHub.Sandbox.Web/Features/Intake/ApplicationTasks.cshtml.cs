using HiHub.Sandbox.Data;
using HiHub.Sandbox.Web.Features.Acting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>An application as things to do: one line for each page of its blocks, the papers, the filing.</summary>
[Authorize(Roles = DossierDrafts.Writers)]
internal sealed class ApplicationTasks(DossierDrafts drafts, AccessLog access, SandboxDb db, ActWords words) : PageModel
{
    public Draft Draft { get; private set; } = null!;

    public ActWords Words => words;

    /// <summary>Who saved last.</summary>
    public string SavedBy { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public IEnumerable<IGrouping<char, DossierSheet>> Blocks => DossierSheets.All.GroupBy(sheet => sheet.Block);

    public int Done => DossierSheets.All.Count(sheet => Draft.StateOf(sheet) is SheetState.Complete or SheetState.Optional);

    /// <summary>Papers asked for that are not there.</summary>
    public int MissingPapers => Draft.Lacking.Count(one => one.Document is not null);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (await drafts.FindAsync(HttpContext, reference, stop) is not { } draft || !await access.MayOpenAsync(reference, User, "case", stop))
            return NotFound();
        Draft = draft;
        if (!draft.IsEditable)
            return LocalRedirect($"/cases/{reference}");
        var last = await db.DossierVersions.AsNoTracking().Where(row => row.Reference == reference && row.No == draft.Case.DossierVersion).Select(row => new { row.By, row.At }).FirstAsync(stop);
        SavedAt = last.At;
        SavedBy = await db.Users.AsNoTracking().Where(person => person.Id == last.By).Select(person => person.DisplayName).FirstOrDefaultAsync(stop) ?? last.By;
        return Page();
    }

    public static string? Colour(SheetState state) => state switch
    {
        SheetState.Untouched => "grey",
        SheetState.Begun => "yellow",
        SheetState.Complete or SheetState.Optional => null,
    };
}
