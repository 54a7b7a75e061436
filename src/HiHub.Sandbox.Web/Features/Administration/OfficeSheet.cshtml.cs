using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>Any act of the office about people and registers as a form made from its input; an address may fill fields in beforehand.</summary>
internal sealed class OfficeSheet(OfficeDesk desk, OfficeChoices choices, ActWords words) : PageModel
{
    // Which single acts a letter or delegation is boxed to is said over the API; without them it holds for all.
    private const string Acts = "acts";

    private static readonly string[] s_rooms = ["people", "registers"];

    private OfficeAction _action = null!;

    [FromRoute(Name = "action-name")]
    public string Route { get; set; } = "";

    /// <summary>Made with the form, so that sending it twice acts once.</summary>
    [BindProperty(Name = FormAct.KeyField)]
    public string? Key { get; set; }

    public string Heading => _action.Title.InReadersLanguage();

    /// <summary>Where the room's rows are shown.</summary>
    public string Home => _action.Room == "people" ? "/administration/people" : "/administration/registers";

    public Role? Second => _action.SecondRole;

    public Refusal? WhyNot { get; private set; }

    public ActSheet Sheet { get; private set; } = null!;

    public OfficeResult? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var asked = Request.Query.Where(pair => pair.Key != KeptForms.Key).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.OfType<string>().ToArray()));
        if (!await OpenAsync(KeptForms.Shown(HttpContext) is null ? new TypedValues(asked) : TypedValues.Of(Request.Form), stop))
            return NotFound();
        Key = FormAct.NewKey();
        return Show();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? what, CancellationToken stop)
    {
        var typed = TypedValues.Of(Request.Form);
        if (!await OpenAsync(typed, stop))
            return NotFound();
        if (WhyNot is not null || typed.TryChangeList(what))
            return Show();
        var reading = new ActReading(typed);
        var json = reading.Json(Sheet.Fields);
        Tell(reading.Errors);
        if (reading.Errors.Count == 0)
            await PerformAsync(json, stop);
        return Show();
    }

    private async Task PerformAsync(ReadOnlyMemory<byte> json, CancellationToken stop)
    {
        try
        {
            var result = await desk.Act(
                new(_action.Name, json, User.Actor(), Key is { Length: > 0 and <= 128 } key ? key : null) { AuthMethod = User.AuthMethod(), Ip = HttpContext.Connection.RemoteIpAddress?.ToString() }, stop);
            Tell(result.Errors);
            Done = result.Errors.Count == 0 ? result : null;
        }
        catch (ActionRefusedException refused)
        {
            ModelState.AddModelError("", refused.Refusal.InReadersLanguage());
        }
    }

    private async Task<bool> OpenAsync(TypedValues typed, CancellationToken stop)
    {
        if (OfficeCatalogue.All.FirstOrDefault(action => s_rooms.Contains(action.Room) && OfficeCatalogue.Route(action.Name) == Route) is not { } action)
            return false;
        (_action, WhyNot) = (action, action.WhyNot(User.Actor()));
        Sheet = new([.. ActField.Of(action.InputType).Where(field => field.Name != Acts)], "", typed, words, await choices.OfAsync(action, User.Actor(), stop));
        return true;
    }

    private void Tell(IEnumerable<FieldError> errors)
    {
        foreach (var error in errors)
            ModelState.AddModelError(error.Path.StartsWith("$.", StringComparison.Ordinal) ? error.Path[2..] : error.Path.TrimStart('$'), error.InReadersLanguage());
    }

    /// <summary>The form with everything that stands in it.</summary>
    private PageResult Show()
    {
        Sheet.Typed.ShowIn(ModelState);
        return Page();
    }
}
