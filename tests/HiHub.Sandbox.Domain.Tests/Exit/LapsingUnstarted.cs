using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.LapseNotStarted)]
public sealed class LapsingUnstarted
{
    private readonly Story _story = new Story().ToPreLaunch();

    private LapseNotStarted.Input Lapsing => new() { DocumentId = _story.Signed(ActionName.LapseNotStarted) };

    private DateOnly StartBy => TrialTerm.StartBy(_story.Case, _story.Pack)!.Value;

    [Fact]
    public void closes_the_trial_as_x8()
    {
        _story.On(StartBy.AddDays(1)).Do(ActionName.LapseNotStarted, Office.Dec1, Lapsing);

        _story.Case.TrialState.ShouldBe(TrialState.Closed);
        _story.Exit().Outcome.ShouldBe(ExitOutcome.X8);
        _story.Exit().ClosedAt.ShouldBe(_story.Now);
        _story.LastDocument().IssuedBy.ShouldBe(ActionName.LapseNotStarted);
    }

    [Fact]
    public void is_refused_on_the_last_day_to_start() =>
        _story.On(StartBy).Code(ActionName.LapseNotStarted, Office.Dec1, Lapsing).ShouldBe("start-window-open");

    [Fact]
    public void waits_for_an_extended_start()
    {
        var first = StartBy;
        _story.Do(ActionName.ExtendStart, Office.Dec1, new ExtendStart.Input { DocumentId = _story.Signed(ActionName.ExtendStart), Reason = "Thiết bị về chậm." });
        _story.On(first.AddDays(1)).Code(ActionName.LapseNotStarted, Office.Dec1, Lapsing).ShouldBe("start-window-open");
    }

    [Fact]
    public void is_refused_without_a_signed_decision() =>
        _story.On(StartBy.AddDays(1)).Code(ActionName.LapseNotStarted, Office.Dec1, Lapsing with { DocumentId = "D-99" }).ShouldBe("document-unknown");
}
