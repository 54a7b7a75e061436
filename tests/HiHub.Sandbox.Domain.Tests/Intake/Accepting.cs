using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.Accept)]
public sealed class Accepting
{
    [Fact]
    public void records_the_instant_and_asks_for_the_dossier_code()
    {
        var story = new Story().ToSubmitted();
        story.Now = story.Now.AddHours(3);

        story.Do(ActionName.Accept, Office.Int1, story.Acceptance());

        story.Case.State.ShouldBe(ApplicationState.Accepted);
        story.Case.Facts.Intake.AcceptedAt.ShouldBe(story.Now);
        story.LastAct!.WantsDossierCode.ShouldBeTrue();
        story.Case.Facts.People.SideOf(Office.Int1.PersonId).ShouldBe(Side.Prepare);
    }

    [Fact]
    public void is_refused_outside_the_jurisdiction() =>
        Try(AcceptanceCheck.Documents, AcceptanceCheck.Readable, AcceptanceCheck.Signature).ShouldBe("not-in-jurisdiction");

    [Theory]
    [InlineData(AcceptanceCheck.Documents)]
    [InlineData(AcceptanceCheck.Readable)]
    [InlineData(AcceptanceCheck.Signature)]
    public void is_refused_while_a_check_is_open(AcceptanceCheck open) =>
        Try([.. IntakeWalk.AllChecks.Where(check => check != open)]).ShouldBe("checklist-not-passed");

    [Fact]
    public void is_refused_while_a_deficiency_is_neither_cured_nor_found_satisfied()
    {
        var story = new Story().ToDraft().Do(ActionName.Submit, Office.App1);
        var bare = new Accept.Input { Passed = IntakeWalk.AllChecks };

        story.Try(ActionName.Accept, Office.Int1, bare)!.Code.ShouldBe("dossier-incomplete");
        var satisfied = story.Acceptance();
        story.Try(ActionName.Accept, Office.Int1, satisfied with { Satisfied = [.. satisfied.Satisfied.Skip(1)] })!.Code.ShouldBe("dossier-incomplete");
        story.Do(ActionName.Accept, Office.Int1, satisfied);
    }

    [Fact]
    public void needs_a_reason_for_whatever_is_found_satisfied()
    {
        var input = new Accept.Input { Passed = IntakeWalk.AllChecks, Satisfied = [new() { Path = "$.exit.refund", Reason = "" }] };

        new Story().ToSubmitted().Errors(ActionName.Accept, Office.Int1, input).ShouldHaveSingleItem().Path.ShouldBe("$.satisfied[0].reason");
    }

    private static string? Try(params AcceptanceCheck[] passed)
    {
        var story = new Story().ToSubmitted();
        return story.Try(ActionName.Accept, Office.Int1, story.Acceptance() with { Passed = passed })?.Code;
    }
}
