using System.Globalization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Days and moments as both languages write them.</summary>
internal static class ClockWords
{
    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    public static LocalText Day(DateOnly day) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Weekdays[(int)day.DayOfWeek]} {day:dd/MM/yyyy}"),
        string.Create(CultureInfo.InvariantCulture, $"{day:dddd d MMMM yyyy}"));

    public static LocalText Moment(DateTimeOffset at)
    {
        var time = OfficeTime.TimeOf(at);
        var day = Day(OfficeTime.DayOf(at));
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{time:HH:mm} {day.Vi}"),
            string.Create(CultureInfo.InvariantCulture, $"{time:HH:mm} on {day.En}"));
    }

    public static LocalText Days(IEnumerable<DateOnly> days)
    {
        var list = days.ToList();
        return new(
            string.Join(", ", list.Select(day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture))),
            string.Join(", ", list.Select(day => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture))));
    }

    /// <summary>The count in the words of the unit; months and hours are counted in days.</summary>
    public static LocalText Count(int days, LengthUnit unit) =>
        new Length(days, unit == LengthUnit.WorkingDays ? unit : LengthUnit.Days).InWords();
}
