using System.Globalization;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>The sentences of a schedule that no clock says.</summary>
internal static class WhatIfWords
{
    public static readonly LocalText Accepted = new("Tiếp nhận hồ sơ", "Acceptance of the dossier");

    public static readonly LocalText AcceptedOnTheLastDay = new(
        "Giả định hồ sơ đủ và được tiếp nhận vào ngày cuối của thời hạn kiểm tra; thời hạn giải quyết tính từ ngày này.",
        "Supposing that the dossier is complete and accepted on the last day of the check; the time to decide runs from then.");

    public static readonly LocalText AcceptedAsGiven = new("Ngày tiếp nhận như đã nêu; thời hạn giải quyết tính từ ngày này.", "As given; the time to decide runs from this day.");

    public static readonly LocalText StartBy = new(
        "Tính từ ngày quyết định; không bắt đầu trong thời hạn này thì quyết định có thể bị chấm dứt hiệu lực.", "Counted from the decision; a trial not started by then may lose its permit.");

    public static readonly LocalText TermEnds = new("Ngày cuối cùng nếu được cho thời hạn dài nhất; thời hạn này không chuyển sang ngày làm việc.", "Last day if the longest term is given; a term never moves to a working day.");

    public static readonly LocalText NoCeiling = new("Cơ chế này không có mức thời hạn tối đa được biết đến.", "No ceiling of the term is known for this regime.");

    public static LocalText Length(Length length, LegalBasis basis)
    {
        var (words, cite) = (length.InWords(), basis.Cite());
        return new($"Thời hạn {words.Vi} ({cite.Vi}).", $"Length {words.En} ({cite.En}).");
    }

    public static LocalText IfAsked(DateOnly day)
    {
        var words = ClockWords.Day(day);
        return new($"Nếu được yêu cầu bổ sung vào {words.Vi}, ngày cuối của thời hạn kiểm tra.", $"If a supplement is asked on {words.En}, the last day of the check.");
    }

    public static LocalText ReturnedAtIntake(DateOnly last)
    {
        var words = ClockWords.Day(last);
        return new(
            $"Không bổ sung đến hết {words.Vi}: hồ sơ được trả lại; nộp lại được bất cứ lúc nào và thời hạn tính từ đầu.",
            $"Not supplied by the end of {words.En}: the dossier is returned; it may be filed again at any time, and every length begins anew.");
    }

    public static LocalText StoppedInAppraisal(DateOnly last)
    {
        var words = ClockWords.Day(last);
        return new(
            $"Không giải trình đến hết {words.Vi}: việc giải quyết hồ sơ dừng; phải nộp hồ sơ mới.",
            $"Not answered by the end of {words.En}: the procedure stops; a new dossier must be filed.");
    }

    public static LocalText CheckedLate(DateOnly asked)
    {
        var words = ClockWords.Day(asked);
        return new($"Yêu cầu bổ sung ngày {words.Vi} là sau thời hạn kiểm tra.", $"The request of {words.En} comes after the time to check.");
    }

    public static LocalText Report(int number, RiskLevel level) => new(
        string.Create(CultureInfo.InvariantCulture, $"Báo cáo định kỳ kỳ {number}, mức rủi ro {level}"),
        string.Create(CultureInfo.InvariantCulture, $"Periodic report {number}, risk level {level}"));

    public static LocalText ReportEvery(Length every)
    {
        var words = every.InWords();
        return new($"Cứ {words.Vi} một kỳ báo cáo, tính từ ngày bắt đầu thử nghiệm.", $"One report every {words.En} from the start of the trial.");
    }

    public static LocalText ReportDueAfter(Length after, LegalBasis basis)
    {
        var (words, cite) = (after.InWords(), basis.Cite());
        return new($"Nộp trong {words.Vi} sau khi hết kỳ ({cite.Vi}).", $"Due within {words.En} after the period ({cite.En}).");
    }

    public static LocalText Later(int days, DateOnly on, DateOnly? before, WhatIfSchedule other)
    {
        var (day, late) = (ClockWords.Day(on), new Length(days, LengthUnit.Days).InWords());
        if (other.Outcome == WhatIfOutcome.Returned)
            return new(
                $"Nếu bổ sung muộn {late.Vi} ({day.Vi}): đã quá thời hạn bổ sung, hồ sơ được trả lại và phải nộp lại từ đầu.",
                $"If you supplement {late.En} late ({day.En}): the window is over, the dossier is returned and must be filed anew.");
        if (other.DecisionOn is not { } decision || before is not { } first)
            return new($"Nếu bổ sung muộn {late.Vi} ({day.Vi}): chưa tính được ngày quyết định.", $"If you supplement {late.En} late ({day.En}): no day for the decision can be told.");
        var (from, to) = (ClockWords.Day(first), ClockWords.Day(decision));
        return first == decision
            ? new($"Nếu bổ sung muộn {late.Vi} ({day.Vi}): ngày quyết định vẫn là {to.Vi}.", $"If you supplement {late.En} late ({day.En}): the decision stays on {to.En}.")
            : new($"Nếu bổ sung muộn {late.Vi} ({day.Vi}): ngày quyết định chuyển từ {from.Vi} sang {to.Vi}.", $"If you supplement {late.En} late ({day.En}): the decision moves from {from.En} to {to.En}.");
    }
}
