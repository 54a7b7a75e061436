using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Statistics;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>How the office does, in full, for its people and those who supervise it.</summary>
internal sealed class OfficeFigures(Portfolio portfolio, TimeProvider time) : PageModel
{
    [FromQuery]
    public string? From { get; set; }

    [FromQuery]
    public string? Through { get; set; }

    public PortfolioStatistics? Figures { get; private set; }

    public IReadOnlyList<Domain.FieldError> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!Visibility.StatisticsReaders.Any(User.Actor().Is))
            return Forbid();
        (var months, Errors) = Months.Read(PublicFigures.Blank(From), PublicFigures.Blank(Through), time.GetUtcNow());
        if (months is { } span)
            Figures = await portfolio.Read(span.From, span.Through, stop);
        return Page();
    }
}
