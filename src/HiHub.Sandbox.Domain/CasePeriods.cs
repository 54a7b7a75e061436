using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain;

/// <summary>Named periods after which a duty comes round; how long they are depends on the case's risk level.</summary>
public static class CasePeriods
{
    public const string Report = "report.everyMonths";
    public const string Visit = "visits.perYear";

    public static IReadOnlyList<string> Names { get; } = [Report, Visit];

    /// <summary>Months of one period.</summary>
    public static int Months(string period, RiskLevel level, RegimePack pack) => period switch
    {
        Report => pack.Int(FigureKeys.ReportEvery(level)),
        Visit => 12 / Math.Max(1, pack.Int(FigureKeys.VisitsPerYear(level))),
        _ => throw new KeyNotFoundException(period),
    };
}
