using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class KnowingTies
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task keeps_an_official_out_from_the_moment_a_case_is_filed(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Tie("hnd1", "ORG1");
        var reference = await house.ToAccepted();

        (await house.Case(reference)).Facts.People.ConflictOf("hnd1")!.Relation.ShouldBe(Relation.Family);
        await Blind(house, reference, "hnd1");
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.Assign, Roster.Hod1, new Assign.Input { Handler = "hnd1" })))
            .Refusal.Code.ShouldBe("handler-conflicted");
        var excluded = await house.Query(db => db.AuditEvents.SingleAsync(row => row.Stream == reference && row.Type == "Exclude"));
        excluded.Actor.ShouldBe("system");
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task takes_a_handler_out_of_a_running_case_and_tells_the_head(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        (await house.Desk.View(reference, await house.ActorNow("hnd1"))).Case.Holder(Part.Handler).ShouldBe("hnd1");
        await house.Tie("hnd1", "ORG1", Relation.Shareholding);

        (await house.Get<TieSweep>().Run()).ShouldBe(1);
        await Blind(house, reference, "hnd1");
        (await house.Case(reference)).Holder(Part.Handler).ShouldBeNull();
        (await house.Query(db => db.Outbox.Where(row => row.Reference == reference && row.Kind == "part-empty").CountAsync())).ShouldBe(1);
        (await house.Query(db => db.WorkItems.Where(row => row.Reference == reference && row.ClosedAt == null && row.Part == Part.Handler).Select(row => row.Assignee).Distinct().ToListAsync()))
            .ShouldAllBe(assignee => assignee == null);
        (await house.Get<TieSweep>().Run()).ShouldBe(0);
        (await house.Query(db => db.Users.CountAsync(person => person.TiesChangedAt != null))).ShouldBe(0);
        await house.Act(reference, ActionName.Reassign, Roster.Hod1, new Reassign.Input { Part = Part.Handler, To = "hnd2", Reason = "Người thụ lý phải rút." });
    }

    [Theory, MemberData(nameof(On))]
    public async Task knows_members_of_the_applicant_and_of_its_tax_code(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Tamper("UPDATE organisation SET tax_code = '0101234567' WHERE code = 'ORG1'");
        await house.Add(new Organisation { Code = "ORG1-CN", Name = "Chi nhánh", NameEn = "Branch", TaxCode = "0101234567" });
        await house.Add(new PersonRole { PersonId = "mon1", Organisation = "ORG1", Role = Role.Apa });
        await house.Add(new PersonRole { PersonId = "mon2", Organisation = "ORG1-CN", Role = Role.App });
        await house.Add(new RegisteredInterest { Id = "LI-9", Person = "reg1", TaxCode = "0101234567", Relation = Relation.Shareholding });

        var ties = await house.Query(db => db.TiesToAsync("ORG1", house.Clock.Now, default));
        ties.ShouldBe([new("mon1", Relation.SameOrganisation), new("mon2", Relation.SameTaxCode), new("reg1", Relation.Shareholding)]);
        (await house.Query(db => db.TiesToAsync("ORG2", house.Clock.Now, default))).ShouldBeEmpty("applicants are no officials, and no tax code is nobody's");
    }

    [Theory, MemberData(nameof(On))]
    public async Task forgets_a_tie_that_has_ended(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Add(new RegisteredInterest { Id = "LI-1", Person = "hnd1", Organisation = "ORG1", Relation = Relation.Family, Until = house.Clock.Now.AddDays(1) });
        (await house.Query(db => db.TiesToAsync("ORG1", house.Clock.Now, default))).ShouldHaveSingleItem();
        (await house.Query(db => db.TiesToAsync("ORG1", house.Clock.Now.AddDays(1), default))).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(On))]
    public async Task leaves_a_double_role_one_hat_at_a_time(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Add(new PersonRole { PersonId = "int2", Organisation = "ORG1", Role = Role.App });
        var reference = await house.ToSubmitted();

        await Blind(house, reference, new Actor("int2", "TTPVHCC", [Role.Int]));
        var applicant = new Actor("int2", "ORG1", [Role.App]);
        (await house.Query(db => db.CasesVisibleTo(applicant).CountAsync())).ShouldBe(1);
        await house.Act(reference, ActionName.Withdraw, applicant);
    }

    [Theory, MemberData(nameof(On))]
    public async Task catches_up_when_time_passes(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        await house.Tie("reg1", "ORG1");
        (await house.Get<DueWork>().RunDue()).Exclusions.ShouldBe(1);
        await Blind(house, reference, "reg1");
    }

    private static async Task Blind(House house, string reference, string person) => await Blind(house, reference, await house.ActorNow(person));

    private static async Task Blind(House house, string reference, Actor actor)
    {
        await Should.ThrowAsync<CaseNotFoundException>(() => house.Desk.View(reference, actor));
        (await house.Query(db => db.CasesVisibleTo(actor).CountAsync(row => row.Reference == reference))).ShouldBe(0);
    }
}
