using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>What timers count from besides clocks.</summary>
internal sealed partial class ActUnderWay
{
    /// <summary>The day from which periods are counted; null before launch.</summary>
    public DateOnly? LaunchedOn => Case.Facts.Trial.LaunchedAt is { } launched ? OfficeTime.DayOf(launched) : null;

    public RiskLevel RiskLevel =>
        LaunchedOn is not null ? Case.Facts.Trial.RiskLevel : Case.Facts.Review.RiskLevel ?? Case.Facts.Intake.ProposedRiskLevel ?? RiskLevel.L2;

    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        try
        {
            return law.Calendar.AddWorkingDays(day, count);
        }
        catch (ActionRefusedException missing) when (missing.Refusal.Code == "calendar-year-missing")
        {
            return OfficeTime.DayOf(BeyondCalendar);
        }
    }
}
