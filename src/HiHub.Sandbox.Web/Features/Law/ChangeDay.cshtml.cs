using System.ComponentModel.DataAnnotations;
using System.Globalization;
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

/// <summary>One day of the calendar changed by form: begins a draft of its next version, or goes on with one.</summary>
[Authorize(Roles = nameof(Role.Rul))]
internal sealed class ChangeDay(SandboxDb db, OfficeDesk desk, LawBooks laws, TimeProvider time, IStringLocalizer<ChangeDay> texts) : PageModel
{
    [BindProperty]
    public DayEditKind? What { get; set; }

    [BindProperty]
    public DateOnly? Date { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public DayOffKind? Kind { get; set; }

    [BindProperty]
    [StringLength(32)]
    public string? Agency { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? Vi { get; set; }

    [BindProperty]
    [StringLength(200)]
    public string? En { get; set; }

    [BindProperty]
    [StringLength(500)]
    public string? Source { get; set; }

    [BindProperty]
    public Confidence? Confidence { get; set; }

    [BindProperty]
    [StringLength(2000)]
    public string? Reason { get; set; }

    [FromQuery]
    public string? Draft { get; set; }

    public string Address => "/law/calendar/change" + (Draft is null ? "" : $"?draft={Uri.EscapeDataString(Draft)}");

    public IReadOnlyList<Choice> Whats => [.. Enum.GetValues<DayEditKind>().Select(one => new Choice($"{one}", texts[$"what-{one}"]))];

    public IReadOnlyList<Choice> Kinds =>
        [.. Enum.GetValues<DayOffKind>().Where(one => one is not (DayOffKind.Swapped or DayOffKind.Closure)).Select(one => new Choice($"{one}", texts[$"kind-{one}"]))];

    public IReadOnlyList<Choice> Agencies =>
    [
        new(Closure.Everyone, texts["agency-all"]),
        .. laws.Current.Packs.Where(pack => pack.Has(FigureKeys.DecidingAuthority)).DistinctBy(pack => pack.DecidingAuthority).Select(pack => new Choice(pack.DecidingAuthority, FigureWords.Say(pack[FigureKeys.DecidingAuthority]).InReadersLanguage())),
    ];

    public IReadOnlyList<Choice> Confidences =>
        [.. Enum.GetValues<Confidence>().Where(one => one != Domain.Law.Confidence.Default).Select(one => new Choice($"{one}", PackPage.Words(one).InReadersLanguage()))];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await OwnAsync(stop) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await OwnAsync(stop) is not { } own)
            return NotFound();
        this.Require(texts["required"], Fields());
        return ModelState.IsValid && await SaveAsync(own, stop) is { } saved ? LocalRedirect($"/law/drafts/{saved.Id ?? own.Id}") : Page();
    }

    private IEnumerable<(string Name, bool Missing)> Fields()
    {
        var names = What is DayEditKind.DayOff or DayEditKind.Swap or DayEditKind.Closure;
        return
        [
            (nameof(What), What is null), (nameof(Date), Date is null), (nameof(Until), Until is null && What is DayEditKind.Swap or DayEditKind.Closure),
            (nameof(Kind), Kind is null && What == DayEditKind.DayOff), (nameof(Agency), string.IsNullOrEmpty(Agency) && What == DayEditKind.Closure),
            (nameof(Vi), names && string.IsNullOrWhiteSpace(Vi)), (nameof(En), names && string.IsNullOrWhiteSpace(En)),
            (nameof(Source), string.IsNullOrWhiteSpace(Source)), (nameof(Confidence), Confidence is null), (nameof(Reason), string.IsNullOrWhiteSpace(Reason)),
        ];
    }

    private Task<OfficeResult?> SaveAsync(LawDraft own, CancellationToken stop)
    {
        var edit = new DayEdit(What!.Value, Date!.Value, Until, Kind ?? DayOffKind.Compensation, Agency ?? "", Vi?.Trim() ?? "", En?.Trim() ?? "", Source!.Trim(), Confidence!.Value);
        var version = own.Id.Length > 0 ? own.Version : $"vn-{OfficeTime.Local(time.GetUtcNow()).ToString("yyyy.MM.dd-HHmmss", CultureInfo.InvariantCulture)}";
        return new TypedText(LawKind.Calendar, DraftText.WithDay(own.Content, edit, version), Reason!, edit.Source, own.Id).SaveAsync(this, desk, laws.Current, stop);
    }

    private async Task<LawDraft?> OwnAsync(CancellationToken stop)
    {
        if (Draft is not null)
            return await db.LawDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == Draft && row.Kind == LawKind.Calendar && row.State == DraftState.Draft && row.Author == User.Actor().PersonId, stop);
        var newest = laws.Current.Calendar.Version;
        return new() { Content = await db.CalendarVersions.Where(row => row.Version == newest).Select(row => row.Content).FirstAsync(stop) };
    }
}
