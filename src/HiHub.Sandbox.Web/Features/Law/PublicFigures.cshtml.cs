using HiHub.Sandbox.Data.Statistics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>How the office does, for everyone: no names, no small groups.</summary>
[AllowAnonymous]
internal sealed class PublicFigures(Portfolio portfolio, TimeProvider time) : PageModel
{
    [FromQuery]
    public string? From { get; set; }

    [FromQuery]
    public string? Through { get; set; }

    public PublicStatistics? Figures { get; private set; }

    public IReadOnlyList<Domain.FieldError> Errors { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        (var months, Errors) = Months.Read(Blank(From), Blank(Through), time.GetUtcNow());
        if (months is { } span)
            Figures = PublicStatistics.Of(await portfolio.Read(span.From, span.Through, stop));
    }

    /// <summary>As 07/2026.</summary>
    public static string Month(int month) => $"{month % 100:00}/{month / 100}";

    internal static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
