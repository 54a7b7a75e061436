using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>What timers count from besides clocks.</summary>
internal sealed partial class ActUnderWay
{
    /// <summary>24:00 of the last day of the trial's term; null before a permit.</summary>
    public DateTimeOffset? TermEnds => Case.Facts.Approval.Permit is { } permit ? OfficeTime.EndOf(permit.LastDay) : null;

    public DateOnly? TermStarts => Case.Facts.Approval.Permit?.EffectiveFrom;

    public RiskLevel RiskLevel => Case.Facts.Review.RiskLevel ?? Case.Facts.Intake.ProposedRiskLevel ?? RiskLevel.L2;

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
