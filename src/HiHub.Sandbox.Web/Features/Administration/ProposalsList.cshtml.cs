using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Confirmation = HiHub.Sandbox.Domain.People.Confirm.Input;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>Acts of administration that wait for a second administrator.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class ProposalsList(OfficeDesk desk, ActWords words, IStringLocalizer<ProposalsList> texts) : PageModel
{
    [BindProperty]
    public string? Id { get; set; }

    public IReadOnlyList<PendingAct> Rows { get; private set; } = [];

    public string? Done { get; private set; }

    public string TitleOf(PendingAct row) => OfficeCatalogue.Of(Enum.Parse<OfficeActionName>(row.Action)).Title.InReadersLanguage();

    public Refusal? WhyNot(PendingAct row) => desk.WhyNotSigned(row, User.Actor());

    /// <summary>Everything that would be signed.</summary>
    public IEnumerable<(string Label, string Text)> InWords(PendingAct row) => SentInput.InWords(Enum.Parse<OfficeActionName>(row.Action), row.Input, words);

    public async Task OnGetAsync(string? done, CancellationToken stop)
    {
        Done = done is "confirmed" or "declined" ? done : null;
        Rows = await desk.Pending(User.Actor(), stop);
    }

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken stop) => DoAsync(new() { PendingId = Id ?? "–", Confirmed = true }, "confirmed", stop);

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken stop)
    {
        var reason = Request.Form[$"Reason-{Id}"].ToString();
        if (string.IsNullOrWhiteSpace(reason))
            ModelState.AddModelError($"Reason-{Id}", texts["required"]);
        return DoAsync(new() { PendingId = Id ?? "–", Confirmed = false, Reason = reason }, "declined", stop);
    }

    private async Task<IActionResult> DoAsync(Confirmation input, string done, CancellationToken stop)
    {
        if (ModelState.IsValid && await this.TryAsync(desk, OfficeActionName.Confirm, input, stop) is not null)
            return LocalRedirect($"/administration/proposals?done={done}");
        Rows = await desk.Pending(User.Actor(), stop);
        return Page();
    }
}
