using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Any act of the catalogue as a form made from its input: fill in, see what will happen, confirm. Nothing typed is lost on the way.</summary>
internal sealed class ActForm(CaseDesk desk, ActPerformer acts, ActChoices choices, CaseHistory history, LawBooks law, ActWords words, AccessLog access, ActPrefill prefill) : PageModel
{
    // These begin a case or bring a file and have pages of their own.
    private static readonly ActionName[] s_elsewhere = [ActionName.AskAdvice, ActionName.CreateDraft, ActionName.EnterDossier, ActionName.SaveDossier, ActionName.AddDocument];

    private CaseAction _action = null!;

    [FromRoute(Name = "reference")]
    public string Reference { get; set; } = "";

    [FromRoute(Name = "action-name")]
    public string Route { get; set; } = "";

    /// <summary>The case's version when the form was opened.</summary>
    [BindProperty(Name = FormAct.VersionField)]
    public string? Version { get; set; }

    /// <summary>Made with the form, so that sending it twice acts once.</summary>
    [BindProperty(Name = FormAct.KeyField)]
    public string? Key { get; set; }

    public string Heading => _action.Title.InReadersLanguage();

    public LocalText Basis { get; private set; } = new("", "");

    public Refusal? WhyNot { get; private set; }

    public Refusal? Refused { get; private set; }

    public ActSheet Sheet { get; private set; } = null!;

    public ActWords Words => words;

    public Rehearsal? Rehearsed { get; private set; }

    /// <summary>What others did since the form was opened.</summary>
    public IReadOnlyList<Happened> Changes { get; private set; } = [];

    public bool DossierStands => _action.InputType.GetProperties().Any(property => property.PropertyType == typeof(Dossier));

    public static bool HasForm(ActionName name) => !s_elsewhere.Contains(name);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var kept = KeptForms.Shown(HttpContext) is not null;
        if (!await OpenAsync(kept ? TypedValues.Of(Request.Form) : new TypedValues([]), stop))
            return NotFound();
        Key = FormAct.NewKey();
        if (kept && WhyNot is null && Sheet.Fields.Count > 0)
        {
            Version = Request.Form[FormAct.VersionField];
            return Show();
        }
        if (WhyNot is null && await prefill.OfAsync(_action, Reference, Request.Query, stop) is { } typed)
        {
            Sheet = Sheet with { Typed = typed };
            return Show();
        }
        return WhyNot is null && Sheet.Fields.Count == 0 ? await CheckAsync(stop) : Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? what, CancellationToken stop)
    {
        var (typed, version) = (TypedValues.Of(Request.Form), Version);
        if (!await OpenAsync(typed, stop))
            return NotFound();
        Version = version ?? Version;
        if (typed.TryChangeList(what) || what == "edit")
            return Show();
        return what == "perform" ? await PerformAsync(stop) : await CheckAsync(stop);
    }

    public IEnumerable<string> Consequences(PageText text) => Acting.Consequences.InWords(Rehearsed!, text, words);

    /// <summary>False where there is no such act or no such case for this person.</summary>
    private async Task<bool> OpenAsync(TypedValues typed, CancellationToken stop)
    {
        if (ActionCatalogue.ByRoute(Route) is not { } action || !HasForm(action.Name))
            return false;
        _action = action;
        var seen = await desk.View(Reference, User.Actor(), stop);
        await access.OpenedAsync(Reference, User.Actor(), "case", stop);
        WhyNot = Lifecycles.RolesFor(seen.Case, action.Name).IsEmpty ? Lifecycles.WhyNot(seen.Case, action.Name) : seen.WhyNot(action);
        Basis = Lifecycles.BasisFor(seen.Case, action.Name, law.Current.Pack(seen.Case.Regime, seen.Case.PackVersion)).Cite();
        Version = seen.Case.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Sheet = new(ActField.Of(action), "", typed, words, await choices.OfAsync(seen, action, User.Actor(), stop));
        return true;
    }

    private async Task<IActionResult> CheckAsync(CancellationToken stop)
    {
        if (Read() is not { } form)
            return Show();
        var outcome = await acts.RehearseAsync(HttpContext, Reference, _action.Name, form, stop);
        if (outcome.Value is { IsDone: true })
            return Done("already");
        Rehearsed = outcome.Value;
        return await TellAsync(outcome.Errors, outcome.Refusal, outcome.IsChanged, stop);
    }

    private async Task<IActionResult> PerformAsync(CancellationToken stop)
    {
        if (Read() is not { } form)
            return Show();
        var outcome = await acts.TryAsync(HttpContext, Reference, _action.Name, form, stop);
        return outcome.Value is { } done
            ? Done(done.PendingId is null ? "done" : "proposed")
            : await TellAsync(outcome.Errors, outcome.Refusal, outcome.IsChanged, stop);
    }

    private FormAct? Read()
    {
        var reading = new ActReading(Sheet.Typed);
        var json = reading.Json(Sheet.Fields);
        Tell(reading.Errors);
        return reading.Errors.Count == 0 ? new(json, Version, Key) : null;
    }

    private async Task<IActionResult> TellAsync(IReadOnlyList<FieldError> errors, Refusal? refusal, bool isChanged, CancellationToken stop)
    {
        Tell(errors);
        if (isChanged)
        {
            Changes = await history.SinceAsync(Reference, User, Version, stop);
            ModelState.Remove(FormAct.VersionField);
            Version = (await desk.View(Reference, User.Actor(), stop)).Case.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Response.StatusCode = StatusCodes.Status412PreconditionFailed;
        }
        else if (refusal is not null)
            (Refused, Response.StatusCode) = (refusal, StatusCodes.Status409Conflict);
        return Show();
    }

    private void Tell(IEnumerable<FieldError> errors)
    {
        foreach (var error in errors)
            ModelState.AddModelError(error.Path.StartsWith("$.", StringComparison.Ordinal) ? error.Path[2..] : error.Path.TrimStart('$'), error.InReadersLanguage());
    }

    /// <summary>The form again, with everything that stands in it.</summary>
    private PageResult Show()
    {
        Sheet.Typed.ShowIn(ModelState);
        return Page();
    }

    private LocalRedirectResult Done(string how) => LocalRedirect($"/cases/{Reference}?{how}={Route}");
}
