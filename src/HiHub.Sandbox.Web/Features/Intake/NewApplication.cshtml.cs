using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Begins a dossier, from nothing or from the answers of the quick check in the address.</summary>
[Authorize(Roles = $"{nameof(Role.App)},{nameof(Role.Apa)}")]
internal sealed class NewApplication(SandboxDb db, LawBooks laws, DossierDrafts drafts, TimeProvider time, IStringLocalizer<NewApplication> texts) : PageModel
{
    private const int Most = 50;

    [BindProperty]
    public string? Regime { get; set; }

    [BindProperty(Name = FormAct.KeyField)]
    public string? Key { get; set; }

    /// <summary>What the quick check says of the answers; null where none, or no whole set, was sent along.</summary>
    public Routing? Routed { get; private set; }

    /// <summary>Drafts that the organisation has already begun.</summary>
    public IReadOnlyList<SandboxCase> Begun { get; private set; } = [];

    public IReadOnlyList<Choice> Regimes { get; private set; } = [];

    /// <summary>The request for advice that the draft goes on from, in the same case.</summary>
    [FromQuery]
    public string? Advice { get; set; }

    public SandboxCase? Advised { get; private set; }

    public string Address => $"/applications/start{Request.QueryString}";

    public async Task OnGetAsync(CancellationToken stop)
    {
        await OpenAsync(stop);
        Key = FormAct.NewKey();
        Regime ??= Regimes.Any(choice => choice.Value == Advised?.Regime) ? Advised!.Regime : LawBook.DefaultRegime;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await OpenAsync(stop);
        if (Routed is null && Regimes.All(choice => choice.Value != Regime))
        {
            ModelState.AddModelError(nameof(Regime), texts["choose"]);
            return Page();
        }
        var outcome = await drafts.BeginAsync(HttpContext, await WithOwnNameAsync(Routed?.Draft ?? new() { Regime = Regime }, stop), Key, stop, advised: Advised);
        if (outcome.Value is { } begun)
            return LocalRedirect($"/applications/{begun.Reference}");
        foreach (var error in outcome.Errors)
            ModelState.AddModelError("", error.InReadersLanguage());
        if (outcome.Refusal is { } refusal)
            ModelState.AddModelError("", refusal.InReadersLanguage());
        return Page();
    }

    private async Task OpenAsync(CancellationToken stop)
    {
        var (actor, law, today) = (User.Actor(), laws.Current, OfficeTime.DayOf(time.GetUtcNow()));
        var open = await db.CasesVisibleTo(actor).AsNoTracking().Where(row => row.Organisation == actor.Organisation && row.State == ApplicationState.Draft).OrderByDescending(row => row.ActedAt).Take(Most).ToListAsync(stop);
        Begun = [.. open.Where(draft => draft.Facts.Intake.OpenPaper() is null).Take(5)];
        Advised = Advice is null ? null
            : await db.CasesVisibleTo(actor).AsNoTracking().FirstOrDefaultAsync(row => row.Reference == Advice && row.Organisation == actor.Organisation && row.State == ApplicationState.PreConsult, stop);
        Regimes = law.OpenOn(today);
        var answers = law.Router.Read(question => Request.Query[question]);
        if (answers.Given.Count > 0 && law.Router.Check(answers, "$").Count == 0 && law.Router.Route(answers) is { Draft: not null } routing && Regimes.Any(choice => choice.Value == routing.Regime))
            Routed = routing;
    }

    /// <summary>What the office knows already is not asked again.</summary>
    private async Task<Dossier> WithOwnNameAsync(Dossier dossier, CancellationToken stop)
    {
        var actor = User.Actor();
        var own = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(row => row.Code == actor.Organisation, stop);
        var name = await db.Users.AsNoTracking().Where(person => person.Id == actor.PersonId).Select(person => person.DisplayName).FirstOrDefaultAsync(stop);
        return dossier with
        {
            Applicant = new() { Name = own?.Name, TaxCode = own?.TaxCode },
            SubmittedBy = new() { Name = name, Part = actor.Is(Role.App) ? SubmitterPart.LegalRepresentative : SubmitterPart.AuthorisedPerson },
        };
    }
}
