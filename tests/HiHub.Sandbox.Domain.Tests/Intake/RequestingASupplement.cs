using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.RequestSupplement)]
public sealed class RequestingASupplement
{
    private static readonly RequestSupplement.Input First = IntakeWalk.Lacking("S01", "S05");
    private static readonly RequestSupplement.Input Second = First with { ReasonForSecondList = "Phát sinh từ nội dung bổ sung lần một." };

    [Fact]
    public void sends_one_full_list()
    {
        var story = new Story().ToSubmitted().Do(ActionName.RequestSupplement, Office.Int1, First);

        story.Case.State.ShouldBe(ApplicationState.SupplementIntake);
        var round = story.Case.Facts.Intake.OpenSupplement()!;
        round.AskedAt.ShouldBe(story.Now);
        round.Items.Select(item => item.Reason).ShouldBe(["S01", "S05"]);
        round.Items.Select(item => item.Id).ShouldBeUnique();
        story.SecondSignature(ActionName.RequestSupplement, Office.Int1, First).ShouldBe(Role.Hod);
    }

    [Fact]
    public void needs_no_second_signature_the_first_time() =>
        new Story().ToSubmitted().SecondSignature(ActionName.RequestSupplement, Office.Int1, First).ShouldBeNull();

    [Fact]
    public void is_refused_with_an_empty_list() =>
        new Story().ToSubmitted().Try(ActionName.RequestSupplement, Office.Int1, IntakeWalk.Lacking())!.Code.ShouldBe("supplement-list-empty");

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void is_refused_a_second_time_without_the_reason(string? reason) =>
        AfterOneRound().Try(ActionName.RequestSupplement, Office.Int1, Second with { ReasonForSecondList = reason })!
            .Code.ShouldBe("reason-for-second-list-missing");

    [Fact]
    public void takes_the_head_of_the_department_the_second_time()
    {
        var story = AfterOneRound();

        story.SecondSignature(ActionName.RequestSupplement, Office.Int1, Second).ShouldBe(Role.Hod);
        story.Do(ActionName.RequestSupplement, Office.Int1, Second).Case.Facts.Intake.Supplements.Count.ShouldBe(2);
    }

    [Fact]
    public void is_refused_after_two_rounds()
    {
        var story = AfterOneRound().Do(ActionName.RequestSupplement, Office.Int1, Second);
        story.Do(ActionName.Supplement, Office.App1, story.Answers());

        story.Try(ActionName.RequestSupplement, Office.Int1, Second)!.Code.ShouldBe("second-round-used");
    }

    [Fact]
    public void knows_only_the_eleven_reasons() =>
        new Story().Errors(ActionName.RequestSupplement, Office.Int1, IntakeWalk.Lacking("S01", "S12"))
            .ShouldHaveSingleItem().Path.ShouldBe("$.deficiencies[1].reason");

    [Fact]
    public void says_what_must_be_done()
    {
        var silent = new RequestSupplement.Input { Deficiencies = [new() { Reason = "S01", Text = "" }] };

        new Story().Errors(ActionName.RequestSupplement, Office.Int1, silent).ShouldHaveSingleItem().Path.ShouldBe("$.deficiencies[0].text");
    }

    private static Story AfterOneRound()
    {
        var story = new Story().ToSubmitted().Do(ActionName.RequestSupplement, Office.Int1, First);
        return story.Do(ActionName.Supplement, Office.App1, story.Answers());
    }
}
