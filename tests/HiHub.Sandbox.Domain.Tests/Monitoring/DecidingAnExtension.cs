using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.DecideExtension)]
public sealed class DecidingAnExtension
{
    private readonly Story _story = new Story().WithAssessedExtension();

    [Fact]
    public void moves_the_last_day_and_the_waivers_named()
    {
        var permit = _story.Case.Facts.Approval.Permit!;
        var last = Terms.LastDay(permit.EffectiveFrom, permit.TermMonths + 6);
        var waiver = permit.Waivers[0].Id;
        _story.Do(
            ActionName.DecideExtension,
            Office.Dec1,
            _story.DecidingExtension() with { Waivers = [new DecideExtension.LongerWaiver { WaiverId = waiver, To = last }] });

        _story.LastDay().ShouldBe(last);
        _story.Trial().Scope!.Waivers[0].To.ShouldBe(last);
        _story.Case.Facts.Approval.Permit!.LastDay.ShouldBe(permit.LastDay);
    }

    [Fact]
    public void lets_waivers_end_that_it_does_not_name()
    {
        var end = _story.LastDay();
        _story.Do(ActionName.DecideExtension, Office.Dec1, _story.DecidingExtension());

        var waiver = _story.Trial().Scope!.Waivers[0];
        Waivers.StateOf(_story.Case, waiver, OfficeTime.EndOf(end).AddMinutes(-1)).ShouldBe(WaiverState.Active);
        Waivers.StateOf(_story.Case, waiver, OfficeTime.EndOf(end).AddMinutes(1)).ShouldBe(WaiverState.Ended);
    }

    [Fact]
    public void may_refuse()
    {
        var last = _story.LastDay();
        _story.Do(ActionName.DecideExtension, Office.Dec1, _story.DecidingExtension() with { Granted = false });
        _story.LastDay().ShouldBe(last);
        _story.Trial().Requests[0].State.ShouldBe(ProcedureState.Decided);
    }

    [Fact]
    public void is_refused_after_the_term()
    {
        _story.On(_story.LastDay().AddDays(1));
        _story.Code(ActionName.DecideExtension, Office.Dec1, _story.DecidingExtension()).ShouldBe("term-over");
    }

    [Fact]
    public void is_refused_in_a_hold() =>
        _story.ToHeld().Code(ActionName.DecideExtension, Office.Dec1, _story.DecidingExtension()).ShouldBe("inv-07");

    [Fact]
    public void grants_no_more_than_was_asked() =>
        _story.Code(ActionName.DecideExtension, Office.Dec1, _story.DecidingExtension() with { Months = 7 }).ShouldBe("inv-03");

    [Fact]
    public void is_refused_before_the_assessment()
    {
        var story = new Story().ToExtensionWindow().Do(ActionName.RequestExtension, Office.App1, RequestWalk.Extending());
        story.Code(ActionName.DecideExtension, Office.Dec1, story.DecidingExtension()).ShouldBe("request-not-assessed");
    }

    [Fact]
    public void is_refused_for_a_waiver_unknown_or_longer_than_the_term()
    {
        var extending = _story.DecidingExtension();
        var waiver = _story.Trial().Scope!.Waivers[0].Id;
        _story
            .Code(ActionName.DecideExtension, Office.Dec1, extending with { Waivers = [new DecideExtension.LongerWaiver { WaiverId = "W-99", To = _story.LastDay() }] })
            .ShouldBe("waiver-unknown");
        _story
            .Code(
                ActionName.DecideExtension,
                Office.Dec1,
                extending with { Waivers = [new DecideExtension.LongerWaiver { WaiverId = waiver, To = _story.LastDay().AddMonths(7) }] })
            .ShouldBe("inv-02");
    }

    [Fact]
    public void is_refused_for_an_unknown_request() =>
        _story.Code(ActionName.DecideExtension, Office.Dec1, _story.DecidingExtension() with { RequestId = "X-99" }).ShouldBe("request-unknown");

    [Fact]
    public void is_refused_without_a_signed_decision() =>
        _story.Code(ActionName.DecideExtension, Office.Dec1, _story.DecidingExtension() with { DocumentId = "D-99" }).ShouldBe("document-unknown");

    [Fact]
    public void needs_a_reason() =>
        _story.Errors(ActionName.DecideExtension, Office.Dec1, _story.DecidingExtension() with { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");
}
