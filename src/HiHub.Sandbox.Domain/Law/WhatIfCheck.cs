using System.Globalization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Finds what in a request cannot follow upon what: unknown regimes, days out of order, more rounds than the law allows.</summary>
internal sealed class WhatIfCheck(WhatIfRequest request, Func<string, DateOnly, RegimePack?> inForce, LegalCalendar calendar)
{
    private const int MostAtIntake = 2;

    private readonly List<FieldError> _errors = [];

    /// <summary>True where the request is intake's: before acceptance, or on its day while the dossier is still with intake.</summary>
    public static bool IsIntakes(WhatIfRequest request, WhatIfSupplement supplement) =>
        request.AcceptedOn is not { } accepted || supplement.AskedOn < accepted || (supplement.AskedOn == accepted && supplement.AnsweredOn == accepted);

    public IReadOnlyList<FieldError> Errors()
    {
        if (inForce(request.Regime, request.FiledOn) is not { Status: PackStatus.Whole } pack)
            Add("$.regime", "regime-not-open", $"Không tiếp nhận hồ sơ theo cơ chế “{request.Regime}” tại đây.", $"No dossier is taken here under the regime “{request.Regime}”.");
        else
            Rounds(pack);
        var before = Day("$.filedOn", request.FiledOn, DateOnly.MinValue);
        foreach (var (index, supplement) in request.Supplements.Index())
            before = Supplement(supplement, $"$.supplements[{index}]", before, isLast: index == request.Supplements.Count - 1);
        if (request.AcceptedOn is { } accepted)
            Accepted(accepted);
        if (request.StartsOn is { } starts)
            Day("$.startsOn", starts, request.FiledOn);
        return _errors;
    }

    private DateOnly Supplement(WhatIfSupplement supplement, string at, DateOnly before, bool isLast)
    {
        var asked = Day(at + ".askedOn", supplement.AskedOn, before);
        if (supplement.AnsweredOn is { } answered)
            return Day(at + ".answeredOn", answered, asked);
        if (!isLast)
            Add(at + ".answeredOn", "unanswered", "Yêu cầu trước phải được trả lời trước khi có yêu cầu sau.", "A request must be answered before the next one comes.");
        return asked;
    }

    private void Accepted(DateOnly accepted)
    {
        var last = request.Supplements.LastOrDefault(one => IsIntakes(request, one));
        if (last is { AnsweredOn: null })
            Add("$.acceptedOn", "supplement-open", "Chưa thể tiếp nhận khi yêu cầu bổ sung chưa được trả lời.", "Nothing is accepted while a supplement is awaited.");
        Day("$.acceptedOn", accepted, last?.AnsweredOn ?? request.FiledOn);
    }

    private void Rounds(RegimePack pack)
    {
        var intake = request.Supplements.Count(one => IsIntakes(request, one));
        if (intake > MostAtIntake)
            Add("$.supplements", "second-round-used", "Ở khâu tiếp nhận chỉ được yêu cầu bổ sung hai lần.", "Intake may ask twice at most.");
        var most = pack.Int(FigureKeys.ClarifyMaxRounds);
        if (request.Supplements.Count - intake > most)
            Add("$.supplements", "clarification-rounds-used",
                string.Create(CultureInfo.InvariantCulture, $"Khi thẩm định chỉ được yêu cầu giải trình {most} lần."),
                string.Create(CultureInfo.InvariantCulture, $"The appraisal may ask {most} times at most."));
    }

    private DateOnly Day(string at, DateOnly day, DateOnly before)
    {
        if (!calendar.Covers(day.Year) || !calendar.Covers(day.Year + 1))
            Add(at, "calendar-year-missing",
                string.Create(CultureInfo.InvariantCulture, $"Lịch làm việc chỉ có từ năm {calendar.FirstYear} đến năm {calendar.LastYear}; chọn ngày trước năm {calendar.LastYear}."),
                string.Create(CultureInfo.InvariantCulture, $"The calendar holds the years {calendar.FirstYear} to {calendar.LastYear}; choose a day before {calendar.LastYear}."));
        if (day < before)
            Add(at, "out-of-order", $"Ngày này đứng trước {ClockWords.Day(before).Vi}.", $"This day precedes {ClockWords.Day(before).En}.");
        return day > before ? day : before;
    }

    private void Add(string at, string code, string vi, string en) => _errors.Add(new(at, code, vi, en));
}
