using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.RefuseReceipt)]
public sealed class RefusingReceipt
{
    private static readonly RefuseReceipt.Input Forged = new() { Reason = ReceiptRefusal.Forged, Explanation = "Giấy chứng nhận bị tẩy xóa." };

    [Fact]
    public void ends_the_procedure()
    {
        var story = new Story().ToSubmitted().Do(ActionName.RefuseReceipt, Office.Int1, Forged);

        story.Case.State.ShouldBe(ApplicationState.NotAccepted);
        story.Case.Facts.People.SideOf(Office.Int1.PersonId).ShouldBe(Side.Prepare);
    }

    [Fact]
    public void is_too_late_once_accepted() =>
        new Story().ToAccepted().Try(ActionName.RefuseReceipt, Office.Int1, Forged)!.Code.ShouldBe("not-in-state");

    [Fact]
    public void needs_an_explanation() =>
        new Story().Errors(ActionName.RefuseReceipt, Office.Int1, Forged with { Explanation = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.explanation");
}
