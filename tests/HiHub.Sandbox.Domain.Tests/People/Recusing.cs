using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Tests.People;

[Covers(ActionName.Recuse)]
public sealed class Recusing
{
    private readonly Story _story = new Story().ToAppraising();

    [Fact]
    public void takes_a_person_off_the_case()
    {
        _story.Do(ActionName.Recuse, Office.Hnd1, new Recuse.Input { Reason = "Người thân làm việc tại tổ chức đề nghị." });

        _story.Case.Holder(Part.Handler).ShouldBeNull();
        _story.WhyNot(ActionName.Consult, Office.Hnd1)!.Code.ShouldBe("conflict-of-interest");
    }

    [Fact]
    public void lets_the_head_recuse_someone_else()
    {
        _story.Do(ActionName.Recuse, Office.Hod1, Off("hnd1"));

        _story.Case.Facts.People.HasConflict("hnd1").ShouldBeTrue();
    }

    [Fact]
    public void lets_nobody_else_do_so() => _story.Try(ActionName.Recuse, Office.Hnd2, Off("hnd1"))!.Code.ShouldBe("recuse-others");

    [Fact]
    public void happens_once()
    {
        _story.Do(ActionName.Recuse, Office.Hod1, Off("hnd1"));

        _story.Try(ActionName.Recuse, Office.Hod1, Off("hnd1"))!.Code.ShouldBe("already-recused");
    }

    [Fact]
    public void needs_a_reason() =>
        _story.Errors(ActionName.Recuse, Office.Hod1, Off("hnd1") with { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");

    private static Recuse.Input Off(string person) => new() { Person = person, Reason = "Có quan hệ lợi ích." };
}
