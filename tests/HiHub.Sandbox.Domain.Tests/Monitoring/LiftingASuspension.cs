using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.LiftSuspension)]
public sealed class LiftingASuspension
{
    private static LiftSuspension.Input Lifting(Story story) =>
        new() { DocumentId = story.Signed(ActionName.LiftSuspension), RemedyId = story.Remedy(), Reason = "Đã khắc phục." };

    [Theory, InlineData(TrialState.Active), InlineData(TrialState.PreExitReview)]
    public void returns_to_where_the_suspension_began(TrialState from)
    {
        var story = (from == TrialState.Active ? new Story().ToActive() : new Story().ToPreExit()).WithRemedy();
        story.Do(ActionName.LiftSuspension, Office.Dec1, Lifting(story));

        story.Case.TrialState.ShouldBe(from);
        story.Trial().OpenSuspension().ShouldBeNull();
        story.LastDocument().IssuedBy.ShouldBe(ActionName.LiftSuspension);
    }

    [Fact]
    public void ends_the_hold_the_suspension_came_from()
    {
        var story = new Story().ToHeld().Do(ActionName.ProposeSuspension, Office.Mon1, MonitoringWalk.Proposing());
        story.Do(ActionName.Suspend, Office.Dec1, story.Suspending()).WithRemedy();
        story.Trial().OpenHold().ShouldNotBeNull();

        story.Do(ActionName.LiftSuspension, Office.Dec1, Lifting(story));
        story.Trial().OpenHold().ShouldBeNull();
    }

    [Fact]
    public void does_not_lengthen_the_term_where_the_regime_lets_it_run()
    {
        var story = new Story().WithRemedy();
        var last = story.LastDay();
        story.Later(TimeSpan.FromDays(10)).Do(ActionName.LiftSuspension, Office.Dec1, Lifting(story));
        story.LastDay().ShouldBe(last);
    }

    [Fact]
    public void is_refused_without_a_remedy()
    {
        var story = new Story().ToSuspended();
        story
            .Code(ActionName.LiftSuspension, Office.Dec1, new LiftSuspension.Input { DocumentId = story.Signed(ActionName.LiftSuspension), RemedyId = "R-99", Reason = "Đã khắc phục." })
            .ShouldBe("remedy-missing");
    }

    [Fact]
    public void is_refused_after_the_term()
    {
        var story = new Story().WithRemedy();
        story.On(story.LastDay().AddDays(1)).Code(ActionName.LiftSuspension, Office.Dec1, Lifting(story)).ShouldBe("term-over");
    }

    [Fact]
    public void is_refused_without_a_signed_decision()
    {
        var story = new Story().WithRemedy();
        story.Code(ActionName.LiftSuspension, Office.Dec1, Lifting(story) with { DocumentId = "D-99" }).ShouldBe("document-unknown");
    }

    [Fact]
    public void needs_a_reason()
    {
        var story = new Story().WithRemedy();
        story.Errors(ActionName.LiftSuspension, Office.Dec1, Lifting(story) with { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");
    }
}
