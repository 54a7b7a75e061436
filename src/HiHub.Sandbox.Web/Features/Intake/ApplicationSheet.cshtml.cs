using System.Globalization;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>One page of an application: a form, a list with its items, or one item. Whatever is typed is saved or stays in the form.</summary>
[Authorize(Roles = DossierDrafts.Writers)]
internal sealed class ApplicationSheet(DossierDrafts drafts, LawBooks laws, ActWords words, TimeProvider time, IStringLocalizer<ApplicationSheet> texts) : PageModel
{
    public const string New = "new";

    [FromRoute(Name = "reference")]
    public string Reference { get; set; } = "";

    [FromRoute(Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Number of an item, or <see cref="New"/>; null for the whole page.</summary>
    [FromRoute(Name = "item")]
    public string? Item { get; set; }

    /// <summary>What stood on the page when it was opened; where it still stands nobody else has changed it.</summary>
    [BindProperty]
    public string? Mark { get; set; }

    public Draft Draft { get; private set; } = null!;

    public DossierSheet Sheet { get; private set; } = null!;

    public ActSheet Form { get; private set; } = null!;

    public ActWords Words => words;

    /// <summary>What was saved elsewhere meanwhile, where it differs from what stands in the form; null where nothing was.</summary>
    public IReadOnlyList<(string Label, string Text)>? SavedElsewhere { get; private set; }

    public Refusal? Refused { get; private set; }

    public bool IsItemList => Sheet.IsList && Item is null;

    public string Address => $"{Draft.Address}/{Slug}" + (Item is null ? "" : $"/{Item}");

    /// <summary>Where one goes on from here.</summary>
    public string Onward => Sheet.IsList && Item is not null ? $"{Draft.Address}/{Slug}" : DossierSheets.After(Sheet) is { } next ? $"{Draft.Address}/{next.Slug}" : Draft.Address;

    private int? Index => !Sheet.IsList || Item is null ? null : Item == New ? Draft.Count(Sheet) : int.TryParse(Item, CultureInfo.InvariantCulture, out var at) && at >= 1 ? at - 1 : -1;

    public async Task<IActionResult> OnGetAsync(bool check, CancellationToken stop)
    {
        if (!await OpenAsync(stop))
            return NotFound();
        if (!Draft.IsEditable)
            return LocalRedirect($"{Draft.Address}/check");
        if (KeptForms.Shown(HttpContext) is not null && !IsItemList)
        {
            var mark = Request.Form[nameof(Mark)];
            Fill(TypedValues.Of(Request.Form));
            return Show(mark);
        }
        Fill(Draft.Typed(Sheet, Index));
        if (check)
            foreach (var lacking in Draft.LackingOn(Sheet, Index))
                ModelState.AddModelError(NameOf(lacking.Path), Written.InVietnamese ? lacking.Vi : lacking.En);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? what, CancellationToken stop)
    {
        if (!await OpenAsync(stop) || IsItemList)
            return NotFound();
        var (typed, mark) = (TypedValues.Of(Request.Form), Mark);
        Fill(typed);
        if (typed.TryChangeList(what))
            return Show(mark);
        var reading = new ActReading(typed);
        var part = reading.Read(Sheet.Fields, Sheet.Prefix(Index is not null));
        if (reading.Errors.Count > 0)
            return Wrong(reading.Errors, mark);
        if (part.Count == 0 && Item == New)
            return LocalRedirect($"{Draft.Address}/{Slug}");
        if (Item != New && mark != Draft.Mark(Sheet, Index))
            return Changed();
        return await SaveAsync(Draft.With(Sheet, Index, part), what, stop);
    }

    /// <summary>Takes an item out of the list.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop) || Index is not { } index || index >= Draft.Count(Sheet))
            return NotFound();
        if (Mark != Draft.Mark(Sheet, index))
            return LocalRedirect($"{Draft.Address}/{Slug}?changed=true");
        var outcome = await drafts.SaveAsync(HttpContext, Draft, Draft.Without(Sheet, index), stop);
        return LocalRedirect($"{Draft.Address}/{Slug}{(outcome.Value is null ? "?changed=true" : "")}");
    }

    /// <summary>An item in one line: its first answers.</summary>
    public string NameOf(int item) => string.Join(" – ", Filled(Draft.Typed(Sheet, item), item).InWords().Take(3).Select(line => line.Text));

    // The field at which a path of the dossier is asked for.
    private string NameOf(string path)
    {
        var (name, item) = (path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path.TrimStart('$'), $"{Sheet.Path}[{Index}]");
        return Index is not null && name.StartsWith(item, StringComparison.Ordinal) ? $"{Sheet.Path}[0]{name[item.Length..]}" : name;
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (DossierSheets.Find(Slug) is not { } sheet || await drafts.FindAsync(HttpContext, Reference, stop) is not { } draft)
            return false;
        (Sheet, Draft) = (sheet, draft);
        return Item is null || (Sheet.IsList && Index >= 0 && (Item == New || Index < Draft.Count(Sheet)));
    }

    private async Task<IActionResult> SaveAsync(JsonObject content, string? what, CancellationToken stop)
    {
        var index = Index;
        var outcome = await drafts.SaveAsync(HttpContext, Draft, content, stop);
        if (outcome.Value is null)
        {
            Refused = outcome.Refusal;
            return outcome.IsChanged ? Changed() : Wrong(outcome.Errors, Mark);
        }
        Draft = new(Draft.Case, content, Draft.Pack, Draft.Desk);
        Item = index is { } at ? (at + 1).ToString(CultureInfo.InvariantCulture) : null;
        if (what == "autosave")
            return new JsonResult(new { mark = Draft.Mark(Sheet, index), action = Address });
        if (what == "later")
            return LocalRedirect(Draft.Address);
        return LocalRedirect(Draft.LackingOn(Sheet, index).Any() ? $"{Address}?check=true" : Onward);
    }

    private void Fill(TypedValues typed)
    {
        Form = Filled(typed, Index);
        Mark = Draft.Mark(Sheet, Index);
        typed.ShowIn(ModelState);
    }

    private ActSheet Filled(TypedValues typed, int? index) =>
        new(DossierSheets.Marked(Sheet, Draft.Pack), Sheet.Prefix(index is not null), typed, words, DossierChoices.Of(Draft, laws.Current.Router.Wards.On(OfficeTime.DayOf(time.GetUtcNow())), words));

    private PageResult Show(string? mark)
    {
        ModelState.Remove(nameof(Mark));
        Form.Typed.ShowIn(ModelState);
        Mark = mark;
        return Page();
    }

    private PageResult Wrong(IReadOnlyList<FieldError> errors, string? mark)
    {
        foreach (var error in errors)
            ModelState.AddModelError(NameOf(error.Path), error.InReadersLanguage());
        if (Refused is { } refusal)
            ModelState.AddModelError("", refusal.InReadersLanguage());
        Response.StatusCode = Refused is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        return Show(mark);
    }

    private PageResult Changed()
    {
        var typed = Form.InWords().ToHashSet();
        SavedElsewhere = [.. Filled(Draft.Typed(Sheet, Index), Index).InWords().Where(line => !typed.Contains(line))];
        ModelState.AddModelError("", texts["changed-elsewhere"]);
        Response.StatusCode = StatusCodes.Status412PreconditionFailed;
        return Show(Draft.Mark(Sheet, Index));
    }
}
