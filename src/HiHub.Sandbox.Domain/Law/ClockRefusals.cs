namespace HiHub.Sandbox.Domain.Law;

internal static class ClockRefusals
{
    public static ActionRefusedException AlreadyStarted() => Say("clock-started", "Thời hạn này đã bắt đầu.", "This clock has already started.");

    public static ActionRefusedException NotStarted() => Say("clock-not-started", "Thời hạn này chưa bắt đầu.", "This clock has not started.");

    public static ActionRefusedException Closed() => Say("clock-closed", "Thời hạn này đã kết thúc.", "This clock is closed.");

    public static ActionRefusedException OutOfOrder() => Say(
        "clock-out-of-order", "Sự kiện mới không thể xảy ra trước sự kiện đã ghi nhận.", "A new event cannot precede the events already recorded.");

    public static ActionRefusedException AlreadyRequested() => Say(
        "supplement-open", "Đã có yêu cầu bổ sung đang chờ trả lời.", "A supplement request is already awaiting its answer.");

    public static ActionRefusedException NothingRequested() => Say(
        "supplement-not-open", "Không có yêu cầu bổ sung nào đang chờ trả lời.", "No supplement request is awaiting an answer.");

    public static ActionRefusedException AlreadyTolled() => Say("clock-tolled", "Thời hạn này đang bị đình chỉ.", "This clock is already suspended.");

    public static ActionRefusedException NotTolled() => Say("clock-not-tolled", "Thời hạn này không bị đình chỉ.", "This clock is not suspended.");

    public static ActionRefusedException ReappointmentUsed() => Say(
        "reappointment-used",
        "Chỉ được hẹn lại ngày trả kết quả một lần (NĐ 61/2018 Đ19.9); lần hẹn lại đó đã được sử dụng.",
        "The return date may be re-appointed only once (Decree 61/2018, Article 19.9), and that has been used.");

    public static ActionRefusedException NotRunning(string kind) => Say(
        "clock-not-running", $"Hồ sơ không có thời hạn «{kind}» đang chạy.", $"No clock “{kind}” is running in this case.");

    public static ActionRefusedException ApologyNotDue() => Say(
        "apology-not-due",
        "Chỉ xin lỗi và hẹn lại thời hạn giải quyết hồ sơ đang chạy, hoặc thời hạn của bước đang bị chậm.",
        "An apology re-appoints the whole procedure's clock while it runs, or the clock of a step that is running late.");

    public static ActionRefusedException ExtensionUnit(Length length) => Say(
        "extension-unit",
        $"Thời gian hẹn lại phải lớn hơn không và cùng đơn vị với thời hạn {length.InWords().Vi}.",
        $"The extension must be above zero and in the unit of the clock's length, {length.InWords().En}.");

    public static ActionRefusedException YearMissing(int year, LegalCalendar calendar) => Say(
        "calendar-year-missing",
        $"Lịch ngày nghỉ {calendar.Version} chỉ có các năm {calendar.FirstYear}–{calendar.LastYear}; thiếu năm {year} nên không tính được.",
        $"Holiday calendar {calendar.Version} covers {calendar.FirstYear}–{calendar.LastYear} only; {year} is missing, so the date cannot be computed.");

    private static ActionRefusedException Say(string code, string vi, string en) => new(new Refusal(code, vi, en));
}
