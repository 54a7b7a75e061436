using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.People;

[Covers(ActionName.Exclude)]
public sealed class Excluding
{
    private readonly Story _story = new Story().ToCouncil();

    [Theory]
    [InlineData(Relation.Family)]
    [InlineData(Relation.Shareholding)]
    [InlineData(Relation.SameTaxCode)]
    [InlineData(Relation.SameOrganisation)]
    public void takes_vote_and_part_away_with_the_reason(Relation relation)
    {
        _story.Do(ActionName.Exclude, Actor.System, Out("cmb1", relation));

        var refusal = _story.WhyNot(ActionName.Score, Office.Cmb(1))!;
        refusal.Code.ShouldBe("excluded-by-interest");
        refusal.Vi.ShouldContain(relation.Name().Vi);
        _story.Case.Holds(Part.CouncilMember, "cmb1").ShouldBeFalse();
    }

    [Fact]
    public void counts_the_quorum_anew()
    {
        foreach (var member in new[] { Office.Chr1, Office.Cmb(1), Office.Cmb(2) })
            _story.Do(ActionName.Score, member, ReviewWalk.Scores(4));
        _story.Try(ActionName.CouncilRecommend, Office.Chr1, ReviewWalk.Meeting([Office.Chr1, Office.Cmb(1), Office.Cmb(2)]))!.Code.ShouldBe("council-quorum-missing");

        _story.Do(ActionName.Exclude, Actor.System, Out("cmb4")).Do(ActionName.Exclude, Actor.System, Out("cmb5"));

        _story.Do(ActionName.CouncilRecommend, Office.Chr1, ReviewWalk.Meeting([Office.Chr1, Office.Cmb(1), Office.Cmb(2)]));
    }

    [Fact]
    public void leaves_the_handler_s_part_to_be_filled_by_somebody_free()
    {
        _story.Do(ActionName.Exclude, Actor.System, Out("hnd1")).Case.Holder(Part.Handler).ShouldBeNull();

        _story.Try(ActionName.Reassign, Office.Hod1, To("hnd1"))!.Code.ShouldBe("conflict-of-interest");
        _story.Do(ActionName.Reassign, Office.Hod1, To("hnd2")).Case.Holder(Part.Handler).ShouldBe("hnd2");
    }

    [Fact]
    public void keeps_whoever_is_named_later_out_as_well()
    {
        var story = new Story().ToAccepted().Do(ActionName.Exclude, Actor.System, Out("hnd1"));

        story.Try(ActionName.Assign, Office.Hod1, new Assign.Input { Handler = "hnd1" })!.Code.ShouldBe("handler-conflicted");
    }

    [Fact]
    public void happens_once() => _story.Do(ActionName.Exclude, Actor.System, Out("cmb1")).Try(ActionName.Exclude, Actor.System, Out("cmb1"))!.Code.ShouldBe("already-recused");

    [Fact]
    public void is_nobody_s_act() => _story.WhyNot(ActionName.Exclude, Office.Hod1)!.Code.ShouldBe("not-your-role");

    [Fact]
    public void leaves_them_the_applicant_s_own_acts()
    {
        var story = new Story().ToSubmitted().Do(ActionName.Exclude, Actor.System, Out("app1", Relation.SameOrganisation));

        story.WhyNot(ActionName.Withdraw, Office.App1).ShouldBeNull();
        story.WhyNot(ActionName.Accept, new Actor("app1", "TTPVHCC", [Role.Int]))!.Code.ShouldBe("excluded-by-interest");
    }

    private static Exclude.Input Out(string person, Relation relation = Relation.Family) => new() { Person = person, Relation = relation };

    private static Reassign.Input To(string person) => new() { Part = Part.Handler, To = person, Reason = "Người thụ lý phải rút khỏi hồ sơ." };
}
