using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Approval;

[Covers(ActionName.Refuse)]
public sealed class RefusingAPermit
{
    private readonly Story _story = new Story().ToPendingDecision().WithSigned("D07");

    [Fact]
    public void ends_the_case_with_its_reasons()
    {
        _story.Do(ActionName.Refuse, Office.Dec1, _story.Refusing(RefusalReason.R03, RefusalReason.R07));

        _story.Case.State.ShouldBe(ApplicationState.Refused);
        _story.Case.Facts.Approval.RefusedFor.Select(reason => reason.Reason).ShouldBe([RefusalReason.R03, RefusalReason.R07]);
        _story.LastDocument().IssuedBy.ShouldBe(ActionName.Refuse);
    }

    [Fact]
    public void needs_a_criterion() => _story.Try(ActionName.Refuse, Office.Dec1, _story.Refusing())!.Code.ShouldBe("inv-13");

    [Fact]
    public void needs_an_explanation_of_a_hundred_characters()
    {
        var reason = new Refuse.Reason { Criterion = RefusalReason.R03, Explanation = new string('x', 99) };

        _story.Errors(ActionName.Refuse, Office.Dec1, _story.Refusing() with { Reasons = [reason] }).ShouldHaveSingleItem().Path.ShouldBe("$.reasons[0].explanation");
    }

    [Fact]
    public void names_the_remedy() =>
        _story.Errors(ActionName.Refuse, Office.Dec1, _story.Refusing(RefusalReason.R03) with { Remedy = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.remedy");

    [Fact]
    public void needs_the_refusal_and_not_the_permit()
    {
        _story.WithSigned("D05");

        _story.Try(ActionName.Refuse, Office.Dec1, _story.Refusing(RefusalReason.R03))!.Code.ShouldBe("document-wrong-template");
    }

    [Fact]
    public void needs_a_signed_refusal()
    {
        _story.WithPrepared("D07");

        _story.Try(ActionName.Refuse, Office.Dec1, _story.Refusing(RefusalReason.R03))!.Code.ShouldBe("document-not-signed");
    }

    [Theory]
    [InlineData("HN-LTD2026", "token-payment")]
    [InlineData("HN-LTD2024", "drone-shuttle")]
    [InlineData("SBV-ND94", "p2p-lending")]
    [InlineData("AI-ND142", "drone-shuttle")]
    public void is_reached_in_every_regime(string regime, string dossier)
    {
        var story = new Story(regime, dossier);
        story.Dossier = story.Dossier with { Regime = regime };

        story.ToRefused().Case.State.ShouldBe(ApplicationState.Refused);
    }
}
