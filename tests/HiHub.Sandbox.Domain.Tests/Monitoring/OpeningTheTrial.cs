namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.OpenTrial)]
public sealed class OpeningTheTrial
{
    [Fact]
    public void takes_scope_and_open_conditions_from_the_permit()
    {
        var story = new Story().ToPreLaunch();
        var permit = story.Case.Facts.Approval.Permit!;

        story.Case.TrialState.ShouldBe(TrialState.PreLaunch);
        story.Trial().Phase.ShouldBe(0);
        story.Trial().RiskLevel.ShouldBe(story.Case.Facts.Review.RiskLevel!.Value);
        story.Trial().Scope!.LastDay.ShouldBe(permit.LastDay);
        story.Trial().Scope!.Limits.ShouldBe(permit.Limits);
        story.Trial().Conditions.ShouldHaveSingleItem().VerifiedAt.ShouldBeNull();
    }

    [Fact]
    public void is_refused_without_a_permit() => new Story().ToPendingDecision().Code(ActionName.OpenTrial, Actor.System).ShouldBe("not-permitted");

    [Fact]
    public void happens_once() => new Story().ToPreLaunch().Code(ActionName.OpenTrial, Actor.System).ShouldBe("not-in-state");

    [Fact]
    public void is_no_persons_act() => new Story().ToPermitted().Code(ActionName.OpenTrial, Office.Hod1).ShouldBe("not-your-role");
}
