using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.Submit)]
public sealed class Submitting
{
    [Theory]
    [InlineData("HN-LTD2026", "token-payment")]
    [InlineData("SBV-ND94", "p2p-lending")]
    public void files_the_dossier_and_proposes_a_risk_level(string regime, string dossier)
    {
        var story = new Story(regime, dossier).ToSubmitted();

        story.Case.State.ShouldBe(ApplicationState.Submitted);
        story.Case.Facts.Intake.SubmittedAt.ShouldBe(story.Now);
        story.Case.Facts.Intake.ProposedRiskLevel.ShouldBe(RiskLevels.Of(story.Dossier));
        story.Case.DossierCode.ShouldBeNull();
    }

    [Fact]
    public void leaves_missing_papers_and_thin_content_to_intake()
    {
        var story = new Story(dossier: "incomplete");
        story.Dossier = story.Dossier with { Commitments = story.Dossier.Commitments! with { PublishResults = true } };

        story.ToDraft().Do(ActionName.Submit, Office.App1).Case.State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public void refuses_an_unticked_commitment()
    {
        var refusal = new Story(dossier: "incomplete").ToDraft().Try(ActionName.Submit, Office.App1);

        refusal!.Code.ShouldBe("dossier-incomplete");
        refusal.En.ShouldContain("$.commitments.publishResults");
    }

    [Theory]
    [MemberData(nameof(Holes))]
    public void refuses_a_block_not_begun(string path, Func<Dossier, Dossier> dig)
    {
        var story = new Story();
        story.Dossier = dig(story.Dossier);

        var refusal = story.WithDocuments().Try(ActionName.Submit, Office.App1);

        refusal!.Code.ShouldBe("dossier-incomplete");
        refusal.En.ShouldContain(path);
    }

    public static TheoryData<string, Func<Dossier, Dossier>> Holes() =>
        new()
        {
            { "$.applicant.name", dossier => dossier with { Applicant = null } },
            { "$.proposal.titleVi", dossier => dossier with { Proposal = dossier.Proposal! with { TitleVi = " " } } },
            { "$.innovation.novelty", dossier => dossier with { Innovation = null } },
            { "$.legalObstacles", dossier => dossier with { LegalObstacles = [] } },
            { "$.testPlan.objectives", dossier => dossier with { TestPlan = null } },
            { "$.risk.register", dossier => dossier with { Risk = null } },
            { "$.protection.disclosureText", dossier => dossier with { Protection = null } },
            { "$.kpis", dossier => dossier with { Kpis = [] } },
            { "$.capacity.team", dossier => dossier with { Capacity = null } },
            { "$.submittedBy", dossier => dossier with { SubmittedBy = null } },
        };

    [Fact]
    public void by_another_than_the_legal_representative_needs_an_authorisation_in_force()
    {
        var story = Authorised(until: new(2026, 12, 1));

        story.WithDocuments().Do(ActionName.Submit, Office.Apa1).Case.State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public void is_refused_once_the_authorisation_has_ended() =>
        Authorised(until: new(2026, 11, 30)).WithDocuments().Try(ActionName.Submit, Office.Apa1)!.Code.ShouldBe("no-authorisation");

    [Fact]
    public void is_refused_while_the_authorisation_is_not_attached() =>
        Authorised(until: new(2027, 1, 1)).ToDraft().Try(ActionName.Submit, Office.Apa1)!.Code.ShouldBe("no-authorisation");

    [Fact]
    public void is_refused_for_an_authorisation_without_scope()
    {
        var story = Authorised(until: new(2027, 1, 1), scope: " ");

        story.WithDocuments().Try(ActionName.Submit, Office.Apa1)!.Code.ShouldBe("no-authorisation");
    }

    private static Story Authorised(DateOnly until, string scope = "Nộp và bổ sung hồ sơ")
    {
        var story = new Story();
        story.Dossier = story.Dossier with
        {
            SubmittedBy = new()
            {
                Name = "Trần Thu Hà",
                Part = SubmitterPart.AuthorisedPerson,
                Authorisation = new() { Number = "01/2026/GUQ", Scope = scope, ValidUntil = until },
            },
        };
        return story;
    }
}
