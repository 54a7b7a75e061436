using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.People;

public sealed class ActingByDelegation
{
    private readonly Story _story = new Story().ToAccepted();

    [Fact]
    public void lets_a_colleague_act_in_the_delegator_s_stead_and_names_both()
    {
        _story.Do(ActionName.Assign, Deputy(), new Assign.Input { Handler = "hnd1" });

        (_story.LastAct!.Actor.PersonId, _story.LastAct.Actor.OnBehalfOf).ShouldBe(("hnd9", "hod1"));
        _story.Case.Facts.People.SideOf("hnd9").ShouldBe(Side.Prepare);
        _story.Case.Facts.People.SideOf("hod1").ShouldBe(Side.Prepare);
    }

    [Fact]
    public void prefers_the_person_s_own_name()
    {
        var both = Deputy() with { Roles = [Role.Hod] };

        _story.Do(ActionName.Assign, both, new Assign.Input { Handler = "hnd1" }).LastAct!.Actor.OnBehalfOf.ShouldBeNull();
    }

    [Fact]
    public void stays_inside_its_acts_and_cases()
    {
        Asked(Lent("hod1", Role.Hod) with { Acts = [ActionName.Reassign] })!.Code.ShouldBe("delegation-scope");
        Asked(Lent("hod1", Role.Hod) with { Cases = ["TN-OTHEROTHER"] })!.Code.ShouldBe("delegation-scope");
        Asked(Lent("hod1", Role.Hod) with { Acts = [ActionName.Assign], Cases = [_story.Case.Reference] }).ShouldBeNull();
    }

    [Fact]
    public void finds_the_one_delegation_that_covers_it() =>
        Asked(Lent("hod2", Role.Hod) with { Acts = [ActionName.Reassign] }, Lent("hod1", Role.Hod)).ShouldBeNull();

    [Fact]
    public void holds_the_delegator_s_parts()
    {
        var story = new Story().ToAppraising();

        story.WhyNot(ActionName.ConfirmRiskLevel, Deputy(Lent("hnd1", Role.Hnd))).ShouldBeNull();
        story.WhyNot(ActionName.ConfirmRiskLevel, Deputy(Lent("hnd2", Role.Hnd)))!.Code.ShouldBe("not-your-part");
    }

    [Fact]
    public void never_carries_the_power_to_decide_where_the_law_forbids_it()
    {
        var story = new Story().ToPendingDecision().WithSigned("D05");
        var deputy = Deputy(Lent("dec1", Role.Dec));
        foreach (var act in new[] { ActionName.Permit, ActionName.Refuse, ActionName.SignDecision })
        {
            var refusal = story.WhyNot(act, deputy)!;
            refusal.Code.ShouldBe("not-delegable");
            refusal.Vi.ShouldContain("Luật Thủ đô 02/2026/QH16 Đ33.1.d");
        }
    }

    [Fact]
    public void cites_no_article_where_the_regime_says_nothing()
    {
        var (action, silent) = (ActionCatalogue.Of(ActionName.Permit), Office.Pack("HN-LTD2024"));
        silent.Find(FigureKeys.DelegationAllowed).ShouldBeNull();

        var refusal = Policy.WhyNot(new Story().ToPendingDecision().Case, action, Deputy(Lent("dec1", Role.Dec)), silent)!;
        (refusal.Code, refusal.En.Contains('(', StringComparison.Ordinal)).ShouldBe(("not-delegable", false));
    }

    [Fact]
    public void carries_a_decision_where_the_regime_allows_it()
    {
        var (story, action) = (new Story().ToPendingDecision(), ActionCatalogue.Of(ActionName.Permit));
        var deputy = new Actor("dec9", "NHNN", []) { Delegations = [Lent("dec1", Role.Dec)] };

        Policy.WhyNot(story.Case, action, deputy, Office.Pack("SBV-ND94")).ShouldBeNull();
    }

    [Theory]
    [InlineData("hnd9")]
    [InlineData("dec1")]
    public void keeps_the_sides_apart_for_both_persons(string prepared)
    {
        var (story, action) = (new Story().ToPendingDecision(), ActionCatalogue.Of(ActionName.Permit));
        story.Case.Write(story.Case.Facts with { People = story.Case.Facts.People.With(prepared, Side.Prepare) });

        Policy.WhyNot(story.Case, action, Deputy(Lent("dec1", Role.Dec)) with { Organisation = "NHNN" }, Office.Pack("SBV-ND94"))!.Code.ShouldBe("sod-1");
    }

    [Fact]
    public void gives_nothing_while_either_has_a_conflict()
    {
        _story.Do(ActionName.Recuse, Office.Hod1, new Recuse.Input { Reason = "Có quan hệ lợi ích." });

        Asked(Lent("hod1", Role.Hod))!.Code.ShouldBe("conflict-of-interest");
    }

    [Fact]
    public void never_carries_a_council_member_s_vote() =>
        new Story().ToCouncil().WhyNot(ActionName.Score, Deputy(Lent("cmb1", Role.Cmb)))!.Code.ShouldBe("not-your-role");

    [Fact]
    public void does_not_let_the_delegator_close_what_was_found_in_their_stead()
    {
        var story = new Story().ToActive();
        story.Do(ActionName.RaiseFinding, Deputy(Lent("mon1", Role.Mon)), Finding(story));
        var closing = new CloseFinding.Input { FindingId = story.LastFinding(), Verified = true, HowVerified = "Đã kiểm tra." };
        story.Do(ActionName.AnswerFinding, Office.Apa1, new AnswerFinding.Input { FindingId = story.LastFinding(), Text = "Đã sửa." });

        story.Code(ActionName.CloseFinding, Office.Mon1, closing).ShouldBe("sod-6");
        story.Code(ActionName.CloseFinding, Deputy(Lent("mon2", Role.Mon)), closing).ShouldBe("sod-6");
        story.Do(ActionName.CloseFinding, Office.Mon2, closing);
    }

    [Fact]
    public void tells_of_the_role_where_nothing_lent_concerns_the_act() => Asked(Lent("int1", Role.Int))!.Code.ShouldBe("not-your-role");

    private Refusal? Asked(params Delegation[] lent) => _story.WhyNot(ActionName.Assign, Deputy(lent));

    private static Actor Deputy(params Delegation[] lent) =>
        new("hnd9", "SKHCN", [Role.Hnd]) { Delegations = lent.Length == 0 ? [Lent("hod1", Role.Hod)] : lent };

    private static Delegation Lent(string from, Role role) => new("UQ-2", from, [role], [], []);

    private static RaiseFinding.Input Finding(Story story) =>
        new() { Severity = FindingSeverity.Minor, Text = "Chưa niêm yết quy chế.", Owner = "Giám đốc", DueOn = story.Today().AddDays(10) };
}
