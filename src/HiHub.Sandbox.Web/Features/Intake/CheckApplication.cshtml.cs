using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Every answer to read again, what is still lacking, and the filing; after filing the dossier as it was filed.</summary>
[Authorize(Roles = DossierDrafts.Writers)]
internal sealed class CheckApplication(DossierDrafts drafts, AccessLog access, ActPerformer acts, LawBooks laws, ActWords words) : PageModel
{
    [BindProperty(Name = FormAct.VersionField)]
    public string? Version { get; set; }

    [BindProperty(Name = FormAct.KeyField)]
    public string? Key { get; set; }

    public Draft Draft { get; private set; } = null!;

    public ActWords Words => words;

    public bool MaySubmit => Draft.IsReaders && Draft.Case.State == ApplicationState.Draft;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (!await OpenAsync(reference, stop))
            return NotFound();
        (Version, Key) = ($"{Draft.Case.Version}", FormAct.NewKey());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken stop)
    {
        if (!await OpenAsync(reference, stop))
            return NotFound();
        // Back, then sent once more: the dossier is filed already.
        if (Draft.Case.State == ApplicationState.Submitted)
            return LocalRedirect($"{Draft.Address}/submitted");
        var outcome = await acts.TryAsync(HttpContext, reference, ActionName.Submit, new("{}"u8.ToArray(), Version, Key), stop);
        if (outcome.Value is not null)
            return LocalRedirect($"{Draft.Address}/submitted");
        foreach (var error in outcome.Errors)
            ModelState.AddModelError("", error.InReadersLanguage());
        if (outcome.Refusal is { } refusal)
            ModelState.AddModelError("", refusal.InReadersLanguage());
        Response.StatusCode = outcome.IsChanged ? StatusCodes.Status412PreconditionFailed : StatusCodes.Status409Conflict;
        ModelState.Remove(FormAct.VersionField);
        Version = $"{Draft.Case.Version}";
        return Page();
    }

    /// <summary>The answers of a page; of a list item by item.</summary>
    public IEnumerable<(string Label, string Text)> AnswersOn(DossierSheet sheet, int? item) =>
        new ActSheet(sheet.Fields, sheet.Prefix(item is not null), Draft.Typed(sheet, item), words, DossierChoices.Of(Draft, laws.Current.Router.Wards.All, words)).InWords();

    /// <summary>Where what is lacking can be put right.</summary>
    public string AddressOf(Deficiency lacking) =>
        lacking.Document is not null ? $"{Draft.Address}/documents"
        : DossierSheets.All.FirstOrDefault(sheet => sheet.Holds(lacking.Path)) is { } sheet ? $"{Draft.Address}/{sheet.Slug}?check=true"
        : Draft.Address;

    private async Task<bool> OpenAsync(string reference, CancellationToken stop)
    {
        if (await drafts.FindAsync(HttpContext, reference, stop) is not { } draft || !await access.MayOpenAsync(reference, User, "case", stop))
            return false;
        Draft = draft;
        return true;
    }
}
