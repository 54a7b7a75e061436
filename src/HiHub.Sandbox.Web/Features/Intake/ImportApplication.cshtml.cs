using System.Text;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Begins a draft from a file: a dossier as JSON, or the official portal's package with its code. What is wrong is told in words; the text stays to be put right.</summary>
[Authorize(Roles = $"{nameof(Role.App)},{nameof(Role.Apa)}")]
internal sealed class ImportApplication(DossierDrafts drafts, ActWords words, IStringLocalizer<ImportApplication> texts) : PageModel
{
    private const int Largest = 1024 * 1024;

    [BindProperty]
    public IFormFile? Package { get; set; }

    /// <summary>The file's text, to be put right here.</summary>
    [BindProperty]
    public string? DossierText { get; set; }

    [BindProperty]
    public string? DossierCode { get; set; }

    [BindProperty(Name = FormAct.KeyField)]
    public string? Key { get; set; }

    public void OnGet() => Key = FormAct.NewKey();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Package is { Length: > 0 } && !await ReadAsync(Package, stop))
            return Wrong(nameof(Package), texts["too-large"]);
        if (string.IsNullOrWhiteSpace(DossierText))
            return Wrong(nameof(Package), texts["required"]);
        var (package, errors) = DossierReader.ReadPackage(Encoding.UTF8.GetBytes(DossierText));
        if (package is null)
            return Wrong(errors);
        var code = string.IsNullOrWhiteSpace(DossierCode) ? package.DossierCode : DossierCode.Trim();
        var outcome = await drafts.BeginAsync(HttpContext, package.Dossier, Key, stop, code);
        if (outcome.Value is { } begun)
            return LocalRedirect($"/applications/{begun.Reference}");
        return outcome.Refusal is { } refusal ? Wrong("", refusal.InReadersLanguage()) : Wrong(outcome.Errors);
    }

    private async Task<bool> ReadAsync(IFormFile file, CancellationToken stop)
    {
        if (file.Length > Largest)
            return false;
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        ModelState.Remove(nameof(DossierText));
        DossierText = await reader.ReadToEndAsync(stop);
        return true;
    }

    private PageResult Wrong(IReadOnlyList<FieldError> errors)
    {
        foreach (var error in errors)
            ModelState.AddModelError(error.Path == "$.dossierCode" ? nameof(DossierCode) : "", error.Path == "$.dossierCode" ? error.InReadersLanguage() : $"{Place(error.Path)}: {error.InReadersLanguage()}");
        return Page();
    }

    private PageResult Wrong(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Page();
    }

    // The page of the application on which the field stands, and its path in the file.
    private string Place(string path)
    {
        var own = path.StartsWith("$.dossier.", StringComparison.Ordinal) ? $"$.{path["$.dossier.".Length..]}" : path;
        return DossierSheets.All.FirstOrDefault(sheet => sheet.Holds(own)) is { } sheet ? $"{words[$"Sheet.{sheet.Slug}"]} ({path})" : path;
    }
}
