using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Tests.People;

[Covers(ActionName.DeclareConflict)]
public sealed class DeclaringAConflict
{
    private readonly Story _story = new Story().ToCouncil();
    private readonly DeclareConflict.Input _conflict = new() { HasConflict = true, Reason = "Đồng tác giả đề tài của tổ chức đề nghị." };

    [Fact]
    public void takes_vote_and_parts_away()
    {
        _story.Do(ActionName.DeclareConflict, Office.Cmb(1), _conflict);

        _story.WhyNot(ActionName.Score, Office.Cmb(1))!.Code.ShouldBe("conflict-of-interest");
        _story.Case.Holds(Part.CouncilMember, "cmb1").ShouldBeFalse();
        _story.Case.Holds(Part.CouncilMember, "cmb2").ShouldBeTrue();
    }

    [Fact]
    public void changes_nothing_where_there_is_none()
    {
        _story.Do(ActionName.DeclareConflict, Office.Cmb(1), new DeclareConflict.Input { HasConflict = false });

        _story.Case.Holds(Part.CouncilMember, "cmb1").ShouldBeTrue();
    }

    [Fact]
    public void cannot_be_taken_back()
    {
        _story.Do(ActionName.DeclareConflict, Office.Cmb(1), _conflict);

        _story.WhyNot(ActionName.DeclareConflict, Office.Cmb(1))!.Code.ShouldBe("conflict-already-declared");
    }

    [Fact]
    public void says_what_the_conflict_is() =>
        _story.Errors(ActionName.DeclareConflict, Office.Cmb(1), _conflict with { Reason = null }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");

    [Fact]
    public void is_not_for_applicants() => _story.WhyNot(ActionName.DeclareConflict, Office.App1)!.Code.ShouldBe("not-your-role");
}
