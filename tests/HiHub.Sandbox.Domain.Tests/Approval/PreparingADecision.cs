using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Monitoring;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Approval;

[Covers(ActionName.PrepareDecision)]
public sealed class PreparingADecision
{
    private readonly Story _story = new Story().ToPendingDecision();

    [Fact]
    public void freezes_the_content_under_its_hash()
    {
        _story.WithPrepared("D05");

        var frozen = _story.LastAct!.Prepared!;
        _story.LastDocument().Id.ShouldBe(frozen.Id);
        _story.LastDocument().ContentHash.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(frozen.ContentJson))));
        _story.LastDocument().SignedAt.ShouldBeNull();
    }

    [Fact]
    public void puts_the_whole_rulebook_into_a_permit()
    {
        _story.WithPrepared("D05");

        var content = JsonSerializer.Deserialize<DecisionContent>(_story.LastAct!.Prepared!.ContentJson, SandboxJson.Options)!;
        content.Rulebook!.Clauses.Count.ShouldBe(RulebookClauses.Count);
        content.DocumentId.ShouldBe(_story.LastDocument().Id);
    }

    [Fact]
    public void refuses_a_permit_without_a_submitted_rulebook()
    {
        var story = new Story().WithOpinions().Do(ActionName.RecommendRefusal, Office.Hod1, ReviewWalk.Refusing(RefusalReason.R03));

        story.Try(ActionName.PrepareDecision, Office.Hnd1, ApprovalWalk.Preparing("D05"))!.Code.ShouldBe("inv-01");
    }

    [Fact]
    public void refuses_a_template_of_another_stage() =>
        _story.Try(ActionName.PrepareDecision, Office.Hnd1, ApprovalWalk.Preparing("D13"))!.Code.ShouldBe("template-not-here");

    [Fact]
    public void knows_the_templates_of_decisions() =>
        _story.Errors(ActionName.PrepareDecision, Office.Hnd1, ApprovalWalk.Preparing("D99")).ShouldHaveSingleItem().Code.ShouldBe("unknown-template");

    [Fact]
    public void says_what_a_d10_decides() =>
        _story.Errors(ActionName.PrepareDecision, Office.Hnd1, ApprovalWalk.Preparing("D10")).ShouldHaveSingleItem().Path.ShouldBe("$.decides");

    [Fact]
    public void binds_the_document_to_the_act_it_decides()
    {
        var story = new Story().ToActive();
        var document = story.Signed(ActionName.Terminate);

        story.Code(ActionName.Revoke, Office.Dec1, new Revoke.Input { DocumentId = document, Ground = GroundCode.G03, Proof = "Kết luận.", Hearing = story.Heard() })
            .ShouldBe("document-for-other-act");
    }

    [Fact]
    public void needs_grounds_and_articles() =>
        _story.Errors(ActionName.PrepareDecision, Office.Hnd1, ApprovalWalk.Preparing("D05") with { Grounds = [], Articles = [] }).Count.ShouldBe(2);

    [Fact]
    public void is_not_for_whoever_decides() => _story.WhyNot(ActionName.PrepareDecision, Office.Dec1)!.Code.ShouldBe("not-your-role");
}
