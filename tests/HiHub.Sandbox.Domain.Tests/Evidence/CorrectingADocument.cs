using System.Text.Json;
using HiHub.Sandbox.Domain.Evidence;

namespace HiHub.Sandbox.Domain.Tests.Evidence;

[Covers(ActionName.CorrectDocument)]
public sealed class CorrectingADocument
{
    private readonly Story _story = new Story().ToPermitted();

    [Fact]
    public void makes_a_new_document_that_cites_the_old()
    {
        var old = _story.LastDocument();
        _story.Do(ActionName.CorrectDocument, Office.Clk1, Correcting(old.Id));

        var correction = _story.Case.Facts.Evidence.Corrections.ShouldHaveSingleItem();
        var content = JsonSerializer.Deserialize<CorrectDocument.Content>(_story.LastAct!.Prepared!.ContentJson, SandboxJson.Options)!;
        correction.CorrectsDocumentId.ShouldBe(old.Id);
        correction.Id.ShouldNotBe(old.Id);
        content.CorrectsHash.ShouldBe(old.ContentHash);
        _story.LastDocument().ShouldBe(old);
    }

    [Fact]
    public void is_not_for_a_document_that_is_not_issued()
    {
        var story = new Story().ToPendingDecision().WithPrepared("D05");

        story.Try(ActionName.CorrectDocument, Office.Hod1, Correcting(story.LastDocument().Id))!.Code.ShouldBe("document-not-issued");
    }

    [Fact]
    public void names_the_mistake() =>
        _story.Errors(ActionName.CorrectDocument, Office.Clk1, Correcting("D-1") with { Mistakes = [] }).ShouldHaveSingleItem().Path.ShouldBe("$.mistakes");

    private static CorrectDocument.Input Correcting(string id) =>
        new() { DocumentId = id, Mistakes = [new CorrectDocument.Mistake { Reads = "36 tháng", ShouldRead = "12 tháng" }], Reason = "Lỗi đánh máy." };
}
