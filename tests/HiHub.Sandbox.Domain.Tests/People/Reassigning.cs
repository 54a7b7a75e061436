using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Tests.People;

[Covers(ActionName.Reassign)]
public sealed class Reassigning
{
    private readonly Story _story = new Story().ToAppraising();

    [Fact]
    public void gives_the_case_to_another_handler()
    {
        _story.Do(ActionName.Reassign, Office.Hod1, To("hnd2"));

        _story.Case.Holder(Part.Handler).ShouldBe("hnd2");
        _story.WhyNot(ActionName.Consult, Office.Hnd1)!.Code.ShouldBe("not-your-part");
    }

    [Fact]
    public void fills_a_part_that_a_recusal_emptied()
    {
        _story.Do(ActionName.Recuse, Office.Hnd1, new Recuse.Input { Reason = "Có quan hệ lợi ích." });

        _story.Do(ActionName.Reassign, Office.Hod1, To("hnd2")).Case.Holder(Part.Handler).ShouldBe("hnd2");
    }

    [Fact]
    public void refuses_the_conflicted()
    {
        _story.Do(ActionName.Recuse, Office.Hnd2, new Recuse.Input { Reason = "Có quan hệ lợi ích." });

        Denied("hnd2").ShouldBe("conflict-of-interest");
    }

    [Fact]
    public void refuses_whoever_has_decided()
    {
        _story.ToPendingDecision().WithSigned("D05");

        Denied("dec1").ShouldBe("sod-1");
    }

    [Fact]
    public void refuses_the_same_person() => Denied("hnd1").ShouldBe("same-person");

    [Fact]
    public void is_for_handler_and_monitor_only() =>
        _story.Errors(ActionName.Reassign, Office.Hod1, To("chr1") with { Part = Part.CouncilChair }).ShouldHaveSingleItem().Path.ShouldBe("$.part");

    private string Denied(string person) => _story.Try(ActionName.Reassign, Office.Hod1, To(person))!.Code;

    private static Reassign.Input To(string person) => new() { Part = Part.Handler, To = person, Reason = "Điều chuyển công việc." };
}
