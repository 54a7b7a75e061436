using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Tests.People;

[Covers(ActionName.WithdrawProposal)]
public sealed class WithdrawingAProposal
{
    private static readonly WithdrawProposal.Input s_input = new() { PendingId = "P-1" };

    private readonly Story _story = new Story().ToAppraising();

    [Fact]
    public void leaves_the_case_as_it_is()
    {
        var before = _story.Case.Facts;
        _story.Do(ActionName.WithdrawProposal, Office.Hnd1, s_input).Do(ActionName.WithdrawProposal, Office.App1, s_input);

        _story.Case.Facts.ShouldBe(before);
    }

    [Fact]
    public void is_refused_to_another_organisation() => _story.WhyNot(ActionName.WithdrawProposal, Office.App2)!.Code.ShouldBe("not-your-organisation");

    [Fact]
    public void is_refused_to_the_conflicted()
    {
        _story.Do(ActionName.Recuse, Office.Hod1, new Recuse.Input { Reason = "Có quan hệ lợi ích." });

        _story.WhyNot(ActionName.WithdrawProposal, Office.Hod1)!.Code.ShouldBe("conflict-of-interest");
    }

    [Fact]
    public void wants_to_know_which() =>
        _story.Errors(ActionName.WithdrawProposal, Office.Hnd1, s_input with { PendingId = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.pendingId");
}
