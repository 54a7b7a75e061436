using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.Suspend)]
public sealed class Suspending
{
    private static Story Proposed() => new Story().ToActive().Do(ActionName.ProposeSuspension, Office.Mon1, MonitoringWalk.Proposing());

    [Fact]
    public void stops_the_trial_by_a_signed_decision()
    {
        var story = new Story().ToSuspended();

        story.Case.TrialState.ShouldBe(TrialState.Suspended);
        story.Trial().SuspendedFrom.ShouldBe(TrialState.Active);
        story.Trial().OpenSuspension()!.Ground.ShouldBe(GroundCode.G03);
        story.Trial().Proposals[0].DecidedAt.ShouldBe(story.Now);
        story.LastDocument().IssuedBy.ShouldBe(ActionName.Suspend);
    }

    [Fact]
    public void is_not_the_monitor_s_act()
    {
        var story = Proposed();
        story.Code(ActionName.Suspend, Office.Mon1, story.Suspending()).ShouldBe("not-your-role");
    }

    [Fact]
    public void remembers_where_a_hold_came_from()
    {
        var story = new Story().ToHeld().Do(ActionName.ProposeSuspension, Office.Mon1, MonitoringWalk.Proposing());
        story.Do(ActionName.Suspend, Office.Dec1, story.Suspending());
        story.Trial().SuspendedFrom.ShouldBe(TrialState.Active);
    }

    [Fact]
    public void is_refused_without_a_proposal()
    {
        var story = Proposed();
        story.Code(ActionName.Suspend, Office.Dec1, story.Suspending() with { ProposalId = null }).ShouldBe("proposal-missing");
    }

    [Fact]
    public void is_refused_to_whoever_proposed_it()
    {
        var both = new Actor("both", "UBND", [Role.Mon, Role.Dec]);
        var story = new Story().ToActive().Do(ActionName.ProposeSuspension, both, MonitoringWalk.Proposing());
        var suspending = story.Suspending();

        story.Code(ActionName.Suspend, both, suspending).ShouldBe("sod-5");
        ActionCatalogue
            .Of(ActionName.Suspend)
            .Guard(new Act(story.Case, both, story.Now, story.Pack, Office.Calendar), suspending)!
            .Code.ShouldBe("sod-5");
    }

    [Fact]
    public void is_refused_before_the_tester_is_heard()
    {
        var story = Proposed();
        story.Code(ActionName.Suspend, Office.Dec1, story.Suspending() with { Hearing = null }).ShouldBe("hearing-missing");
        story
            .Code(ActionName.Suspend, Office.Dec1, story.Suspending() with { Hearing = new Hearing { InvitedOn = story.Today() } })
            .ShouldBe("hearing-missing");
    }

    [Fact]
    public void needs_no_hearing_once_its_time_has_passed_unused()
    {
        var story = Proposed();
        var invited = story.Today();
        story.On(Office.Calendar.AddWorkingDays(invited, 6));
        story.Do(ActionName.Suspend, Office.Dec1, story.Suspending() with { Hearing = new Hearing { InvitedOn = invited } });
    }

    [Fact]
    public void needs_neither_proposal_nor_hearing_when_urgent()
    {
        var story = new Story().ToActive();
        story.Do(
            ActionName.Suspend,
            Office.Dec1,
            new Suspend.Input
            {
                DocumentId = story.Signed(ActionName.Suspend),
                Ground = GroundCode.G01,
                Reason = "Mất tiền.",
                Urgent = true,
                Hearing = new Hearing { Danger = "Đang mất tiền." },
            });
        story.Trial().OpenSuspension()!.Urgent.ShouldBeTrue();
    }

    [Fact]
    public void states_the_danger_when_urgent()
    {
        var story = Proposed();
        story
            .Errors(ActionName.Suspend, Office.Dec1, story.Suspending() with { Urgent = true })
            .ShouldHaveSingleItem()
            .Path.ShouldBe("$.hearing.danger");
    }

    [Fact]
    public void is_refused_on_a_ground_that_ends_by_itself()
    {
        var story = Proposed();
        story.Code(ActionName.Suspend, Office.Dec1, story.Suspending(GroundCode.G12)).ShouldBe("ground-not-allowed");
    }

    [Fact]
    public void is_refused_with_the_wrong_document()
    {
        var story = Proposed();
        story.Code(ActionName.Suspend, Office.Dec1, story.Suspending() with { DocumentId = story.Signed("D13") }).ShouldBe("document-wrong-template");
    }
}
