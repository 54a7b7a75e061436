using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.EnterDossier)]
public sealed class EnteringAPaperDossier
{
    [Fact]
    public void opens_a_draft_that_knows_its_paper()
    {
        var story = new Story().ToEntered();

        story.Case.State.ShouldBe(ApplicationState.Draft);
        var entry = story.Case.Facts.Intake.Entry.ShouldNotBeNull();
        (entry.Channel, entry.BroughtBy, entry.EnteredBy, entry.EnteredAt, entry.FiledAt).ShouldBe((PaperChannel.Counter, "Trần Thu Hà", "int1", story.Now, null));
        story.LastAct!.NewDossier.ShouldBe(story.Dossier);
    }

    [Fact]
    public void is_filed_and_accepted_by_the_same_desk_and_counts_from_its_arrival()
    {
        var story = new Story().ToEntered();
        foreach (var kind in Papers.Asked(story.Dossier, story.Pack))
            story.Do(ActionName.AddDocument, Office.Int1, IntakeWalk.File(kind));
        story.Do(ActionName.SaveDossier, Office.Int1, new SaveDossier.Input { Dossier = story.Dossier }).Do(ActionName.Submit, Office.Int1);

        var intake = story.Case.Facts.Intake;
        (intake.SubmittedAt, intake.Entry!.FiledAt, intake.OpenPaper()).ShouldBe((story.Now, story.Now, null));
        intake.ArrivedAt(story.Now).ShouldBe(intake.Entry.ReceivedAt);
        intake.ArrivedAt(story.Now.AddDays(1)).ShouldBe(story.Now.AddDays(1));
        story.Do(ActionName.Accept, Office.Int1, story.Acceptance()).Case.State.ShouldBe(ApplicationState.Accepted);
    }

    [Fact]
    public void keeps_whoever_entered_it_from_deciding()
    {
        var story = new Story().ToEntered();
        story.Case.Facts.People.SideOf("int1").ShouldBe(Side.Prepare);
    }

    [Fact]
    public void leaves_the_draft_to_the_desk_alone()
    {
        var story = new Story().ToEntered();

        story.Try(ActionName.SaveDossier, Office.App1, new SaveDossier.Input { Dossier = story.Dossier })!.Code.ShouldBe("entered-by-office");
        story.Try(ActionName.AddDocument, Office.Apa1, IntakeWalk.File(DocumentKind.OtherAuthorityPaper))!.Code.ShouldBe("entered-by-office");
        story.Try(ActionName.Submit, Office.App1)!.Code.ShouldBe("entered-by-office");
        story.Try(ActionName.SaveDossier, Office.App2, new SaveDossier.Input { Dossier = story.Dossier })!.Code.ShouldBe("not-your-organisation");
    }

    [Fact]
    public void leaves_what_applicants_write_to_them()
    {
        var story = new Story().ToDraft();

        story.Try(ActionName.SaveDossier, Office.Int1, new SaveDossier.Input { Dossier = story.Dossier })!.Code.ShouldBe("no-paper-received");
        story.Try(ActionName.AddDocument, Office.Int1, IntakeWalk.File(DocumentKind.OtherAuthorityPaper))!.Code.ShouldBe("no-paper-received");
        story.Try(ActionName.Submit, Office.Int1)!.Code.ShouldBe("no-paper-received");
        story.Try(ActionName.Withdraw, Office.Int1, new Withdraw.Input())!.Code.ShouldBe("no-paper-received");
    }

    [Fact]
    public void can_be_dropped_by_the_desk_before_filing_only_and_taken_back_by_the_applicant()
    {
        new Story().ToEntered().Do(ActionName.Withdraw, Office.Int1, new Withdraw.Input()).Case.State.ShouldBe(ApplicationState.Withdrawn);
        new Story().ToEntered().Do(ActionName.Withdraw, Office.App1, new Withdraw.Input()).Case.State.ShouldBe(ApplicationState.Withdrawn);
        var filed = new Story().ToEntered().Do(ActionName.Submit, Office.Int1);
        filed.Try(ActionName.Withdraw, Office.Int1, new Withdraw.Input())!.Code.ShouldBe("not-your-role");
    }

    [Fact]
    public void is_the_one_stop_desks_alone()
    {
        var story = new Story();
        foreach (var other in new[] { Office.App1, Office.Hnd1, Office.Hod1, Office.Dec1 })
            story.Try(ActionName.EnterDossier, other, story.Entry())!.Code.ShouldBe("not-your-role");
    }

    [Fact]
    public void refuses_a_paper_without_signature_or_of_another_regime()
    {
        var story = new Story();
        var unsigned = story.Entry() with { Paper = IntakeWalk.Paper(story.Now) with { Signed = false } };
        story.Try(ActionName.EnterDossier, Office.Int1, unsigned)!.Code.ShouldBe("paper-not-signed");
        story.Try(ActionName.EnterDossier, Office.Int1, story.Entry() with { Dossier = story.Dossier with { Regime = "SBV-ND94" } })!.Code.ShouldBe("inv-14");
    }

    [Fact]
    public void asks_an_authorisation_of_whoever_is_not_the_legal_representative()
    {
        var story = new Story();
        story.Dossier = story.Dossier with { SubmittedBy = new() { Name = "Trần Thu Hà", Part = SubmitterPart.AuthorisedPerson } };
        story.ToEntered().Try(ActionName.Submit, Office.Int1)!.Code.ShouldBe("no-authorisation");
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void names_what_cannot_be_of_a_receipt(string path, string code, Func<PaperReceipt, DateTimeOffset, PaperReceipt> spoil)
    {
        var story = new Story();
        var input = story.Entry() with { Paper = spoil(IntakeWalk.Paper(story.Now), story.Now) };
        var error = story.Errors(ActionName.EnterDossier, Office.Int1, input).ShouldHaveSingleItem();
        (error.Path, error.Code).ShouldBe((path, code));
    }

    public static TheoryData<string, string, Func<PaperReceipt, DateTimeOffset, PaperReceipt>> Wrong() => new()
    {
        { "$.paper.receivedAt", "in-future", (paper, now) => paper with { ReceivedAt = now.AddMinutes(1) } },
        { "$.paper.receivedAt", "too-long-ago", (paper, now) => paper with { ReceivedAt = now.AddDays(-31) } },
        { "$.paper.broughtBy", "required", (paper, _) => paper with { BroughtBy = " \u00a0" } },
        { "$.paper.postedOn", "not-by-post", (paper, _) => paper with { PostedOn = new(2026, 11, 30) } },
        { "$.paper.postedOn", "required", (paper, _) => paper with { Channel = PaperChannel.Post } },
        { "$.paper.postedOn", "posted-after-receipt", (paper, _) => paper with { Channel = PaperChannel.Post, PostedOn = new(2026, 12, 2) } },
    };
}
