using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Statistics;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>How the office does: for its people and its supervisors in full, for everyone without names and without small groups.</summary>
internal static class StatisticsEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/statistics", FullAsync).WithName("GetStatistics").WithTags("statistics")
            .RequireAuthorization(policy => policy.RequireRole(Visibility.StatisticsReaders.Select(role => role.ToString())))
            .Produces<PortfolioStatistics>().ProducesProblem(400).ProducesProblem(403);
        api.MapGet("/public/statistics", OpenAsync).AllowAnonymous().WithName("GetPublicStatistics").WithTags("public")
            .Produces<PublicStatistics>().ProducesProblem(400);
    }

    /// <summary>Months as <c>2026-07</c>; without them the last twelve.</summary>
    private static async Task<IResult> FullAsync(Portfolio portfolio, TimeProvider time, CancellationToken stop, string? from = null, string? through = null)
    {
        var (months, errors) = Months.Read(from, through, time.GetUtcNow());
        return months is { } span ? Results.Ok(await portfolio.Read(span.From, span.Through, stop)) : Problems.Answer(400, Problems.Invalid, errors);
    }

    /// <summary>Months as <c>2026-07</c>; without them the last twelve.</summary>
    private static async Task<IResult> OpenAsync(Portfolio portfolio, TimeProvider time, CancellationToken stop, string? from = null, string? through = null)
    {
        var (months, errors) = Months.Read(from, through, time.GetUtcNow());
        return months is { } span
            ? Results.Ok(PublicStatistics.Of(await portfolio.Read(span.From, span.Through, stop)))
            : Problems.Answer(400, Problems.Invalid, errors);
    }
}

/// <summary>A span of months as yyyyMM, both included.</summary>
internal readonly record struct Months(int From, int Through)
{
    private const int Longest = 120;

    /// <summary>The last twelve where neither is said; errors name the field.</summary>
    public static (Months? Months, IReadOnlyList<FieldError> Errors) Read(string? from, string? through, DateTimeOffset now)
    {
        var errors = new List<FieldError>();
        var last = Month(through, "$.through", errors) ?? Domain.Law.OfficeTime.DayOf(now);
        var first = Month(from, "$.from", errors) ?? last.AddMonths(-11);
        if (errors.Count == 0 && (first > last || first.AddMonths(Longest) <= last))
            errors.Add(new(
                "$.from", "out-of-range",
                $"Tháng đầu phải không sau tháng cuối, và không quá {Longest} tháng.", $"The first month may not follow the last, nor lie more than {Longest} months before it."));
        return errors.Count > 0 ? (null, errors) : (new Months(Number(first), Number(last)), []);
    }

    private static DateOnly? Month(string? text, string path, List<FieldError> errors)
    {
        if (text is null)
            return null;
        if (DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", out var day) && day.Year is >= 2000 and < 9000)
            return day;
        errors.Add(new(path, "wrong-value", "Tháng phải viết như 2026-07.", "A month is written like 2026-07."));
        return null;
    }

    private static int Number(DateOnly day) => (day.Year * 100) + day.Month;
}
