using HiHub.Sandbox.Domain.Approval;

namespace HiHub.Sandbox.Domain.Tests.Approval;

[Covers(ActionName.Publish)]
public sealed class PublishingADecision
{
    private readonly Story _story = new Story().ToPermitted();
    private readonly Publish.Input _whole = new() { RedactionDone = true, NotifiedAgencies = ["CATP", "NHNN-KV1", "STC"] };

    [Fact]
    public void records_the_day_and_who_was_told()
    {
        _story.Do(ActionName.Publish, Office.Clk1, _whole);

        _story.Case.Facts.Approval.Published!.On.ShouldBe(_story.Today());
        _story.Case.Facts.Approval.Published!.NotifiedAgencies.ShouldContain("STC");
    }

    [Fact]
    public void waits_for_redaction() => Denied(_whole with { RedactionDone = false }).ShouldBe("redaction-not-done");

    [Fact]
    public void tells_every_agency_the_decision_names() => Denied(_whole with { NotifiedAgencies = ["CATP"] }).ShouldBe("agency-not-notified");

    [Fact]
    public void happens_once()
    {
        _story.Do(ActionName.Publish, Office.Clk1, _whole);

        Denied(_whole).ShouldBe("already-published");
    }

    private string Denied(Publish.Input input) => _story.Try(ActionName.Publish, Office.Clk1, input)!.Code;
}
