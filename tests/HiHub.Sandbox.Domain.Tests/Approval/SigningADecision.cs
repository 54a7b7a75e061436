using HiHub.Sandbox.Domain.Approval;

namespace HiHub.Sandbox.Domain.Tests.Approval;

[Covers(ActionName.SignDecision)]
public sealed class SigningADecision
{
    private readonly Story _story = new Story().ToPendingDecision().WithPrepared("D05");

    [Theory]
    [InlineData(SignForm.Tm)]
    [InlineData(SignForm.Kt)]
    public void records_who_signed_and_how(SignForm form)
    {
        _story.Do(ActionName.SignDecision, Office.Dec1, _story.Signing(form));

        _story.LastDocument().SignedBy.ShouldBe("dec1");
        _story.LastDocument().SignForm.ShouldBe(form);
    }

    [Theory]
    [InlineData(SignForm.Tl)]
    [InlineData(SignForm.Tuq)]
    public void refuses_a_delegated_signature_where_the_law_forbids_it(SignForm form)
    {
        _story.Try(ActionName.SignDecision, Office.Dec1, _story.Signing(form))!.Code.ShouldBe("sod-7");
        _story.LastDocument().SignedAt.ShouldBeNull();
    }

    [Fact]
    public void allows_a_delegated_signature_where_the_law_allows_it()
    {
        var story = new Story("SBV-ND94", "p2p-lending").ToPendingDecision().WithPrepared("D05");

        story.Try(ActionName.SignDecision, Office.Dec1, story.Signing(SignForm.Tl)).ShouldBeNull();
    }

    [Fact]
    public void refuses_another_content_than_the_one_seen() =>
        _story.Try(ActionName.SignDecision, Office.Dec1, _story.Signing() with { ContentHash = new string('0', 64) })!.Code.ShouldBe("document-changed");

    [Fact]
    public void refuses_an_unknown_document() =>
        _story.Try(ActionName.SignDecision, Office.Dec1, _story.Signing() with { DocumentId = "D-999" })!.Code.ShouldBe("document-unknown");

    [Fact]
    public void happens_once()
    {
        _story.Do(ActionName.SignDecision, Office.Dec1, _story.Signing());

        _story.Try(ActionName.SignDecision, Office.Dec1, _story.Signing())!.Code.ShouldBe("document-already-signed");
    }

    [Fact]
    public void wants_a_whole_hash() =>
        _story.Errors(ActionName.SignDecision, Office.Dec1, _story.Signing() with { ContentHash = "abc" }).ShouldHaveSingleItem().Path.ShouldBe("$.contentHash");
}
