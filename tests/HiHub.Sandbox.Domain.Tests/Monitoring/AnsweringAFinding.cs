using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.AnswerFinding)]
public sealed class AnsweringAFinding
{
    private readonly Story _story = new Story().ToActive().WithFinding();

    private AnswerFinding.Input Answer => new() { FindingId = _story.LastFinding(), Text = "Đã bổ sung chữ ký." };

    [Fact]
    public void moves_it_on()
    {
        _story.Do(ActionName.AnswerFinding, Office.Apa1, Answer);
        _story.Trial().Findings[0].State.ShouldBe(FindingState.Answered);
    }

    [Fact]
    public void is_refused_for_an_unknown_finding() =>
        _story.Code(ActionName.AnswerFinding, Office.Apa1, Answer with { FindingId = "F-99" }).ShouldBe("finding-unknown");

    [Fact]
    public void is_refused_once_closed() =>
        _story
            .Do(ActionName.AnswerFinding, Office.Apa1, Answer)
            .Do(ActionName.CloseFinding, Office.Mon2, new CloseFinding.Input { FindingId = _story.LastFinding(), Verified = true, HowVerified = "Đã xem." })
            .Code(ActionName.AnswerFinding, Office.Apa1, Answer)
            .ShouldBe("finding-closed");

    [Fact]
    public void needs_words() => _story.Errors(ActionName.AnswerFinding, Office.Apa1, Answer with { Text = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.text");
}
