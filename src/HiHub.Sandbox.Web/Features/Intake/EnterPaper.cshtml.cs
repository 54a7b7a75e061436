using System.Globalization;
using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>The one-stop desk opens the dossier of an organisation that filed on paper; its content is written off on the same pages an applicant fills in.</summary>
[Authorize(Roles = nameof(Role.Int))]
internal sealed class EnterPaper(SandboxDb db, LawBooks laws, ActPerformer acts, TimeProvider time, IStringLocalizer<EnterPaper> texts) : PageModel
{
    private const int Most = 20;
    private const string Yes = "yes";

    /// <summary>What the organisation is looked for by.</summary>
    [BindProperty(Name = "find", SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Regime { get; set; }

    [BindProperty]
    public string? Channel { get; set; }

    [BindProperty]
    public DateOnly? ReceivedOn { get; set; }

    [BindProperty]
    public string? ReceivedTime { get; set; }

    [BindProperty]
    public DateOnly? PostedOn { get; set; }

    [BindProperty]
    public string? BroughtBy { get; set; }

    [BindProperty]
    public string? SignedBy { get; set; }

    [BindProperty]
    public string? Part { get; set; }

    [BindProperty]
    public List<string> Signed { get; set; } = [];

    [BindProperty(Name = FormAct.KeyField)]
    public string? Key { get; set; }

    public IReadOnlyList<Choice> Found { get; private set; } = [];

    public IReadOnlyList<Choice> Regimes => laws.Current.OpenOn(OfficeTime.DayOf(time.GetUtcNow()));

    public IEnumerable<Choice> Channels => Enum.GetValues<PaperChannel>().Select(channel => new Choice($"{channel}", channel.Name().InReadersLanguage()));

    public IEnumerable<Choice> Parts =>
        [new(nameof(SubmitterPart.LegalRepresentative), texts["representative"]), new(nameof(SubmitterPart.AuthorisedPerson), texts["authorised"])];

    public IEnumerable<Choice> SignedChoice => [new(Yes, texts["signed-yes"])];

    public string Address => $"/applications/entry?find={Uri.EscapeDataString(Find ?? "")}";

    public async Task OnGetAsync(CancellationToken stop)
    {
        await FindAsync(stop);
        var now = time.GetUtcNow();
        (ReceivedOn, ReceivedTime) = (OfficeTime.DayOf(now), OfficeTime.TimeOf(now).ToString("HH:mm", CultureInfo.InvariantCulture));
        (Regime, Key) = (LawBook.DefaultRegime, FormAct.NewKey());
        Organisation = Found.Count == 1 ? Found[0].Value : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await FindAsync(stop);
        if (Read() is not { } input)
            return Page();
        var named = await WithNameAsync(input, stop);
        var outcome = await acts.TryAsync(HttpContext, null, ActionName.EnterDossier, new(JsonSerializer.SerializeToUtf8Bytes(named, SandboxJson.Options), null, Key), stop);
        if (outcome.Value is { } begun)
            return LocalRedirect($"/applications/{begun.Reference}");
        foreach (var error in outcome.Errors)
            ModelState.AddModelError(FieldOf(error.Path), error.InReadersLanguage());
        if (outcome.Refusal is { } refusal)
            ModelState.AddModelError("", refusal.InReadersLanguage());
        return Page();
    }

    /// <summary>The form as the act's input; null where something is missing.</summary>
    private EnterDossier.Input? Read()
    {
        Demand(nameof(Organisation), Found.Any(choice => choice.Value == Organisation), "choose");
        Demand(nameof(Regime), Regimes.Any(choice => choice.Value == Regime), "choose");
        Demand(nameof(Channel), Enum.TryParse<PaperChannel>(Channel, out var channel) && Enum.IsDefined(channel), "choose");
        Demand(nameof(ReceivedOn), ReceivedOn is not null || ModelState.GetFieldValidationState(nameof(ReceivedOn)) == Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid, "required");
        Demand(nameof(ReceivedTime), TimeOnly.TryParseExact(ReceivedTime?.Trim(), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at), "time");
        Demand(nameof(BroughtBy), !string.IsNullOrWhiteSpace(BroughtBy), "required");
        Demand(nameof(SignedBy), !string.IsNullOrWhiteSpace(SignedBy), "required");
        Demand(nameof(Part), Enum.TryParse<SubmitterPart>(Part, out var part) && Enum.IsDefined(part), "choose");
        return !ModelState.IsValid ? null : new()
        {
            Organisation = Organisation!,
            Paper = new() { Channel = channel, ReceivedAt = OfficeTime.At(ReceivedOn!.Value, at), PostedOn = PostedOn, BroughtBy = BroughtBy!.Trim(), Signed = Signed.Contains(Yes) },
            Dossier = new() { Regime = Regime, SubmittedBy = new() { Name = SignedBy!.Trim(), Part = part } },
        };
    }

    private void Demand(string field, bool holds, string text)
    {
        if (!holds)
            ModelState.AddModelError(field, texts[text]);
    }

    private static string FieldOf(string path) =>
        path switch
        {
            "$.organisation" => nameof(Organisation),
            "$.paper.receivedAt" => nameof(ReceivedOn),
            "$.paper.postedOn" => nameof(PostedOn),
            "$.paper.broughtBy" => nameof(BroughtBy),
            "$.dossier.submittedBy.name" => nameof(SignedBy),
            _ => "",
        };

    // Names are compared as people type them; there are few applicants, and no database folds Vietnamese alike.
    private async Task FindAsync(CancellationToken stop)
    {
        var words = VietnameseText.Words(Find ?? "");
        if (words.Count == 0)
            return;
        var code = Find!.Trim();
        var all = await db.Organisations.AsNoTracking().Where(row => row.Kind == OrganisationKind.Applicant).OrderBy(row => row.Name).ToListAsync(stop);
        Found =
        [
            .. all.Where(row => row.TaxCode == code || row.Code.Equals(code, StringComparison.OrdinalIgnoreCase) || Names(row) is var names && words.All(word => names.Contains(word, StringComparison.Ordinal)))
                .Take(Most).Select(row => new Choice(row.Code, Written.InVietnamese ? row.Name : row.NameEn, row.TaxCode ?? row.Code)),
        ];
    }

    private static string Names(Organisation row) => $"{VietnameseText.Fold(row.Name)} {VietnameseText.Fold(row.NameEn)}";

    private async Task<EnterDossier.Input> WithNameAsync(EnterDossier.Input input, CancellationToken stop)
    {
        var row = await db.Organisations.AsNoTracking().FirstAsync(row => row.Code == input.Organisation, stop);
        return input with { Dossier = input.Dossier with { Applicant = new() { Name = row.Name, TaxCode = row.TaxCode } } };
    }
}
