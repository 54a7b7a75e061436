namespace HiHub.Sandbox.Domain.Law;

/// <summary>The sentences an explanation is made of.</summary>
internal static class DueSentences
{
    public static readonly LocalText NotStarted = new("Thời hạn chưa bắt đầu.", "The clock has not started.");

    public static readonly LocalText ForwardedLate = new(
        "Nhận sau 15:00: hồ sơ được chuyển vào đầu giờ ngày làm việc tiếp theo (NĐ 61/2018 Đ18.2, nghị định đã được thay thế, quy tắc được coi là giữ nguyên); ngày nhận không thay đổi.",
        "Received after 15:00: it is forwarded early on the next working day (Decree 61/2018, Art. 18.2; since replaced, its rule taken as kept); the day of receipt does not change.");

    public static LocalText Length(Clock clock)
    {
        var (length, basis) = (clock.Length.InWords(), clock.Basis.Cite());
        return clock.Basis.Confidence == Confidence.Default
            ? new($"Thời hạn {length.Vi}: {basis.Vi}.", $"Length {length.En}: {basis.En}.")
            : new($"Thời hạn {length.Vi}, căn cứ {basis.Vi}.", $"Length {length.En}, under {basis.En}.");
    }

    public static LocalText Event(Clock clock, ClockEvent happened, in ClockRun before, in ClockRun after)
    {
        var at = ClockWords.Moment(happened.At);
        return happened.Kind switch
        {
            ClockEventKind.Started => Started(clock.Length.Unit, at),
            ClockEventKind.RequestIssued => Requested(clock, at, after),
            ClockEventKind.Answered => Answered(clock, at, before, after),
            ClockEventKind.Tolled => Tolled(at, before, after),
            ClockEventKind.Untolled => new(
                $"{at.Vi}: hết đình chỉ" + (after.Held ? ", vẫn chờ bổ sung." : "; tính tiếp từ ngày liền sau."),
                $"{at.En}: the suspension ends" + (after.Held ? "; the supplement is still awaited." : "; counting resumes the day after.")),
            ClockEventKind.Reappointed => Reappointed(happened, at),
            ClockEventKind.Stopped => new($"{at.Vi}: thời hạn kết thúc.", $"{at.En}: the clock is stopped."),
            ClockEventKind.Expired => new($"{at.Vi}: đã ghi nhận hết thời hạn.", $"{at.En}: the length was recorded as run out."),
        };
    }

    public static LocalText Shifted(DateOnly zero)
    {
        var day = ClockWords.Day(zero);
        return new(
            $"Nhận sau 15:00 hoặc vào ngày nghỉ nên được coi là nhận {day.Vi} (mặc định hệ thống, chưa có căn cứ).",
            $"Received after 15:00 or on a rest day, so taken as received on {day.En} (system default, no legal basis yet).");
    }

    public static LocalText Span(DateOnly first, DateOnly last, LocalText count)
    {
        var (from, to) = (ClockWords.Day(first), ClockWords.Day(last));
        return new($"Tính từ {from.Vi} đến hết {to.Vi}: {count.Vi}.", $"Counted from {from.En} to the end of {to.En}: {count.En}.");
    }

    /// <summary>Weekends in one sentence, each holiday in its own, every day by its date.</summary>
    public static IEnumerable<LocalText> Skipped(IReadOnlyList<SkippedDay> passed, LegalCalendar calendar)
    {
        var weekends = ClockWords.Days(passed.Where(day => calendar.DayOffOn(day.Day) is null).Select(day => day.Day));
        if (weekends.Vi.Length > 0)
            yield return new($"Không tính ngày nghỉ hằng tuần: {weekends.Vi}.", $"Weekends not counted: {weekends.En}.");
        foreach (var day in passed)
        {
            if (calendar.DayOffOn(day.Day) is not { } off)
                continue;
            var (when, basis) = (ClockWords.Day(day.Day), new LegalBasis(off.Source, off.Confidence, off.Source).Cite());
            yield return new($"Không tính {when.Vi}: {day.Why.Vi} ({basis.Vi}).", $"Not counted, {when.En}: {day.Why.En} ({basis.En}).");
        }
    }

    public static IEnumerable<LocalText> WorkedSaturdays(LegalCalendar calendar, DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (calendar.WorkingSaturdayOn(day) is not { } worked)
                continue;
            var (when, instead) = (ClockWords.Day(day), ClockWords.Day(worked.InsteadOf));
            yield return new($"Có tính {when.Vi}: làm bù cho {instead.Vi}.", $"Counted, {when.En}: worked instead of {instead.En}.");
        }
    }

    public static LocalText Rolled(DateOnly nominal, DateOnly last)
    {
        var (from, to) = (ClockWords.Day(nominal), ClockWords.Day(last));
        return new(
            $"Ngày cuối {from.Vi} là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo, {to.Vi} (BLDS 2015 Đ147–148).",
            $"The last day, {from.En}, is a rest day, so it moves to the next working day, {to.En} (Civil Code 2015, Art. 147–148).");
    }

    public static LocalText DueDay(DateOnly last)
    {
        var day = ClockWords.Day(last);
        return new($"Hạn cuối: 24:00 {day.Vi}.", $"Due: 24:00 on {day.En}.");
    }

    public static LocalText DueMinute(DateTimeOffset due)
    {
        var at = ClockWords.Moment(due);
        return new($"Hạn cuối: {at.Vi}; giờ tính liên tục, không trừ ngày nghỉ.", $"Due: {at.En}; hours run on through rest days.");
    }

    public static LocalText Provisional(IEnumerable<int> years)
    {
        var list = string.Join(", ", years);
        return new(
            $"Cảnh báo: lịch nghỉ năm {list} chưa có thông báo của Thủ tướng Chính phủ; ngày trên là tạm tính (mặc định hệ thống, chưa có căn cứ).",
            $"Warning: the Prime Minister's notice of days off in {list} is missing; the date is provisional (system default, no legal basis yet).");
    }

    private static LocalText Started(LengthUnit unit, LocalText at) => unit == LengthUnit.Hours
        ? new($"Bắt đầu {at.Vi}; giờ tính từ thời điểm này (BLDS 2015 Đ147.1).", $"Starts at {at.En}; hours run from that minute (Civil Code 2015, Art. 147.1).")
        : new(
            $"Bắt đầu {at.Vi}; ngày đầu tiên không tính, tính từ ngày liền sau (BLDS 2015 Đ147–148).",
            $"Starts at {at.En}; the first day is excluded, counting begins the day after (Civil Code 2015, Art. 147–148).");

    private static LocalText Requested(Clock clock, LocalText at, in ClockRun after)
    {
        var rest = Rest(clock, after);
        return !after.Held
            ? new($"{at.Vi}: phát hành yêu cầu; thời hạn vẫn tiếp tục tính.", $"{at.En}: the request is issued; the clock runs on.")
            : clock.OnSupplement == SupplementPolicy.Reset
            ? new($"{at.Vi}: yêu cầu bổ sung; thời hạn ngừng tính đến khi nhận đủ hồ sơ.", $"{at.En}: a supplement is requested; the clock stops until it arrives.")
            : new(
                $"{at.Vi}: yêu cầu bổ sung, ngày này tính cho cơ quan; tạm dừng, còn lại {rest.Vi}.",
                $"{at.En}: a supplement is requested, a day used by the authority; paused with {rest.En} left.");
    }

    private static LocalText Answered(Clock clock, LocalText at, in ClockRun before, in ClockRun after)
    {
        var rest = Rest(clock, after);
        if (clock.OnSupplement == SupplementPolicy.Reset)
        {
            return new(
                $"{at.Vi}: nhận đủ bổ sung; thời hạn {rest.Vi} tính lại từ đầu, từ ngày liền sau (NĐ 61/2018 Đ19.4, nghị định đã được thay thế, quy tắc được coi là giữ nguyên).",
                $"{at.En}: the supplement arrives; the length of {rest.En} starts again in full the day after (Decree 61/2018, Art. 19.4; since replaced, its rule taken as kept).");
        }

        return before.Held && !after.Held
            ? new($"{at.Vi}: nhận bổ sung; tính tiếp {rest.Vi} từ ngày liền sau.", $"{at.En}: the supplement arrives; the remaining {rest.En} run from the day after.")
            : new($"{at.Vi}: nhận trả lời; thời hạn không thay đổi.", $"{at.En}: the answer arrives; the clock is unchanged.");
    }

    private static LocalText Tolled(LocalText at, in ClockRun before, in ClockRun after) => after.Held && !before.Held
        ? new($"{at.Vi}: đình chỉ thời hạn (mặc định hệ thống, chưa có căn cứ).", $"{at.En}: the clock is suspended (system default, no legal basis yet).")
        : new($"{at.Vi}: đình chỉ; thời hạn không thay đổi.", $"{at.En}: suspended; the clock is unchanged.");

    private static LocalText Reappointed(ClockEvent happened, LocalText at)
    {
        var by = (happened.Extension ?? default).InWords();
        return new(
            $"{at.Vi}: xin lỗi và hẹn lại thêm {by.Vi}, lần duy nhất (NĐ 61/2018 Đ19.9, nghị định đã được thay thế, quy tắc được coi là giữ nguyên).",
            $"{at.En}: apology and re-appointment by {by.En}, the only one (Decree 61/2018, Art. 19.9; since replaced, its rule taken as kept).");
    }

    private static LocalText Rest(Clock clock, in ClockRun run)
    {
        if (clock.Length.Unit == LengthUnit.Hours)
            return new($"{(int)run.RestTime.TotalHours} giờ {run.RestTime.Minutes} phút", $"{(int)run.RestTime.TotalHours} h {run.RestTime.Minutes} min");
        return run.RestMonths > 0 ? new Length(run.RestMonths, LengthUnit.Months).InWords() : ClockWords.Count(run.Rest, clock.Length.Unit);
    }
}
