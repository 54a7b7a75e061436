using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.WithdrawConsent)]
[Covers(ActionName.AnswerConsentWithdrawal)]
public sealed class WithdrawingConsent
{
    private static readonly Actor s_participant = new("par1", "PUBLIC", [Role.Par]);
    private static readonly WithdrawConsent.Input s_withdrawing = new() { Participant = "p-0001" };

    private readonly Story _story = new Story().ToActive();

    private AnswerConsentWithdrawal.Input Answer => new() { WithdrawalId = _story.Trial().Withdrawals[^1].Id, DataHandled = "Đã xóa." };

    [Fact]
    public void stops_processing_at_once()
    {
        Participants.MayProcess(_story.Case, "p-0001", _story.Now).ShouldBeTrue();
        _story.Do(ActionName.WithdrawConsent, s_participant, s_withdrawing);

        Participants.MayProcess(_story.Case, "p-0001", _story.Now).ShouldBeFalse();
        Participants.MayProcess(_story.Case, "p-0002", _story.Now).ShouldBeTrue();
    }

    [Fact]
    public void is_answered_within_two_working_days()
    {
        _story.Do(ActionName.WithdrawConsent, s_participant, s_withdrawing);
        var due = _story.Trial().Withdrawals[0].DueAt;
        OfficeTime.DayOf(due.AddTicks(-1)).ShouldBe(Office.Calendar.AddWorkingDays(_story.Today(), 2));

        _story.Do(ActionName.AnswerConsentWithdrawal, Office.Apa1, Answer);
        _story.Trial().Withdrawals[0].AnsweredAt.ShouldBe(_story.Now);
    }

    [Fact]
    public void is_refused_twice() =>
        _story
            .Do(ActionName.WithdrawConsent, s_participant, s_withdrawing)
            .Code(ActionName.WithdrawConsent, Office.Omb1, s_withdrawing)
            .ShouldBe("consent-already-withdrawn");

    [Fact]
    public void is_answered_once()
    {
        _story.Do(ActionName.WithdrawConsent, s_participant, s_withdrawing).Do(ActionName.AnswerConsentWithdrawal, Office.Apa1, Answer);
        _story.Code(ActionName.AnswerConsentWithdrawal, Office.Apa1, Answer).ShouldBe("withdrawal-unknown");
    }

    [Fact]
    public void goes_on_in_a_suspension() => _story.ToSuspended().Do(ActionName.WithdrawConsent, s_participant, s_withdrawing);

    [Fact]
    public void needs_a_token() =>
        _story.Errors(ActionName.WithdrawConsent, s_participant, new WithdrawConsent.Input { Participant = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.participant");

    [Fact]
    public void is_answered_in_words()
    {
        _story.Do(ActionName.WithdrawConsent, s_participant, s_withdrawing);
        _story.Errors(ActionName.AnswerConsentWithdrawal, Office.Apa1, Answer with { DataHandled = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.dataHandled");
    }
}
