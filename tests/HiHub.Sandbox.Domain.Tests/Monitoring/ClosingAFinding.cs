using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.CloseFinding)]
public sealed class ClosingAFinding
{
    private readonly Story _story = new Story().ToActive().WithFinding(FindingSeverity.Critical);

    private CloseFinding.Input Closing => new() { FindingId = _story.LastFinding(), Verified = true, HowVerified = "Đã kiểm tra tại chỗ." };

    private Story Answered() =>
        _story.Do(ActionName.AnswerFinding, Office.Apa1, new AnswerFinding.Input { FindingId = _story.LastFinding(), Text = "Đã sửa." });

    [Fact]
    public void is_another_monitor_s_act()
    {
        Answered().Code(ActionName.CloseFinding, Office.Mon1, Closing).ShouldBe("sod-6");
        _story.Do(ActionName.CloseFinding, Office.Mon2, Closing).Trial().HasOpenCriticalFinding().ShouldBeFalse();
    }

    [Fact]
    public void hands_it_back_where_the_answer_does_not_suffice()
    {
        Answered().Do(ActionName.CloseFinding, Office.Mon2, Closing with { Verified = false });
        _story.Trial().Findings[0].State.ShouldBe(FindingState.Raised);
    }

    [Fact]
    public void is_refused_before_the_answer() => _story.Code(ActionName.CloseFinding, Office.Mon2, Closing).ShouldBe("finding-not-answered");

    [Fact]
    public void is_refused_twice() =>
        Answered().Do(ActionName.CloseFinding, Office.Mon2, Closing).Code(ActionName.CloseFinding, Office.Mon2, Closing).ShouldBe("finding-closed");

    [Fact]
    public void is_refused_for_an_unknown_finding() =>
        _story.Code(ActionName.CloseFinding, Office.Mon2, Closing with { FindingId = "F-99" }).ShouldBe("finding-unknown");

    [Fact]
    public void needs_words_on_how() =>
        _story.Errors(ActionName.CloseFinding, Office.Mon2, Closing with { HowVerified = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.howVerified");
}
