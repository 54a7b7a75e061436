using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.ExtendStart)]
public sealed class ExtendingTheStart
{
    private readonly Story _story = new Story().ToPreLaunch();

    private ExtendStart.Input Extending => new() { DocumentId = _story.Signed(ActionName.ExtendStart), Reason = "Thiết bị nhập khẩu về chậm." };

    [Fact]
    public void moves_the_last_day_to_start_by_sixty_days()
    {
        var before = TrialTerm.StartBy(_story.Case, _story.Pack)!.Value;
        _story.Do(ActionName.ExtendStart, Office.Dec1, Extending);

        TrialTerm.StartBy(_story.Case, _story.Pack).ShouldBe(before.AddDays(60));
        _story.LastDocument().IssuedBy.ShouldBe(ActionName.ExtendStart);
    }

    [Fact]
    public void is_refused_twice() =>
        _story.Do(ActionName.ExtendStart, Office.Dec1, Extending).Code(ActionName.ExtendStart, Office.Dec1, Extending).ShouldBe("start-extension-used");

    [Fact]
    public void is_refused_when_the_time_has_passed()
    {
        var extending = Extending;
        _story.On(TrialTerm.StartBy(_story.Case, _story.Pack)!.Value.AddDays(1)).Code(ActionName.ExtendStart, Office.Dec1, extending).ShouldBe("start-window-over");
    }

    [Fact]
    public void is_refused_without_a_signed_decision()
    {
        _story.WithPrepared("D10", ActionName.ExtendStart);
        _story
            .Code(ActionName.ExtendStart, Office.Dec1, new ExtendStart.Input { DocumentId = _story.LastDocument().Id, Reason = "Chậm." })
            .ShouldBe("document-not-signed");
    }

    [Fact]
    public void is_refused_where_the_regime_knows_none()
    {
        var story = new Story("SBV-ND94", "p2p-lending").ToPreLaunch();
        story.Code(ActionName.ExtendStart, Office.Dec1, new ExtendStart.Input { DocumentId = story.Signed(ActionName.ExtendStart), Reason = "Chậm." }).ShouldBe("not-in-regime");
    }

    [Fact]
    public void needs_a_reason() =>
        _story.Errors(ActionName.ExtendStart, Office.Dec1, Extending with { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");
}
