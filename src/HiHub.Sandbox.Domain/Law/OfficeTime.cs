namespace HiHub.Sandbox.Domain.Law;

/// <summary>Time at the office: Asia/Ho_Chi_Minh, UTC+7 all year; every instant it returns has offset zero.</summary>
public static class OfficeTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>A receipt after this hour is forwarded early on the next working day (NĐ 61/2018 Đ18.2).</summary>
    public static readonly TimeOnly Cutoff = new(15, 0);

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime + Offset);

    public static TimeOnly TimeOf(DateTimeOffset at) => TimeOnly.FromDateTime(at.UtcDateTime + Offset);

    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>24:00 of the day, which is 00:00 of the next.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day).AddDays(1);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time) - Offset, TimeSpan.Zero);

    /// <summary>The same instant written with the office's offset, for showing.</summary>
    public static DateTimeOffset Local(DateTimeOffset at) => at.ToOffset(Offset);
}
