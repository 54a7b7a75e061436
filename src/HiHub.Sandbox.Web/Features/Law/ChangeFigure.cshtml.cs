using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Law;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>One figure changed by form: begins a draft of the regime's next version, or goes on with one.</summary>
[Authorize(Roles = nameof(Role.Rul))]
internal sealed class ChangeFigure(SandboxDb db, OfficeDesk desk, LawBooks laws, IStringLocalizer<ChangeFigure> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Figure { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Value { get; set; }

    [BindProperty]
    public Confidence? Confidence { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? Article { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? Source { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? Reason { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? Instrument { get; set; }

    /// <summary>The open draft that is gone on with; null begins one.</summary>
    [FromQuery]
    public string? Draft { get; set; }

    /// <summary>The newest version in force.</summary>
    public RegimePack Pack { get; private set; } = null!;

    public string Address => $"/law/packs/{Pack.Code}/change" + (Draft is null ? "" : $"?draft={Uri.EscapeDataString(Draft)}");

    public IReadOnlyList<Choice> Figures =>
        [.. FigureKinds.Known.OrderBy(FigureWords.Place).Select(key => new Choice(key, FigureWords.Of(key).InReadersLanguage() + (Pack.Find(key) is { } set ? $" ({FigureWords.Say(set).InReadersLanguage()})" : "")))];

    public IReadOnlyList<Choice> Confidences => [.. Enum.GetValues<Confidence>().Select(one => new Choice($"{one}", PackPage.Words(one).InReadersLanguage()))];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (laws.Current.Newest(code) is not { } newest || await OwnAsync(code, stop) is not { } own)
            return NotFound();
        (Pack, Instrument, Reason) = (newest, own.Instrument, own.Id.Length > 0 ? own.Reason : null);
        From = own.Id.Length > 0 ? RegimePack.Parse(own.Content, own.Id).EffectiveFrom : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken stop)
    {
        if (laws.Current.Newest(code) is not { } newest || await OwnAsync(code, stop) is not { } own)
            return NotFound();
        Pack = newest;
        this.Require(
            texts["required"],
            (nameof(Figure), string.IsNullOrEmpty(Figure)), (nameof(Value), string.IsNullOrWhiteSpace(Value)), (nameof(Confidence), Confidence is null),
            (nameof(From), From is null), (nameof(Reason), string.IsNullOrWhiteSpace(Reason)));
        return ModelState.IsValid && await SaveAsync(own, stop) is { } saved ? LocalRedirect($"/law/drafts/{saved.Id ?? own.Id}") : Page();
    }

    private Task<OfficeResult?> SaveAsync(LawDraft own, CancellationToken stop)
    {
        var edit = new FigureEdit(Figure!, Value!.Trim(), Confidence!.Value, Article?.Trim(), Source?.Trim());
        return new TypedText(LawKind.Pack, DraftText.WithFigure(own.Content, edit, Pack.Version + 1, From!.Value), Reason!, Instrument, own.Id).SaveAsync(this, desk, laws.Current, stop);
    }

    /// <summary>The draft with its text, or for a new one the text in force; null where the draft is not this person's.</summary>
    private async Task<LawDraft?> OwnAsync(string code, CancellationToken stop)
    {
        if (Draft is not null)
            return await db.LawDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == Draft && row.Code == code && row.State == DraftState.Draft && row.Author == User.Actor().PersonId, stop);
        var newest = $"{laws.Current.Newest(code)!.Version}";
        return new() { Content = await db.PackVersions.Where(row => row.Id == code && row.Version == newest).Select(row => row.Content).FirstAsync(stop) };
    }
}
