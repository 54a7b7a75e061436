using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.RequestExtension)]
public sealed class RequestingAnExtension
{
    private readonly Story _story = new Story().ToExtensionWindow();

    private Story DaysBeforeTheEnd(int days) => _story.On(_story.LastDay().AddDays(-days)).WithReports();

    private string? Refused(RequestExtension.Input? input = null) => _story.Code(ActionName.RequestExtension, Office.App1, input ?? RequestWalk.Extending());

    [Fact]
    public void opens_a_procedure()
    {
        _story.Do(ActionName.RequestExtension, Office.App1, RequestWalk.Extending());
        _story.Trial().Requests.ShouldHaveSingleItem().Months.ShouldBe(6);
    }

    [Fact]
    public void has_a_window_from_180_to_60_days_before_the_end()
    {
        var story = new Story().ToActive();
        story.On(story.LastDay().AddDays(-181)).WithReports();
        story.Code(ActionName.RequestExtension, Office.App1, RequestWalk.Extending()).ShouldBe("extension-window-not-open");
        DaysBeforeTheEnd(59);
        Refused().ShouldBe("extension-window-closed");
        DaysBeforeTheEnd(60);
        Refused().ShouldBeNull();
    }

    [Fact]
    public void comes_after_the_window_with_a_reason_and_the_head_s_signature_but_never_after_the_term()
    {
        var late = RequestWalk.Extending() with { WhyLate = "Bão số 9." };
        ActionCatalogue.Of(ActionName.RequestExtension).SecondSignature(_story.Case, Office.App1, late).ShouldBe(Role.Hod);
        ActionCatalogue.Of(ActionName.RequestExtension).SecondSignature(_story.Case, Office.App1, RequestWalk.Extending()).ShouldBeNull();

        DaysBeforeTheEnd(-1);
        Refused(late).ShouldBe("extension-window-closed");
        DaysBeforeTheEnd(5);
        Refused(late).ShouldBeNull();
    }

    [Fact]
    public void is_refused_a_second_time_in_hanoi()
    {
        var story = new Story().WithExtension().ToExtensionWindow();
        story.Code(ActionName.RequestExtension, Office.App1, RequestWalk.Extending()).ShouldBe("inv-03");
    }

    [Fact]
    public void is_refused_a_third_time_under_the_state_bank()
    {
        var story = new Story("SBV-ND94", "p2p-lending").WithExtension().WithExtension().ToExtensionWindow();
        story.Code(ActionName.RequestExtension, Office.App1, RequestWalk.Extending()).ShouldBe("inv-03");
    }

    [Fact]
    public void is_refused_beyond_the_ceiling() => Refused(RequestWalk.Extending(37)).ShouldBe("inv-03");

    [Fact]
    public void is_refused_in_a_hold()
    {
        _story.ToHeld();
        Refused().ShouldBe("inv-07");
    }

    [Fact]
    public void is_refused_while_one_is_open()
    {
        _story.Do(ActionName.RequestExtension, Office.App1, RequestWalk.Extending());
        Refused().ShouldBe("request-already-open");
    }

    [Fact]
    public void is_refused_while_a_report_is_overdue()
    {
        var story = new Story().ToActive();
        story.On(story.LastDay().AddDays(-100)).Code(ActionName.RequestExtension, Office.App1, RequestWalk.Extending()).ShouldBe("report-not-current");
    }

    [Fact]
    public void needs_months_and_an_explanation() =>
        _story
            .Errors(ActionName.RequestExtension, Office.App1, RequestWalk.Extending(0) with { Explanation = "" })
            .Select(error => error.Path)
            .ShouldBe(["$.months", "$.explanation"]);
}
