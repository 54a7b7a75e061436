using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Tests.Law;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.CreateDraft)]
[Covers(ActionName.SaveDossier)]
public sealed class Drafting
{
    [Fact]
    public void keeps_the_first_version_of_a_dossier()
    {
        var story = new Story();
        var partial = new Dossier { Regime = "HN-LTD2026" };

        story.Do(ActionName.CreateDraft, Office.Apa1, new CreateDraft.Input { Dossier = partial });

        story.Case.State.ShouldBe(ApplicationState.Draft);
        story.LastAct!.NewDossier.ShouldBe(partial);
    }

    [Fact]
    public void keeps_the_code_of_the_official_portal_through_receipt()
    {
        var story = new Story();
        story.Do(ActionName.CreateDraft, Office.App1, new CreateDraft.Input { Dossier = story.Dossier, DossierCode = "000.00.19.H26-261123-0007" });
        story.Case.DossierCode.ShouldBe("000.00.19.H26-261123-0007");

        story.Do(ActionName.Submit, Office.App1).Do(ActionName.Accept, Office.Int1, story.Acceptance());

        story.LastAct!.WantsDossierCode.ShouldBeFalse();
        story.Case.DossierCode.ShouldBe("000.00.19.H26-261123-0007");
    }

    [Theory]
    [InlineData("7")]
    [InlineData("h26.12-261123-0007")]
    [InlineData("H26.12-261123-007")]
    public void takes_no_code_that_no_portal_gives(string code)
    {
        var story = new Story();
        story.Errors(ActionName.CreateDraft, Office.App1, new CreateDraft.Input { Dossier = story.Dossier, DossierCode = code }).ShouldHaveSingleItem().Path.ShouldBe("$.dossierCode");
    }

    [Fact]
    public void keeps_the_routers_answer_with_the_case_and_not_in_the_dossier()
    {
        var routing = Office.Router.Route(RouterWalk.Answers(Office.Router, ("ai", "yes")));

        var story = new Story().Do(ActionName.CreateDraft, Office.Apa1, new CreateDraft.Input { Dossier = routing.Draft! });

        story.Case.Facts.Intake.Router!.Also.ShouldBe(["AI-ND142", "personal-data"]);
        story.LastAct!.NewDossier!.RouterAnswers.ShouldBeNull();
    }

    [Fact]
    public void keeps_a_new_version_while_the_dossier_is_the_applicants()
    {
        var story = new Story().ToDraft();
        var later = story.Dossier with { ParallelRegimes = ["AI-ND142"] };

        story.Do(ActionName.SaveDossier, Office.Apa1, new SaveDossier.Input { Dossier = later }).Dossier.ParallelRegimes.ShouldBe(["AI-ND142"]);

        story.ToSubmitted().Try(ActionName.SaveDossier, Office.Apa1, new SaveDossier.Input { Dossier = later })!.Code.ShouldBe("not-in-state");
    }

    [Fact]
    public void never_moves_the_case_to_another_regime()
    {
        var story = new Story();
        var elsewhere = story.Dossier with { Regime = "SBV-ND94" };

        story.Try(ActionName.CreateDraft, Office.App1, new CreateDraft.Input { Dossier = elsewhere })!.Code.ShouldBe("inv-14");
        story.ToDraft().Try(ActionName.SaveDossier, Office.App1, new SaveDossier.Input { Dossier = elsewhere })!.Code.ShouldBe("inv-14");
    }

    [Fact]
    public void is_closed_to_other_organisations()
    {
        var story = new Story().ToDraft();

        story.Try(ActionName.SaveDossier, Office.App2, new SaveDossier.Input { Dossier = story.Dossier })!.Code.ShouldBe("not-your-organisation");
    }
}
