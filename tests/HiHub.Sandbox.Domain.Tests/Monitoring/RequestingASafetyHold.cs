using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.RequestSafetyHold)]
public sealed class RequestingASafetyHold
{
    private static readonly RequestSafetyHold.Input s_input = new() { Reason = "Nghi rò rỉ dữ liệu." };

    private readonly Story _story = new Story().ToActive();

    [Fact]
    public void records_the_time_and_leaves_the_state()
    {
        _story.Do(ActionName.RequestSafetyHold, Office.Mon1, s_input);

        _story.Case.TrialState.ShouldBe(TrialState.Active);
        _story.Trial().OpenHoldRequest()!.At.ShouldBe(_story.Now);
    }

    [Fact]
    public void is_refused_while_one_waits() =>
        _story.Do(ActionName.RequestSafetyHold, Office.Mon1, s_input).Code(ActionName.RequestSafetyHold, Office.Mon2, s_input).ShouldBe("hold-requested");

    [Fact]
    public void needs_a_reason() =>
        _story.Errors(ActionName.RequestSafetyHold, Office.Mon1, s_input with { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");
}
