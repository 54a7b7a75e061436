using HiHub.Sandbox.Domain.Approval;

namespace HiHub.Sandbox.Domain.Tests.Approval;

[Covers(ActionName.ReturnToDrafting)]
public sealed class ReturningToDrafting
{
    private readonly Story _story = new Story().ToPendingDecision();

    [Fact]
    public void sends_the_draft_back()
    {
        _story.Do(ActionName.ReturnToDrafting, Office.Dec1, new ReturnToDrafting.Input { Reason = "Làm rõ giới hạn giá trị giao dịch." });

        _story.Case.State.ShouldBe(ApplicationState.RuleDrafting);
        _story.Case.Facts.Approval.SubmittedVersion.ShouldBeNull();
    }

    [Fact]
    public void needs_a_reason() =>
        _story.Errors(ActionName.ReturnToDrafting, Office.Dec1, new ReturnToDrafting.Input { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");

    [Fact]
    public void is_for_the_deciding_authority() => _story.WhyNot(ActionName.ReturnToDrafting, Office.Hod1)!.Code.ShouldBe("not-your-role");

    [Fact]
    public void makes_a_signed_decision_on_the_old_draft_worthless()
    {
        _story.WithSigned("D05");
        var old = _story.Permitting();
        _story.Do(ActionName.ReturnToDrafting, Office.Dec1, new ReturnToDrafting.Input { Reason = "Sửa giới hạn." }).ToPendingDecision();

        _story.Try(ActionName.Permit, Office.Dec1, old)!.Code.ShouldBe("document-stale");
    }
}
