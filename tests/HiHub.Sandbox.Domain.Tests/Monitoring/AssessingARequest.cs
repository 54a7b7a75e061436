using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.AssessRequest)]
public sealed class AssessingARequest
{
    private readonly Story _story = new Story().ToActive();

    private Story Asked(AdjustmentSize size, bool touchesWaiver = false) =>
        _story.Do(ActionName.RequestAdjustment, Office.App1, RequestWalk.Adjusting(size, touchesWaiver: touchesWaiver));

    [Fact]
    public void makes_it_ready_to_decide()
    {
        Asked(AdjustmentSize.Major).Do(ActionName.AssessRequest, Office.Hnd1, _story.Assessing());
        _story.Trial().Requests[0].State.ShouldBe(ProcedureState.Assessed);
        _story.Trial().Requests[0].Supported.ShouldBe(true);
    }

    [Fact]
    public void needs_the_justice_department_s_opinion_where_a_waiver_is_touched()
    {
        Asked(AdjustmentSize.Major, touchesWaiver: true).Code(ActionName.AssessRequest, Office.Hnd1, _story.Assessing()).ShouldBe("legal-opinion-missing");
        _story.Do(ActionName.AssessRequest, Office.Hnd1, _story.Assessing() with { LegalOpinion = "12/STP" });
    }

    [Fact]
    public void is_refused_for_a_minor_one() =>
        Asked(AdjustmentSize.Minor).Code(ActionName.AssessRequest, Office.Hnd1, _story.Assessing()).ShouldBe("adjustment-minor");

    [Fact]
    public void is_refused_for_an_unknown_request() =>
        Asked(AdjustmentSize.Major).Code(ActionName.AssessRequest, Office.Hnd1, _story.Assessing() with { RequestId = "A-99" }).ShouldBe("request-unknown");

    [Fact]
    public void needs_words() =>
        Asked(AdjustmentSize.Major).Errors(ActionName.AssessRequest, Office.Hnd1, _story.Assessing() with { Assessment = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.assessment");
}
