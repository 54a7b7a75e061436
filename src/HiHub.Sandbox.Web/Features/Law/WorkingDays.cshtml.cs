using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>A line of the calendar: a day off, or a Saturday that is worked.</summary>
internal sealed record DayLine(DateOnly Date, string Why, string Source, Confidence Confidence);

/// <summary>The days that count, each with the notice it rests on.</summary>
internal sealed class WorkingDays(LawBooks laws, IStringLocalizer<WorkingDays> texts) : PageModel
{
    public LegalCalendar Calendar => laws.Current.Calendar;

    public IEnumerable<CalendarYear> Years => Calendar.Years.Reverse();

    public bool MayChange => User.Actor().Is(Role.Rul);

    public IEnumerable<DayLine> Rows(CalendarYear year) =>
        year.DaysOff.Select(day => new DayLine(day.Date, Written.InVietnamese ? day.Vi : day.En, day.Source, day.Confidence))
            .Concat(year.WorkingSaturdays.Select(day => new DayLine(day.Date, texts["worked", Written.Date(day.InsteadOf)], day.Source, day.Confidence)))
            .OrderBy(line => line.Date);
}
