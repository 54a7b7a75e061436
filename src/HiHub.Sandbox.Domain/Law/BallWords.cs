namespace HiHub.Sandbox.Domain.Law;

/// <summary>The account in sentences that an applicant and an official read alike.</summary>
public static class BallWords
{
    public static LocalText Of(BallParty party) => party switch
    {
        BallParty.Authority => new("cơ quan giải quyết", "the authority"),
        BallParty.Applicant => new("tổ chức đề nghị", "the applicant"),
        BallParty.Agency => new("cơ quan được lấy ý kiến", "a consulted agency"),
        BallParty.Tester => new("tổ chức thử nghiệm", "the tester"),
        BallParty.Suspended => new("đang đình chỉ", "suspended"),
    };

    /// <summary>The whole case, then who has the ball now, then each clock.</summary>
    public static IReadOnlyList<LocalText> Of(CaseBall ball) => [Total(ball.Total), Now(ball.Holders), .. ball.Clocks.Select(Of)];

    private static LocalText Of(ClockBall ball)
    {
        var (days, state) = (Parts(ball.Days), ball.Holder is { } holder ? Holds(holder) : new LocalText("đã kết thúc", "closed"));
        var (vi, en) = (days.Vi.Length > 0 ? days.Vi : "chưa hết ngày nào", days.En.Length > 0 ? days.En : "no day has passed");
        return new($"«{ball.Kind.Title.Vi}»: {vi}; {state.Vi}.", $"“{ball.Kind.Title.En}”: {en}; {state.En}.");
    }

    private static LocalText Holds(BallParty holder)
    {
        var name = Of(holder);
        return holder == BallParty.Suspended ? name : new($"hiện ở {name.Vi}", $"now with {name.En}");
    }

    private static LocalText Total(PartyDays days)
    {
        var parts = Parts(days with { TesterDays = 0 });
        return parts.Vi.Length == 0
            ? new("Chưa tính ngày nào cho bên nào.", "No day has been counted for anybody yet.")
            : new($"Tính đến nay: {parts.Vi}.", $"So far: {parts.En}.");
    }

    private static LocalText Now(IReadOnlyList<BallParty> holders)
    {
        if (holders.Count == 0)
            return new("Hiện không có thời hạn nào đang chạy.", "No clock is running now.");
        var names = holders.Select(Of).ToList();
        return new(
            $"Hiện hồ sơ đang ở: {string.Join(", ", names.Select(name => name.Vi))}.",
            $"The case is now with: {string.Join(", ", names.Select(name => name.En))}.");
    }

    private static LocalText Parts(PartyDays days)
    {
        LocalText[] parts =
        [
            new($"cơ quan giải quyết dùng {days.AuthorityWorkingDays} ngày làm việc", $"{days.AuthorityWorkingDays} working days used by the authority"),
            new($"ở tổ chức đề nghị {days.ApplicantDays} ngày", $"{days.ApplicantDays} days with the applicant"),
            new($"ở cơ quan được lấy ý kiến {days.AgencyDays} ngày", $"{days.AgencyDays} days with consulted agencies"),
            new($"thời gian của tổ chức thử nghiệm {days.TesterDays} ngày", $"{days.TesterDays} days of the tester's own time"),
            new($"đình chỉ {days.SuspendedDays} ngày", $"{days.SuspendedDays} days suspended"),
        ];
        int[] counts = [days.AuthorityWorkingDays, days.ApplicantDays, days.AgencyDays, days.TesterDays, days.SuspendedDays];
        var told = parts.Where((_, place) => counts[place] > 0).ToList();
        return new(string.Join("; ", told.Select(part => part.Vi)), string.Join("; ", told.Select(part => part.En)));
    }
}
