using HiHub.Sandbox.Domain.Exit;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.TerminateAfterSuspension)]
public sealed class TerminatingAfterASuspension
{
    private readonly Story _story = new Story().ToSuspended();

    private TerminateAfterSuspension.Input Input => new() { DocumentId = _story.Signed(ActionName.TerminateAfterSuspension), Reason = "Không khắc phục." };

    [Fact]
    public void waits_ninety_days()
    {
        _story.Later(TimeSpan.FromDays(90)).Code(ActionName.TerminateAfterSuspension, Office.Dec1, Input).ShouldBe("suspension-running");
        _story.Later(TimeSpan.FromDays(1)).Do(ActionName.TerminateAfterSuspension, Office.Dec1, Input);

        _story.Case.TrialState.ShouldBe(TrialState.WindDown);
        _story.Exit().ForcedOutcome.ShouldBe(ExitOutcome.X7);
        _story.Trial().OpenSuspension().ShouldBeNull();
    }

    [Fact]
    public void comes_sooner_where_a_remedy_is_rejected()
    {
        _story.WithRemedy();
        _story.Do(ActionName.TerminateAfterSuspension, Office.Dec1, Input with { RejectedRemedyId = _story.Remedy() });
        _story.Case.TrialState.ShouldBe(TrialState.WindDown);
    }

    [Fact]
    public void is_refused_for_an_unknown_remedy() =>
        _story.Code(ActionName.TerminateAfterSuspension, Office.Dec1, Input with { RejectedRemedyId = "R-99" }).ShouldBe("remedy-missing");

    [Fact]
    public void is_refused_without_a_signed_decision() =>
        _story
            .Later(TimeSpan.FromDays(91))
            .Code(ActionName.TerminateAfterSuspension, Office.Dec1, Input with { DocumentId = "D-99" })
            .ShouldBe("document-unknown");

    [Fact]
    public void needs_a_reason() =>
        _story.Errors(ActionName.TerminateAfterSuspension, Office.Dec1, Input with { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");
}
