using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Data;
using HiHub.Sandbox.Web.Tests.People;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class LettingOthersAct
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    private static Authorise.Input Letter(House house) =>
        new() { Person = "apa1", Acts = [ActionName.Supplement], Paper = "02/GUQ", Until = house.Today().AddDays(30) };

    private static DelegateDuty.Input Duty(House house) => new() { To = "hnd2", Roles = [Role.Hod], Until = house.Today().AddDays(10), Reason = "Đi công tác." };

    [Theory, MemberData(nameof(On))]
    public async Task authorises_some_acts_until_a_day(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Tamper("DELETE FROM authorisation_letter");
        var made = await house.Done(OfficeActionName.Authorise, Roster.App1, Letter(house));
        (await house.ActorNow("apa1")).Authorisations.ShouldHaveSingleItem().Acts.ShouldBe([ActionName.Supplement]);
        var reference = await house.ToDraft();
        await Refused("authorisation-scope");
        await house.Refused("letter-unknown", OfficeActionName.EndAuthorisation, Roster.App2, new EndAuthorisation.Input { LetterId = made.Id!, Reason = "Thử." });
        await house.Done(OfficeActionName.EndAuthorisation, Roster.App1, new EndAuthorisation.Input { LetterId = made.Id!, Reason = "Thôi." });
        await Refused("authorisation-ended");
        await house.Refused("already-ended", OfficeActionName.EndAuthorisation, Adm1, new EndAuthorisation.Input { LetterId = made.Id!, Reason = "Thử." });

        async Task Refused(string code) =>
            (await Should.ThrowAsync<ActionRefusedException>(async () => await house.Act(reference, ActionName.Submit, await house.ActorNow("apa1")))).Refusal.Code.ShouldBe(code);
    }

    [Fact]
    public async Task refuses_letters_that_bind_nobody()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Refused("not-a-member", OfficeActionName.Authorise, Roster.App1, Letter(house) with { Person = "app2" });
        await house.Refused("not-a-member", OfficeActionName.Authorise, Roster.App2, Letter(house));
        await house.Refused("not-a-member", OfficeActionName.Authorise, Roster.App1, Letter(house) with { Person = "nobody" });
        await house.Refused("own-account", OfficeActionName.Authorise, Roster.App1, Letter(house) with { Person = "app1" });
        await house.Refused("not-your-role", OfficeActionName.Authorise, new("apa1", "ORG1", [Role.Apa]), Letter(house));
        await house.Wrong("$.acts[0]", OfficeActionName.Authorise, Roster.App1, Letter(house) with { Acts = [ActionName.Permit] });
        await house.Wrong("$.acts[0]", OfficeActionName.Authorise, Roster.App1, Letter(house) with { Acts = [ActionName.SaveDossier] });
        await house.Wrong("$.until", OfficeActionName.Authorise, Roster.App1, Letter(house) with { Until = house.Today().AddDays(-1) });
        await house.Wrong("$.since", OfficeActionName.Authorise, Roster.App1, Letter(house) with { Since = house.Today().AddDays(31) });
        await house.Refused("letter-unknown", OfficeActionName.EndAuthorisation, Roster.App1, new EndAuthorisation.Input { LetterId = "UQ-99", Reason = "Thử." });
    }

    [Theory, MemberData(nameof(On))]
    public async Task delegates_a_duty_for_some_days(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var made = await house.Done(OfficeActionName.DelegateDuty, Roster.Hod1, Duty(house));
        (await house.ActorNow("hnd2")).Delegations.ShouldHaveSingleItem().From.ShouldBe("hod1");
        (await house.Query(db => db.Outbox.CountAsync(row => row.Kind == "account/duty-lent"))).ShouldBe(1);
        var end = new EndDelegation.Input { DelegationId = made.Id!, Reason = "Về sớm." };
        await house.Refused("delegation-unknown", OfficeActionName.EndDelegation, Roster.Hnd1, end);
        await house.Done(OfficeActionName.EndDelegation, Roster.Hod1, end);
        (await house.ActorNow("hnd2")).Delegations.ShouldBeEmpty();
        await house.Refused("already-ended", OfficeActionName.EndDelegation, Adm1, end);
    }

    [Fact]
    public async Task ends_a_delegation_by_whoever_received_it()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var made = await house.Done(OfficeActionName.DelegateDuty, Roster.Hod1, Duty(house));
        await house.Done(OfficeActionName.EndDelegation, new("hnd2", "SKHCN", [Role.Hnd]), new EndDelegation.Input { DelegationId = made.Id!, Reason = "Trả lại." });
    }

    [Fact]
    public async Task refuses_what_cannot_be_lent()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var duty = Duty(house);
        await house.Refused("role-not-held", OfficeActionName.DelegateDuty, Roster.Hnd1, duty);
        await house.Refused("not-delegable", OfficeActionName.DelegateDuty, Roster.Hod1, duty with { Roles = [Role.Cmb] });
        await house.Refused("not-delegable", OfficeActionName.DelegateDuty, Roster.Hod1, duty with { Roles = [Role.Adm] });
        await house.Refused("own-account", OfficeActionName.DelegateDuty, Roster.Hod1, duty with { To = "hod1" });
        await house.Refused("person-unknown", OfficeActionName.DelegateDuty, Roster.Hod1, duty with { To = "nobody" });
        await house.Refused("other-agency", OfficeActionName.DelegateDuty, Roster.Hod1, duty with { To = "int1" });
        await house.Refused("other-agency", OfficeActionName.DelegateDuty, Roster.Dec1, duty with { To = "clk1", Roles = [Role.Dec] });
        await house.Refused("case-unknown", OfficeActionName.DelegateDuty, Roster.Hod1, duty with { Cases = ["TN-0000000000"] });
        await house.Refused("not-your-role", OfficeActionName.DelegateDuty, Roster.App1, duty);
        await house.Wrong("$.roles", OfficeActionName.DelegateDuty, Roster.Hod1, duty with { Roles = [] });
        await house.Wrong("$.until", OfficeActionName.DelegateDuty, Roster.Hod1, duty with { Until = house.Today().AddDays(-1) });
        await house.Wrong("$.until", OfficeActionName.DelegateDuty, Roster.Hod1, duty with { Until = house.Today().AddDays(92) });
        await house.Wrong("$.since", OfficeActionName.DelegateDuty, Roster.Hod1, duty with { Since = house.Today().AddDays(11) });
    }

    [Fact]
    public async Task refuses_to_pass_on_what_was_lent()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Done(OfficeActionName.DelegateDuty, Roster.Hod1, Duty(house));
        await house.Refused("no-redelegation", OfficeActionName.DelegateDuty, await house.ActorNow("hnd2"), Duty(house) with { To = "hnd1" });
    }

    [Fact]
    public async Task refuses_a_decision_of_a_case_whose_law_forbids_it()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var reference = await house.ToAccepted();
        await house.Refused("not-delegable", OfficeActionName.DelegateDuty, Roster.Dec1, Duty(house) with { To = "dec2", Roles = [Role.Dec], Cases = [reference] });
    }

    [Theory, MemberData(nameof(On))]
    public async Task registers_an_interest_and_ends_it(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var input = new DeclareInterest.Input { Organisation = "ORG1", Relation = Domain.People.Relation.Family, Detail = "Em ruột là Giám đốc." };
        var made = await house.Done(OfficeActionName.DeclareInterest, Roster.Hnd1, input);
        await house.ToAccepted();
        (await house.Query(db => db.CaseConflicts.SingleAsync())).Person.ShouldBe("hnd1");
        var end = new EndInterest.Input { InterestId = made.Id!, Reason = "Đã chuyển nhượng." };
        await house.Refused("not-your-role", OfficeActionName.EndInterest, Roster.Hnd1, end);
        await house.Done(OfficeActionName.EndInterest, Roster.Hod1, end);
        await house.Refused("already-ended", OfficeActionName.EndInterest, Roster.Hod1, end);
        await house.Refused("interest-unknown", OfficeActionName.EndInterest, Roster.Hod1, end with { InterestId = "LI-99" });
    }

    [Fact]
    public async Task registers_for_others_by_the_head_alone()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var input = new DeclareInterest.Input { Person = "cmb4", TaxCode = "0101234567", Relation = Domain.People.Relation.Shareholding, Detail = "Cổ đông 5%." };
        await house.Done(OfficeActionName.DeclareInterest, Roster.Hod1, input);
        await house.Refused("not-for-inspectors", OfficeActionName.DeclareInterest, Roster.Hod1, input with { Person = "reg1" });
        await house.Refused("not-your-interest", OfficeActionName.DeclareInterest, Roster.Hnd1, input);
        await house.Refused("person-unknown", OfficeActionName.DeclareInterest, Roster.Hod1, input with { Person = "nobody" });
        await house.Refused("organisation-unknown", OfficeActionName.DeclareInterest, Roster.Hnd1, input with { Person = null, TaxCode = null, Organisation = "NOWHERE" });
        await house.Refused("not-your-role", OfficeActionName.DeclareInterest, Roster.App1, input);
        await house.Wrong("$.organisation", OfficeActionName.DeclareInterest, Roster.Hnd1, input with { Organisation = "ORG1" });
        await house.Wrong("$.organisation", OfficeActionName.DeclareInterest, Roster.Hnd1, input with { TaxCode = null });
        await house.Wrong("$.taxCode", OfficeActionName.DeclareInterest, Roster.Hnd1, input with { TaxCode = "0000000000x" });
        await house.Wrong("$.until", OfficeActionName.DeclareInterest, Roster.Hnd1, input with { Until = house.Today().AddDays(-1) });
        var own = await house.Done(OfficeActionName.DeclareInterest, Roster.Hod1, input with { Person = null });
        await house.Refused("own-account", OfficeActionName.EndInterest, Roster.Hod1, new EndInterest.Input { InterestId = own.Id!, Reason = "Thử." });
    }
}
