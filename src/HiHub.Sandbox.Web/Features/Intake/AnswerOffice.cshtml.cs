using System.Globalization;
using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Review;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>One thing the office asked; <paramref name="Path"/>: what of the dossier it concerns, where it says so.</summary>
internal sealed record AskedItem(string Id, string Text, string? Path);

/// <summary>The answer to the office's list, item by item: at intake a supplement, in appraisal a clarification. Dossier and papers are changed on their own pages.</summary>
[Authorize(Roles = DossierDrafts.Writers)]
internal sealed class AnswerOffice(DossierDrafts drafts, AccessLog access, ActPerformer acts, IStringLocalizer<AnswerOffice> texts) : PageModel
{
    /// <summary>The list as it was opened.</summary>
    [BindProperty]
    public string? Mark { get; set; }

    [BindProperty]
    public List<string?> Answers { get; set; } = [];

    public Draft Draft { get; private set; } = null!;

    public IReadOnlyList<AskedItem> Items { get; private set; } = [];

    public bool IsSupplement => Draft.Case.State == ApplicationState.SupplementIntake;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop) =>
        await OpenAsync(reference, stop) ? Items.Count == 0 ? LocalRedirect($"/cases/{reference}") : Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken stop)
    {
        var mark = Mark;
        if (!await OpenAsync(reference, stop))
            return NotFound();
        // Back, then sent once more: it is answered already.
        if (mark != Mark)
            return LocalRedirect($"/cases/{reference}");
        foreach (var (index, _) in Items.Index().Where(one => string.IsNullOrWhiteSpace(Answer(one.Index))))
            ModelState.AddModelError($"Answers[{index}]", texts["required"]);
        return ModelState.IsValid ? await SendAsync(stop) : Page();
    }

    public string? Answer(int index) => index < Answers.Count ? Answers[index]?.Trim() : null;

    /// <summary>The page on which the thing is put right; null where the list does not say.</summary>
    public string? AddressOf(AskedItem item) =>
        item.Path is not { } path ? null
        : path.StartsWith("$.documents", StringComparison.Ordinal) ? $"{Draft.Address}/documents"
        : DossierSheets.All.FirstOrDefault(sheet => sheet.Holds(path)) is { } sheet ? $"{Draft.Address}/{sheet.Slug}"
        : null;

    private async Task<IActionResult> SendAsync(CancellationToken stop)
    {
        var answers = Items.Select((item, index) => new ItemAnswer { Item = item.Id, Text = TypedValues.Plain(Answer(index)!) }).ToList();
        object input = IsSupplement ? new Supplement.Input { Answers = answers } : new Clarify.Input { Answers = answers };
        var action = IsSupplement ? ActionName.Supplement : ActionName.Clarify;
        var outcome = await acts.TryAsync(
            HttpContext, Draft.Case.Reference, action, new(JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), SandboxJson.Options), $"{Draft.Case.Version}", null), stop);
        if (outcome.Value is not null)
            return LocalRedirect($"/cases/{Draft.Case.Reference}?done={ActionCatalogue.Route(action)}");
        foreach (var error in outcome.Errors)
            ModelState.AddModelError(error.Path.Contains(".text", StringComparison.Ordinal) ? $"Answers{error.Path["$.answers".Length..^".text".Length]}" : "", error.InReadersLanguage());
        if (outcome.Refusal is { } refusal)
            ModelState.AddModelError("", refusal.InReadersLanguage());
        Response.StatusCode = outcome.IsChanged ? StatusCodes.Status412PreconditionFailed : outcome.Refusal is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> OpenAsync(string reference, CancellationToken stop)
    {
        if (await drafts.FindAsync(HttpContext, reference, stop) is not { } draft || !await access.MayOpenAsync(reference, User, "case", stop))
            return false;
        Draft = draft;
        var (supplement, clarification) = (draft.Case.Facts.Intake.OpenSupplement(), draft.Case.Facts.Review.OpenClarification());
        (Items, Mark) = draft.Case.State switch
        {
            _ when !draft.IsEditable => ([], ""),
            ApplicationState.SupplementIntake when supplement is not null => ((IReadOnlyList<AskedItem>)[.. supplement.Items.Select(item => new AskedItem(item.Id, item.Text, item.Path))], Stamp(supplement.AskedAt)),
            ApplicationState.SupplementAppraisal when clarification is not null => ([.. clarification.Questions.Select(question => new AskedItem(question.Id, question.Text, null))], Stamp(clarification.AskedAt)),
            _ => ([], ""),
        };
        ModelState.Remove(nameof(Mark));
        return true;
    }

    private static string Stamp(DateTimeOffset at) => at.UtcTicks.ToString(CultureInfo.InvariantCulture);
}
