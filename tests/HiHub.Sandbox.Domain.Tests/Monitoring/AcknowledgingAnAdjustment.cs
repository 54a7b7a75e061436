using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.AcknowledgeAdjustment)]
public sealed class AcknowledgingAnAdjustment
{
    private readonly Story _story = new Story().ToActive();

    private AcknowledgeAdjustment.Input Acknowledging => new() { RequestId = _story.LastRequest(), Acknowledged = true, Note = "Ghi nhận." };

    private Story Asked(AdjustmentSize size) => _story.Do(ActionName.RequestAdjustment, Office.App1, RequestWalk.Adjusting(size));

    [Theory, InlineData(true, ProcedureState.Applied), InlineData(false, ProcedureState.Decided)]
    public void finishes_a_minor_one(bool acknowledged, ProcedureState state)
    {
        Asked(AdjustmentSize.Minor).Do(ActionName.AcknowledgeAdjustment, Office.Mon1, Acknowledging with { Acknowledged = acknowledged });
        _story.Trial().Requests[0].State.ShouldBe(state);
    }

    [Fact]
    public void is_refused_for_a_major_one() =>
        Asked(AdjustmentSize.Major).Code(ActionName.AcknowledgeAdjustment, Office.Mon1, Acknowledging).ShouldBe("adjustment-not-minor");

    [Fact]
    public void is_refused_twice() =>
        Asked(AdjustmentSize.Minor)
            .Do(ActionName.AcknowledgeAdjustment, Office.Mon1, Acknowledging)
            .Code(ActionName.AcknowledgeAdjustment, Office.Mon1, Acknowledging)
            .ShouldBe("request-unknown");

    [Fact]
    public void needs_a_note() =>
        Asked(AdjustmentSize.Minor).Errors(ActionName.AcknowledgeAdjustment, Office.Mon1, Acknowledging with { Note = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.note");
}
