using HiHub.Sandbox.Domain.Exit;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.WindDownDone)]
public sealed class WindingDown
{
    private static Story Ending(bool withParticipants)
    {
        var story = new Story().ToActive();
        if (withParticipants)
            story.Do(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(10));
        return story.ToWindDown();
    }

    [Fact]
    public void is_done_with_proofs()
    {
        var story = Ending(withParticipants: true);
        story.Do(ActionName.WindDownDone, Office.App1, story.WoundDown());
        story.Case.TrialState.ShouldBe(TrialState.FinalReporting);
        story.Exit().WoundDownAt.ShouldBe(story.Now);
    }

    [Fact]
    public void needs_the_monitor_s_signature()
    {
        var story = Ending(withParticipants: true);
        ActionCatalogue.Of(ActionName.WindDownDone).SecondSignature(story.Case, Office.App1, story.WoundDown()).ShouldBe(Role.Mon);
    }

    [Fact]
    public void is_refused_without_any_of_its_proofs()
    {
        var story = Ending(withParticipants: true);
        foreach (var input in new[] { story.WoundDown() with { ParticipantsToldOn = null }, story.WoundDown() with { MoneyProofs = [] }, story.WoundDown() with { DataProofs = [] } })
            story.Code(ActionName.WindDownDone, Office.App1, input).ShouldBe("proof-missing");
    }

    [Fact]
    public void needs_no_proof_where_nobody_took_part()
    {
        var story = Ending(withParticipants: false);
        story.Do(ActionName.WindDownDone, Office.App1, new WindDownDone.Input { MoneyReturned = 0, DataHandled = "Không có dữ liệu." });
    }

    [Fact]
    public void tells_no_one_in_the_future()
    {
        var story = Ending(withParticipants: true);
        story
            .Errors(ActionName.WindDownDone, Office.App1, story.WoundDown() with { ParticipantsToldOn = story.Today().AddDays(1) })
            .ShouldHaveSingleItem()
            .Path.ShouldBe("$.participantsToldOn");
    }
}
