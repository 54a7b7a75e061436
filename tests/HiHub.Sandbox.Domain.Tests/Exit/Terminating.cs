using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.Terminate)]
public sealed class Terminating
{
    private static Terminate.Input Input(Story story, GroundCode ground) =>
        new() { DocumentId = story.Signed(ActionName.Terminate), Ground = ground, Reason = "Rủi ro lớn hơn lợi ích.", WindDownPlan = "Hoàn tiền.", Hearing = story.Heard() };

    [Theory]
    [InlineData(GroundCode.G01, ExitOutcome.X6)]
    [InlineData(GroundCode.G06, ExitOutcome.X6)]
    [InlineData(GroundCode.G08, ExitOutcome.X6)]
    [InlineData(GroundCode.G10, ExitOutcome.X10)]
    [InlineData(GroundCode.G07, null)]
    [InlineData(GroundCode.G09, null)]
    [InlineData(GroundCode.G11, null)]
    public void winds_down_with_the_outcome_its_ground_leads_to(GroundCode ground, ExitOutcome? forced)
    {
        var story = new Story().ToActive();
        story.Do(ActionName.Terminate, Office.Dec1, Input(story, ground));

        story.Case.TrialState.ShouldBe(TrialState.WindDown);
        story.Exit().ForcedOutcome.ShouldBe(forced);
    }

    [Theory, InlineData(GroundCode.G02), InlineData(GroundCode.G05), InlineData(GroundCode.G12), InlineData(GroundCode.G13)]
    public void is_refused_on_other_grounds(GroundCode ground)
    {
        var story = new Story().ToActive();
        story.Code(ActionName.Terminate, Office.Dec1, Input(story, ground)).ShouldBe("ground-not-allowed");
    }

    [Fact]
    public void lapses_what_was_asked_for()
    {
        var story = new Story().WithAssessedAdjustment();
        story.Do(ActionName.Terminate, Office.Dec1, Input(story, GroundCode.G08));
        story.Trial().Requests[0].State.ShouldBe(ProcedureState.Lapsed);
    }

    [Fact]
    public void is_refused_before_the_tester_is_heard()
    {
        var story = new Story().ToActive();
        story.Code(ActionName.Terminate, Office.Dec1, Input(story, GroundCode.G08) with { Hearing = null }).ShouldBe("hearing-missing");
    }

    [Fact]
    public void is_refused_without_a_signed_decision()
    {
        var story = new Story().ToActive().WithPrepared("D10", ActionName.Terminate);
        var unsigned = story.LastDocument().Id;
        story.Code(ActionName.Terminate, Office.Dec1, Input(story, GroundCode.G08) with { DocumentId = unsigned }).ShouldBe("document-not-signed");
    }

    [Fact]
    public void needs_a_plan_to_wind_down()
    {
        var story = new Story().ToActive();
        story
            .Errors(ActionName.Terminate, Office.Dec1, Input(story, GroundCode.G08) with { WindDownPlan = "" })
            .ShouldHaveSingleItem()
            .Path.ShouldBe("$.windDownPlan");
    }
}
