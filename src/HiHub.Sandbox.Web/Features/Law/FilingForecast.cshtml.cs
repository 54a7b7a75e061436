using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>The days that would follow from a filing, for everyone; nothing is kept.</summary>
[AllowAnonymous]
internal sealed class FilingForecast(LawBooks laws, TimeProvider time, IStringLocalizer<FilingForecast> texts) : PageModel
{
    [BindProperty]
    public string? Regime { get; set; }

    [BindProperty]
    public DateOnly? FiledOn { get; set; }

    [BindProperty]
    public DateOnly? AskedOn { get; set; }

    [BindProperty]
    public DateOnly? AnsweredOn { get; set; }

    [BindProperty]
    public RiskLevel? Risk { get; set; }

    public WhatIfAnswer? Answer { get; private set; }

    public IEnumerable<Choice> Regimes =>
        laws.Current.Packs.Where(pack => pack.Status == PackStatus.Whole).GroupBy(pack => pack.Code).Select(versions => versions.MaxBy(pack => pack.Version)!)
            .OrderBy(pack => pack.Code, StringComparer.Ordinal).Select(pack => new Choice(pack.Code, $"{pack.Code} – {pack.Name.InReadersLanguage()}"));

    public IEnumerable<Choice> Risks => Enum.GetNames<RiskLevel>().Select(level => new Choice(level, level));

    public void OnGet() => (Regime, FiledOn) = (LawBook.DefaultRegime, OfficeTime.DayOf(time.GetUtcNow()));

    public IActionResult OnPost()
    {
        this.Require(texts["required"], (nameof(Regime), string.IsNullOrWhiteSpace(Regime)), (nameof(FiledOn), FiledOn is null), (nameof(AskedOn), AskedOn is null && AnsweredOn is not null));
        if (!ModelState.IsValid)
            return Page();
        var request = new WhatIfRequest
        {
            Regime = Regime!,
            FiledOn = FiledOn!.Value,
            RiskLevel = Risk,
            Supplements = AskedOn is { } asked ? [new() { AskedOn = asked, AnsweredOn = AnsweredOn }] : [],
        };
        var (schedule, errors) = FilingWhatIf.Of(request, laws.Current.InForce, laws.Current.Calendar);
        foreach (var error in errors)
            ModelState.AddModelError(FieldOf(error.Path), error.InReadersLanguage());
        Answer = schedule is null ? null : WhatIfAnswer.Of(schedule);
        return Page();
    }

    private static string FieldOf(string path) =>
        path.EndsWith("answeredOn", StringComparison.Ordinal) ? nameof(AnsweredOn)
        : path.EndsWith("askedOn", StringComparison.Ordinal) ? nameof(AskedOn)
        : path == "$.filedOn" ? nameof(FiledOn)
        : path == "$.regime" ? nameof(Regime)
        : "";
}
