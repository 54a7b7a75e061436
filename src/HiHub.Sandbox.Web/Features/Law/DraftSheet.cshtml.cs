using System.ComponentModel.DataAnnotations;
using System.Text.Json;
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
using Confirmation = HiHub.Sandbox.Domain.People.Confirm.Input;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>One draft: what it changes, what would come of it, and the two signatures.</summary>
[Authorize(Roles = LawEndpoints.Readers)]
internal sealed class DraftSheet(SandboxDb db, OfficeDesk desk, LawBooks laws, TimeProvider time, IStringLocalizer<DraftSheet> texts) : PageModel
{
    /// <summary>Rows of a dry run on the page; the API gives them all.</summary>
    public const int Shown = 200;

    [BindProperty]
    [StringLength(2000)]
    public string? Reason { get; set; }

    /// <summary><c>letters</c> where the letters that would be wrong have been read.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public LawDraft Draft { get; private set; } = null!;

    public IReadOnlyList<FigureChange> Figures { get; private set; } = [];

    public IReadOnlyList<(DateOnly Day, string Becomes)> Days { get; private set; } = [];

    public WhatIf? Tried { get; private set; }

    public PendingAct? Pending { get; private set; }

    public bool IsAuthor => Draft.Author == User.Actor().PersonId;

    public Refusal? WhyNotSign => desk.WhyNotSigned(Pending!, User.Actor());

    /// <summary>The proposer takes it back, the other declines it.</summary>
    public bool MayEnd => IsAuthor || WhyNotSign is null;

    public IReadOnlyList<Choice> SeenChoice => [new("letters", texts["letters-seen"])];

    /// <summary>Where the author goes on with the draft by form.</summary>
    public string? Continue => Draft.Kind switch
    {
        LawKind.Pack => $"/law/packs/{Draft.Code}/change?draft={Draft.Id}",
        LawKind.Calendar => $"/law/calendar/change?draft={Draft.Id}",
        LawKind.Workflow => null,
    };

    public string Due(DateTimeOffset? at) => at is { } due ? Written.Date(due.AddTicks(-1)) : "–";

    public Task<IActionResult> OnGetAsync(string id, CancellationToken stop, bool tried = false) => ShowAsync(id, tried, stop);

    public Task<IActionResult> OnPostProposeAsync(string id, CancellationToken stop) =>
        DoAsync(id, OfficeActionName.PublishLawDraft, draft => new PublishLawDraft.Input { DraftId = draft.Id, Sha256 = draft.Sha256, LettersSeen = Seen == "letters" }, stop);

    public Task<IActionResult> OnPostConfirmAsync(string id, CancellationToken stop) =>
        DoAsync(id, OfficeActionName.Confirm, _ => new Confirmation { PendingId = Pending?.Id ?? "–", Confirmed = true }, stop);

    public Task<IActionResult> OnPostDeclineAsync(string id, CancellationToken stop) =>
        DoAsync(id, OfficeActionName.Confirm, _ => new Confirmation { PendingId = Pending?.Id ?? "–", Confirmed = false, Reason = Reason }, stop, needsReason: true);

    public Task<IActionResult> OnPostDiscardAsync(string id, CancellationToken stop) =>
        DoAsync(id, OfficeActionName.DiscardLawDraft, draft => new DiscardLawDraft.Input { DraftId = draft.Id, Reason = Reason! }, stop, needsReason: true);

    private async Task<IActionResult> DoAsync(string id, OfficeActionName action, Func<LawDraft, object> input, CancellationToken stop, bool needsReason = false)
    {
        if (needsReason && string.IsNullOrWhiteSpace(Reason))
            ModelState.AddModelError(nameof(Reason), texts["required"]);
        if (await ShowAsync(id, tried: false, stop) is not PageResult page)
            return NotFound();
        return ModelState.IsValid && await this.TryAsync(desk, action, input(Draft), stop) is not null ? LocalRedirect($"/law/drafts/{id}") : page;
    }

    private async Task<IActionResult> ShowAsync(string id, bool tried, CancellationToken stop)
    {
        if (await db.LawDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop) is not { } draft)
            return NotFound();
        (Draft, var law) = (draft, laws.Current);
        Pending = (await desk.Pending(User.Actor(), stop)).FirstOrDefault(row => row.Action == nameof(PublishLawDraft) && IsAbout(row, draft));
        Compare(law);
        if (tried && draft.State == DraftState.Draft)
            Tried = await (await WhatIf.Of(db, law, draft, time.GetUtcNow(), stop)).SeenBy(db, User.Actor(), stop);
        return Page();
    }

    private void Compare(LawBook law)
    {
        if (Draft.Kind == LawKind.Pack && RegimePack.Parse(Draft.Content, Draft.Id) is var pack)
            Figures = FigureChange.Between(law.Find(Draft.Code, pack.Version - 1), pack);
        if (Draft.Kind == LawKind.Calendar && LegalCalendar.Parse(Draft.Content, Draft.Id) is var days && law.CalendarOf(Draft.BasedOn!) is var before)
            Days = [.. before.DifferentDays(days).Select(day => (day, Becomes(days, day)))];
    }

    private string Becomes(LegalCalendar days, DateOnly day)
    {
        var closed = days.Closures.Where(closure => closure.From <= day && day <= closure.To).Select(closure => closure.Agency).ToList();
        return !days.HeldBy(Closure.Everyone).IsWorkingDay(day) ? texts["off"] : closed.Count > 0 ? texts["off-for", string.Join(", ", closed)] : texts["works"];
    }

    private static bool IsAbout(PendingAct row, LawDraft draft) =>
        JsonSerializer.Deserialize<PublishLawDraft.Input>(row.Input, SandboxJson.Options) is { } input && input.DraftId == draft.Id;
}
