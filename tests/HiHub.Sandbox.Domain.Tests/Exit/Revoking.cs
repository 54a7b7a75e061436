using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.Revoke)]
public sealed class Revoking
{
    private static Revoke.Input Input(Story story, GroundCode ground = GroundCode.G04) =>
        new() { DocumentId = story.Signed(ActionName.Revoke), Ground = ground, Proof = "Kết luận thanh tra.", Hearing = story.Heard() };

    [Theory, InlineData(TrialState.PreLaunch), InlineData(TrialState.Active), InlineData(TrialState.Transition)]
    public void winds_down_and_forces_x7(TrialState from)
    {
        var story = from switch
        {
            TrialState.PreLaunch => new Story().ToPreLaunch(),
            TrialState.Transition => new Story().ToTransition(),
            _ => new Story().ToActive(),
        };
        story.Do(ActionName.Revoke, Office.Dec1, Input(story));

        story.Case.TrialState.ShouldBe(TrialState.WindDown);
        story.Exit().ForcedOutcome.ShouldBe(ExitOutcome.X7);
        story.Exit().Ground.ShouldBe(GroundCode.G04);
        story.LastDocument().IssuedBy.ShouldBe(ActionName.Revoke);
    }

    [Theory, InlineData(GroundCode.G01), InlineData(GroundCode.G06), InlineData(GroundCode.G12)]
    public void is_refused_on_other_grounds(GroundCode ground)
    {
        var story = new Story().ToActive();
        story.Code(ActionName.Revoke, Office.Dec1, Input(story, ground)).ShouldBe("ground-not-allowed");
    }

    [Fact]
    public void is_refused_before_the_tester_is_heard()
    {
        var story = new Story().ToActive();
        story.Code(ActionName.Revoke, Office.Dec1, Input(story) with { Hearing = null }).ShouldBe("hearing-missing");
        story.Do(ActionName.Revoke, Office.Dec1, Input(story) with { Hearing = new Hearing { Danger = "Đang gây thiệt hại." } });
    }

    [Fact]
    public void is_refused_with_a_document_already_carried()
    {
        var story = new Story().ToSuspended();
        var used = story.LastDocument().Id;
        story.Code(ActionName.Revoke, Office.Dec1, Input(story) with { DocumentId = used }).ShouldBe("document-already-issued");
    }

    [Fact]
    public void needs_proof()
    {
        var story = new Story().ToActive();
        story.Errors(ActionName.Revoke, Office.Dec1, Input(story) with { Proof = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.proof");
    }
}
