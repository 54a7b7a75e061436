using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Tests.People;

[Covers(ActionName.Confirm)]
public sealed class Confirming
{
    private readonly Story _story = new Story().ToAppraising();

    [Fact]
    public void leaves_the_case_as_it_is()
    {
        var before = _story.Case.Facts;
        _story.Do(ActionName.Confirm, Office.Hod1, new Confirm.Input { PendingId = "P-1", Confirmed = true });

        _story.Case.Facts.ShouldBe(before);
    }

    [Fact]
    public void is_refused_to_the_conflicted()
    {
        _story.Do(ActionName.Recuse, Office.Hod1, new Recuse.Input { Reason = "Có quan hệ lợi ích." });

        _story.WhyNot(ActionName.Confirm, Office.Hod1)!.Code.ShouldBe("conflict-of-interest");
    }

    [Fact]
    public void says_why_it_declines() =>
        _story.Errors(ActionName.Confirm, Office.Hod1, new Confirm.Input { PendingId = "P-1", Confirmed = false }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");

    [Fact]
    public void reads_the_answer_under_its_short_name()
    {
        var (input, errors) = ActionInput.Read(ActionCatalogue.Of(ActionName.Confirm), """{"pendingId":"P-1","confirm":false,"reason":"Sai"}"""u8);

        errors.ShouldBeEmpty();
        ((Confirm.Input)input!).Confirmed.ShouldBeFalse();
    }
}
