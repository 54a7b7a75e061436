using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>What timers count from besides clocks.</summary>
internal sealed partial class ActUnderWay
{
    /// <summary>When a duty that comes round opens again; null before launch and after the last.</summary>
    public DateTimeOffset? Opens(string period, int number) => CaseMoments.Opens(period, number, Case, Pack, law.Calendar);

    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        try
        {
            return law.Calendar.AddWorkingDays(day, count);
        }
        catch (ActionRefusedException missing) when (missing.Refusal.Code == "calendar-year-missing")
        {
            return OfficeTime.DayOf(ClockDues.Beyond(law.Calendar));
        }
    }
}
