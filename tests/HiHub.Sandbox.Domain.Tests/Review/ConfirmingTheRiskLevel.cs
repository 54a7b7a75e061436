using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.ConfirmRiskLevel)]
public sealed class ConfirmingTheRiskLevel
{
    private static readonly ConfirmRiskLevel.Input Lowered = new() { Level = RiskLevel.L1, Reason = "Người tham gia là nhân viên của tổ chức." };

    [Fact]
    public void keeps_or_raises_it_under_one_signature()
    {
        var story = new Story().ToAppraising();
        var raised = new ConfirmRiskLevel.Input { Level = RiskLevel.L3 };

        story.Case.Facts.Intake.ProposedRiskLevel.ShouldBe(RiskLevel.L3);
        story.SecondSignature(ActionName.ConfirmRiskLevel, Office.Hnd1, raised).ShouldBeNull();
        story.Do(ActionName.ConfirmRiskLevel, Office.Hnd1, raised).Case.Facts.Review.RiskLevel.ShouldBe(RiskLevel.L3);
    }

    [Fact]
    public void lowers_it_only_with_the_head_of_the_department()
    {
        var story = new Story().ToAppraising();

        story.SecondSignature(ActionName.ConfirmRiskLevel, Office.Hnd1, Lowered).ShouldBe(Role.Hod);
        story.Do(ActionName.ConfirmRiskLevel, Office.Hnd1, Lowered).Case.Facts.Review.RiskLevel.ShouldBe(RiskLevel.L1);
        story.SecondSignature(ActionName.ConfirmRiskLevel, Office.Hnd1, Lowered with { Level = RiskLevel.L2 }).ShouldBeNull();
    }

    [Fact]
    public void is_refused_when_lowered_without_a_reason() =>
        new Story().ToAppraising().Try(ActionName.ConfirmRiskLevel, Office.Hnd1, Lowered with { Reason = " " })!.Code.ShouldBe("reason-for-lowering-missing");

    [Fact]
    public void belongs_to_the_handler() => new Story().ToAppraising().Try(ActionName.ConfirmRiskLevel, Office.Hnd2, Lowered)!.Code.ShouldBe("not-your-part");

    [Fact]
    public void keeps_the_reason_short() =>
        new Story().ToAppraising().Errors(ActionName.ConfirmRiskLevel, Office.Hnd1, Lowered with { Reason = new string('x', 2001) })
            .ShouldHaveSingleItem().Path.ShouldBe("$.reason");
}
