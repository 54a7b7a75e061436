using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.ConveneCouncil)]
public sealed class ConveningTheCouncil
{
    [Fact]
    public void names_chair_secretary_and_members()
    {
        var story = new Story().ToCouncil();

        story.Case.State.ShouldBe(ApplicationState.Council);
        story.Case.Holder(Part.CouncilChair).ShouldBe(Office.Chr1.PersonId);
        story.Case.Holder(Part.CouncilSecretary).ShouldBe(Office.Csc1.PersonId);
        ReviewWalk.Council.ShouldAllBe(member => story.Case.Holds(Part.CouncilMember, member.PersonId));
        story.Case.Facts.Review.Council!.Members.Count(member => member.Outside).ShouldBe(2);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    public void is_refused_with_few_or_even_members(int size)
    {
        Actor[] seven = [Office.Chr1, Office.Cmb(4), Office.Cmb(5), Office.Cmb(6), Office.Cmb(1), Office.Cmb(2), Office.Cmb(3)];

        Refused(story => story.Convening([.. seven.Take(size)])).ShouldBe("council-size");
    }

    [Fact]
    public void is_refused_with_too_few_from_outside() =>
        Refused(story => story.Convening(Office.Chr1, Office.Cmb(1), Office.Cmb(2), Office.Cmb(3), Office.Cmb(4))).ShouldBe("council-outside-share");

    [Fact]
    public void is_refused_with_a_chair_who_is_no_member() =>
        Refused(story => story.Convening(ReviewWalk.Council) with { Chair = "chr9" }).ShouldBe("council-chair-not-member");

    [Fact]
    public void is_refused_with_one_person_as_chair_and_secretary() =>
        Refused(story => story.Convening(ReviewWalk.Council) with { Secretary = Office.Chr1.PersonId }).ShouldBe("council-secretary-is-chair");

    [Fact]
    public void is_refused_with_a_member_of_the_applicant()
    {
        var insider = Office.Cmb(5) with { Organisation = "ORG1" };

        Refused(story => story.Convening([.. ReviewWalk.Council.SkipLast(1), insider])).ShouldBe("member-of-applicant");
    }

    [Fact]
    public void is_refused_with_a_member_in_conflict() =>
        Refused(story =>
        {
            story.Do(ActionName.DeclareConflict, Office.Cmb(4), new DeclareConflict.Input { HasConflict = true, Reason = "Đồng tác giả." });
            return story.Convening(ReviewWalk.Council);
        }).ShouldBe("member-conflicted");

    [Fact]
    public void is_refused_with_a_member_who_decides_the_case() =>
        Refused(story =>
        {
            story.Case.Write(story.Case.Facts with { People = story.Case.Facts.People.With(Office.Cmb(4).PersonId, Side.Decide) });
            return story.Convening(ReviewWalk.Council);
        }).ShouldBe("sod-1");

    [Theory]
    [InlineData(2, "council-bundle-late")]
    [InlineData(3, null)]
    public void gives_the_members_time_to_read(int workingDays, string? code) =>
        Refused(story => story.Convening(ReviewWalk.Council) with { MeetsOn = Office.Calendar.AddWorkingDays(story.Today(), workingDays) }).ShouldBe(code);

    [Fact]
    public void is_refused_while_an_opinion_is_awaited()
    {
        var story = new Story().ToConsulting();

        story.Try(ActionName.ConveneCouncil, Office.Hod1, story.Convening(ReviewWalk.Council))!.Code.ShouldBe("consultation-pending");
    }

    [Fact]
    public void is_refused_before_the_risk_level_is_confirmed()
    {
        var story = new Story().ToAppraising();

        story.Try(ActionName.ConveneCouncil, Office.Hod1, story.Convening(ReviewWalk.Council))!.Code.ShouldBe("risk-level-not-confirmed");
    }

    [Fact]
    public void is_refused_where_the_regime_has_no_council()
    {
        var story = new Story("SBV-ND94", "p2p-lending").WithOpinions();

        story.Try(ActionName.ConveneCouncil, Office.Hod1, story.Convening(ReviewWalk.Council))!.Code.ShouldBe("council-not-used");
    }

    [Fact]
    public void names_each_member_once()
    {
        var story = new Story().ToAppraising();

        story.Errors(ActionName.ConveneCouncil, Office.Hod1, story.Convening(Office.Chr1, Office.Cmb(4), Office.Chr1))
            .ShouldHaveSingleItem().Path.ShouldBe("$.members[2].person");
    }

    private static string? Refused(Func<Story, ConveneCouncil.Input> convene)
    {
        var story = new Story().WithOpinions();
        return story.Try(ActionName.ConveneCouncil, Office.Hod1, convene(story))?.Code;
    }
}
