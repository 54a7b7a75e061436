using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.Redirect)]
public sealed class Redirecting
{
    private static readonly Redirect.Input ToTheBank = new() { TargetAuthority = "Ngân hàng Nhà nước Việt Nam", Reason = "Cho vay ngang hàng." };

    [Fact]
    public void names_the_competent_authority()
    {
        var story = new Story().ToSubmitted().Do(ActionName.Redirect, Office.Int1, ToTheBank);

        story.Case.State.ShouldBe(ApplicationState.Redirected);
        story.Case.Facts.Intake.RedirectedTo.ShouldBe(ToTheBank.TargetAuthority);
    }

    [Fact]
    public void in_appraisal_belongs_to_the_handler()
    {
        var story = new Story().ToAppraising();

        story.Try(ActionName.Redirect, Office.Hnd2, ToTheBank)!.Code.ShouldBe("not-your-part");
        story.Do(ActionName.Redirect, Office.Hnd1, ToTheBank).Case.State.ShouldBe(ApplicationState.Redirected);
    }

    [Fact]
    public void is_refused_to_nowhere() =>
        new Story().ToSubmitted().Try(ActionName.Redirect, Office.Int1, ToTheBank with { TargetAuthority = " " })!.Code.ShouldBe("target-authority-missing");

    [Fact]
    public void needs_target_and_reason() =>
        new Story().Errors(ActionName.Redirect, Office.Int1, new Redirect.Input { TargetAuthority = "", Reason = "" }).Count.ShouldBe(2);
}
