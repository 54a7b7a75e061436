using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.Consult)]
public sealed class Consulting
{
    [Fact]
    public void asks_each_agency_by_the_day_the_regime_sets()
    {
        var story = new Story().WithDocuments().ToAppraising();
        var shared = story.Case.Facts.Intake.Documents[0].Id;

        story.Do(ActionName.Consult, Office.Hnd1, story.Asking("CATP", "STP") with { Bundle = [shared] });

        story.Case.State.ShouldBe(ApplicationState.Consulting);
        story.Case.Facts.Review.Consultations.ShouldAllBe(one => one.IsOpen && one.DueOn == Seventh(story) && one.Bundle[0] == shared);
        story.Case.Holds(Part.Consulted, "CATP").ShouldBeTrue();
        story.Case.Holds(Part.Consulted, "STP").ShouldBeTrue();
    }

    [Fact]
    public void takes_in_another_agency_while_the_round_is_open()
    {
        var story = new Story().ToConsulting();
        story.Now = story.Now.AddDays(1);

        story.Do(ActionName.Consult, Office.Hnd1, story.Asking("STP"));

        story.Case.State.ShouldBe(ApplicationState.Consulting);
        var days = story.Case.Facts.Review.Consultations.Select(one => one.DueOn).Distinct();
        days.ShouldHaveSingleItem("one clock runs for the round");
    }

    [Fact]
    public void is_refused_for_an_agency_whose_opinion_is_awaited() =>
        Refused(new Story().ToConsulting(), story => story.Asking("CATP")).ShouldBe("agency-already-asked");

    [Fact]
    public void is_refused_for_the_applicant() => Refused(new Story().ToAppraising(), story => story.Asking("ORG1")).ShouldBe("agency-is-applicant");

    [Fact]
    public void is_refused_for_an_unknown_document() =>
        Refused(new Story().ToAppraising(), story => story.Asking("CATP") with { Bundle = ["D-99"] }).ShouldBe("document-unknown");

    [Fact]
    public void is_refused_a_day_beyond_the_round()
    {
        Refused(new Story().ToAppraising(), story => Due(story, Seventh(story).AddDays(1))).ShouldBe("deadline-after-consultation");
        Refused(new Story().ToAppraising(), story => Due(story, Seventh(story))).ShouldBeNull();
    }

    [Fact]
    public void needs_a_day_after_today()
    {
        var story = new Story().ToAppraising();

        story.Errors(ActionName.Consult, Office.Hnd1, Due(story, story.Today())).ShouldHaveSingleItem().Code.ShouldBe("date-passed");
    }

    [Fact]
    public void needs_a_day_where_the_regime_sets_none()
    {
        var story = new Story("SBV-ND94", "p2p-lending").ToAppraising();

        story.Errors(ActionName.Consult, Office.Hnd1, Due(story, null)).ShouldHaveSingleItem().Path.ShouldBe("$.agencies[0].dueOn");
    }

    [Fact]
    public void needs_agencies_once_each_with_questions()
    {
        var story = new Story().ToAppraising();
        var silent = new Consult.Agency { Organisation = "STP", Questions = [] };

        story.Errors(ActionName.Consult, Office.Hnd1, new Consult.Input { Agencies = [] }).ShouldHaveSingleItem().Path.ShouldBe("$.agencies");
        story.Errors(ActionName.Consult, Office.Hnd1, story.Asking("CATP", "CATP")).ShouldHaveSingleItem().Code.ShouldBe("duplicate-agency");
        story.Errors(ActionName.Consult, Office.Hnd1, new Consult.Input { Agencies = [silent] }).ShouldHaveSingleItem().Path.ShouldBe("$.agencies[0].questions");
    }

    private static DateOnly Seventh(Story story) => Office.Calendar.AddWorkingDays(story.Today(), 7);

    private static Consult.Input Due(Story story, DateOnly? day) =>
        new() { Agencies = [.. story.Asking("CATP").Agencies.Select(agency => agency with { DueOn = day })] };

    private static string? Refused(Story story, Func<Story, Consult.Input> ask) => story.Try(ActionName.Consult, Office.Hnd1, ask(story))?.Code;
}
