using System.Text.Json;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Asks the office before filing; answers of the quick check in the address go along.</summary>
[Authorize(Roles = $"{nameof(Role.App)},{nameof(Role.Apa)}")]
internal sealed class AdviceRequest(LawBooks laws, ActPerformer acts, TimeProvider time, IStringLocalizer<AdviceRequest> texts) : PageModel
{
    [BindProperty]
    public string? Subject { get; set; }

    [BindProperty]
    public string? Question { get; set; }

    [BindProperty]
    public string? Regime { get; set; }

    [BindProperty(Name = FormAct.KeyField)]
    public string? Key { get; set; }

    /// <summary>Null where none, or no whole set, was sent along, or where they lead to a regime that is not open here.</summary>
    public RouterAnswers? Answers { get; private set; }

    public IReadOnlyList<Choice> Regimes { get; private set; } = [];

    public string Address => $"/advice/new{Request.QueryString}";

    public void OnGet()
    {
        Open();
        Key = FormAct.NewKey();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        Open();
        if (!string.IsNullOrEmpty(Regime) && !IsOpen(Regime))
            ModelState.AddModelError(nameof(Regime), texts["choose"]);
        if (!ModelState.IsValid)
            return Page();
        var outcome = await acts.TryAsync(HttpContext, null, ActionName.AskAdvice, new(Input(), null, Key), stop);
        if (outcome.Value is { } asked)
            return LocalRedirect($"/cases/{asked.Reference}");
        foreach (var error in outcome.Errors)
            ModelState.AddModelError(error.Path switch { "$.subject" => nameof(Subject), "$.question" => nameof(Question), _ => "" }, error.InReadersLanguage());
        if (outcome.Refusal is { } refusal)
            ModelState.AddModelError("", refusal.InReadersLanguage());
        return Page();
    }

    private void Open()
    {
        var law = laws.Current;
        Regimes = law.OpenOn(OfficeTime.DayOf(time.GetUtcNow()));
        var answers = law.Router.Read(question => Request.Query[question]);
        if (answers.Given.Count > 0 && law.Router.Check(answers, "$").Count == 0 && law.Router.Route(answers) is var routing && (routing.Outcome != RouterOutcome.Regime || IsOpen(routing.Regime)))
            Answers = answers;
    }

    private bool IsOpen(string? regime) => Regimes.Any(choice => choice.Value == regime);

    private byte[] Input() =>
        JsonSerializer.SerializeToUtf8Bytes(
            new AskAdvice.Input
            {
                Subject = TypedValues.Plain(Subject ?? "").Trim(),
                Question = TypedValues.Plain(Question ?? "").Trim(),
                Regime = Answers is null && !string.IsNullOrEmpty(Regime) ? Regime : null,
                RouterAnswers = Answers,
            },
            SandboxJson.Options);
}
