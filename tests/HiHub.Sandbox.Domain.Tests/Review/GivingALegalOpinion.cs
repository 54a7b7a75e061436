using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.GiveLegalOpinion)]
[Covers(ActionName.NoSandboxNeeded)]
public sealed class GivingALegalOpinion
{
    private static readonly NoSandboxNeeded.Input Allowed = new() { AllowedUnder = "Luật Giao dịch điện tử 20/2023/QH15", Explanation = "Hoạt động đã được phép." };

    [Fact]
    public void judges_the_obstacle_and_each_waiver()
    {
        var waiver = new GiveLegalOpinion.WaiverNote { Waiver = "W-1", CompetenceNote = "Thuộc thẩm quyền HĐND theo Luật Thủ đô." };
        var story = new Story().ToAppraising().Do(ActionName.GiveLegalOpinion, Office.Leg1, ReviewWalk.Obstacle(exists: true) with { Waivers = [waiver] });

        story.Case.State.ShouldBe(ApplicationState.Appraising);
        var opinion = story.Case.Facts.Review.LegalOpinions.ShouldHaveSingleItem();
        (opinion.Person, opinion.At, opinion.ObstacleExists).ShouldBe((Office.Leg1.PersonId, story.Now, true));
        opinion.Waivers.ShouldBe([new WaiverOpinion(waiver.Waiver, waiver.CompetenceNote)]);
    }

    [Fact]
    public void may_judge_waivers_while_the_rulebook_is_drafted()
    {
        var story = new Story().ToRuleDrafting();
        var note = new GiveLegalOpinion.Input { Text = "Ý kiến.", Waivers = [new() { Waiver = "W-1", CompetenceNote = "Được phép." }] };

        story.Do(ActionName.GiveLegalOpinion, Office.Leg1, note).Case.Facts.Review.LatestGapOpinion()!.ObstacleExists.ShouldBe(true);
    }

    [Fact]
    public void must_judge_something() =>
        new Story().Errors(ActionName.GiveLegalOpinion, Office.Leg1, new GiveLegalOpinion.Input { Text = "Ý kiến." })
            .ShouldHaveSingleItem().Path.ShouldBe("$.obstacleExists");

    [Fact]
    public void that_finds_no_obstacle_lets_the_office_answer_that_no_sandbox_is_needed()
    {
        var story = new Story().ToAppraising().Do(ActionName.GiveLegalOpinion, Office.Leg1, ReviewWalk.Obstacle(exists: false));

        story.Do(ActionName.NoSandboxNeeded, Office.Hod1, Allowed).Case.State.ShouldBe(ApplicationState.NoSandboxNeeded);
    }

    [Fact]
    public void is_needed_for_that_answer() =>
        new Story().ToAppraising().Try(ActionName.NoSandboxNeeded, Office.Hod1, Allowed)!.Code.ShouldBe("legal-opinion-missing");

    [Fact]
    public void that_finds_an_obstacle_forbids_that_answer() =>
        new Story().ToAppraising().Do(ActionName.GiveLegalOpinion, Office.Leg1, ReviewWalk.Obstacle(exists: true))
            .Try(ActionName.NoSandboxNeeded, Office.Hod1, Allowed)!.Code.ShouldBe("legal-obstacle-exists");

    [Fact]
    public void is_not_used_by_a_decider_who_prepared_the_case()
    {
        var story = new Story().ToAppraising().Do(ActionName.GiveLegalOpinion, Office.Leg1, ReviewWalk.Obstacle(exists: false));
        story.Case.Write(story.Case.Facts with { People = story.Case.Facts.People.With(Office.Dec1.PersonId, Side.Prepare) });

        story.Try(ActionName.NoSandboxNeeded, Office.Dec1, Allowed)!.Code.ShouldBe("sod-1");
        story.Do(ActionName.NoSandboxNeeded, Office.Dec2, Allowed);
    }

    [Fact]
    public void is_answered_with_the_provision_that_allows_the_activity() =>
        new Story().Errors(ActionName.NoSandboxNeeded, Office.Hod1, Allowed with { AllowedUnder = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.allowedUnder");
}
