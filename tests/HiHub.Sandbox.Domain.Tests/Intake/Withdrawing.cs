using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.Withdraw)]
public sealed class Withdrawing
{
    [Fact]
    public void ends_a_draft() => Withdrawn(new Story().ToDraft());

    [Fact]
    public void ends_a_filed_dossier() => Withdrawn(new Story().ToSubmitted());

    [Fact]
    public void ends_a_case_whose_agencies_are_asked() => Withdrawn(new Story().ToConsulting());

    [Fact]
    public void ends_a_case_before_its_council() => Withdrawn(new Story().ToCouncil());

    [Fact]
    public void belongs_to_the_legal_representative() =>
        new Story().ToSubmitted().Try(ActionName.Withdraw, Office.Apa1, new Withdraw.Input())!.Code.ShouldBe("not-your-role");

    [Fact]
    public void happens_once() =>
        new Story().ToDraft().Do(ActionName.Withdraw, Office.App1, new Withdraw.Input())
            .Try(ActionName.Withdraw, Office.App1, new Withdraw.Input())!.Code.ShouldBe("not-in-state");

    [Fact]
    public void keeps_the_reason_short() =>
        new Story().Errors(ActionName.Withdraw, Office.App1, new Withdraw.Input { Reason = new string('x', 2001) }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");

    private static void Withdrawn(Story story) =>
        story.Do(ActionName.Withdraw, Office.App1, new Withdraw.Input { Reason = "Đổi kế hoạch." }).Case.State.ShouldBe(ApplicationState.Withdrawn);
}
