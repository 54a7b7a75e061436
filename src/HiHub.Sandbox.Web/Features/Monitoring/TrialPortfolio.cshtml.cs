using System.Globalization;
using System.Text;
using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Monitoring;

/// <summary>The trials that run, for those who supervise them; read only.</summary>
[Authorize(Roles = Readers)]
internal sealed class TrialPortfolio(TrialLines trials, IStringLocalizer<TrialPortfolio> texts) : PageModel
{
    public const string Readers = $"{nameof(Role.Reg)},{nameof(Role.Mon)},{nameof(Role.Hod)},{nameof(Role.Dec)}";

    private const int LongestReference = 16;

    [FromQuery]
    public string? State { get; set; }

    [FromQuery]
    public string? Risk { get; set; }

    [FromQuery]
    public string? Colour { get; set; }

    [FromQuery]
    public string? Late { get; set; }

    [FromQuery]
    public string? After { get; set; }

    public IReadOnlyList<StateColours> Counts { get; private set; } = [];

    public IReadOnlyList<TrialLine> Lines { get; private set; } = [];

    public string? Next { get; private set; }

    public int Largest => Counts.Select(count => count.Total).DefaultIfEmpty(1).Max();

    public IEnumerable<Choice> States => Enum.GetValues<TrialState>().Where(state => state != TrialState.New).Select(state => new Choice(Name(state), state.Name().InReadersLanguage()));

    public IEnumerable<Choice> Risks => Enum.GetNames<RiskLevel>().Select(level => new Choice(level, level));

    public IEnumerable<Choice> Colours => Enum.GetValues<ClockColour>().Select(colour => new Choice(ClockColours.Name(colour), texts[$"colour-{colour}"]));

    public IEnumerable<Choice> LateOnly => [new("yes", texts["late-only"])];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop, string? format = null)
    {
        if (Filter() is not { } filter || After?.Length > LongestReference || format is not (null or "csv"))
            return NotFound();
        if (format == "csv")
            return File(await CsvAsync(filter, stop), "text/csv; charset=utf-8", "portfolio.csv");
        Counts = await trials.CountAsync(User.Actor(), stop);
        (Lines, Next) = await trials.ReadAsync(User.Actor(), filter, After ?? "", stop);
        return Page();
    }

    /// <summary>This page with its filter, and with something else besides.</summary>
    public string Address(string? name = null, string? value = null) =>
        $"/portfolio{QueryString.Create(new KeyValuePair<string, string?>[] { new("State", State), new("Risk", Risk), new("Colour", Colour), new("Late", Late), new(name ?? "", value) }.Where(one => !string.IsNullOrEmpty(one.Value)))}";

    public static string Name(TrialState state) => JsonNamingPolicy.CamelCase.ConvertName(state.ToString());

    /// <summary>Null where a word is none of those that may be chosen.</summary>
    private TrialFilter? Filter() =>
        Read<TrialState>(State, out var state) && Read<RiskLevel>(Risk, out var risk) && Read<ClockColour>(Colour, out var colour)
            ? new(state, risk, colour, Late == "yes")
            : null;

    private static bool Read<T>(string? text, out T? value)
        where T : struct, Enum
    {
        value = Words.TryRead<T>(text, out var read) ? read : null;
        return value is not null || string.IsNullOrEmpty(text);
    }

    private async Task<byte[]> CsvAsync(TrialFilter filter, CancellationToken stop)
    {
        var text = new StringBuilder(Csv.ByteOrderMark)
            .Append(Csv.Line("reference", "dossierCode", "organisation", "title", "regime", "stateCode", "state", "phase", "risk", "lastDay", "green", "yellow", "orange", "red", "lateReports"));
        for (string? after = ""; after is not null;)
        {
            (var lines, after) = await trials.ReadAsync(User.Actor(), filter, after, stop);
            foreach (var line in lines)
                text.Append(Line(line));
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Line(TrialLine line) =>
        Csv.Line(
            line.Case.Reference, line.Case.DossierCode, line.Organisation, line.Case.Title, line.Case.Regime, line.Case.TrialState.Code(), line.Case.TrialState.Name().InReadersLanguage(),
            Number(line.Phase), line.Risk.ToString(), line.LastDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Number(line.Clocks.GetValueOrDefault(ClockColour.Green)), Number(line.Clocks.GetValueOrDefault(ClockColour.Yellow)),
            Number(line.Clocks.GetValueOrDefault(ClockColour.Orange)), Number(line.Clocks.GetValueOrDefault(ClockColour.Red)), Number(line.LateReports));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
