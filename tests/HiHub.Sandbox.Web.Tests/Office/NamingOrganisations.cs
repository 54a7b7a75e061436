using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Data;
using HiHub.Sandbox.Web.Tests.People;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class NamingOrganisations
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    private static readonly SaveOrganisation.Input s_new =
        new() { Code = "ORG9", Name = "Công ty Chín", NameEn = "Nine Ltd", Kind = OrganisationKind.Applicant, TaxCode = "0101234569", Email = "nine@example.vn" };

    private static readonly SaveUnit.Input s_unit = new() { Organisation = "SKHCN", Code = "P-CNS", Name = "Phòng Công nghệ số", NameEn = "Digital Division" };

    private static readonly NameRepresentative.Input s_name = new() { Organisation = "ORG1", Person = "apa1", Paper = "Giấy chứng nhận đăng ký doanh nghiệp, lần 3" };

    [Theory, MemberData(nameof(On))]
    public async Task adds_changes_and_keeps_the_kind(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Done(OfficeActionName.SaveOrganisation, Adm1, s_new);
        await house.Done(OfficeActionName.SaveOrganisation, Adm1, s_new with { Name = "Công ty Cổ phần Chín" });
        (await house.Query(db => db.Organisations.SingleAsync(row => row.Code == "ORG9"))).Name.ShouldBe("Công ty Cổ phần Chín");
        await house.Refused("kind-fixed", OfficeActionName.SaveOrganisation, Adm1, s_new with { Kind = OrganisationKind.Agency });
        await house.Refused("tax-code-known", OfficeActionName.SaveOrganisation, Adm1, s_new with { Code = "ORG10" });
        await house.Refused("not-your-role", OfficeActionName.SaveOrganisation, Roster.App1, s_new);
        await house.Wrong("$.code", OfficeActionName.SaveOrganisation, Adm1, s_new with { Code = "org 9" });
        await house.Wrong("$.taxCode", OfficeActionName.SaveOrganisation, Adm1, s_new with { TaxCode = "01012345AB" });
        await house.Wrong("$.email", OfficeActionName.SaveOrganisation, Adm1, s_new with { Email = "nine@" });
        await house.Wrong("$.name", OfficeActionName.SaveOrganisation, Adm1, s_new with { Name = "Chín\u200b" });
    }

    [Theory, MemberData(nameof(On))]
    public async Task looks_for_ties_again_when_a_tax_code_comes(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Add(new RegisteredInterest { Id = "LI-1", Person = "hnd1", TaxCode = "0101234569", Relation = Domain.People.Relation.Shareholding });
        await house.Done(OfficeActionName.SaveOrganisation, Adm1, s_new);
        (await house.Query(db => db.Users.Where(row => row.TiesChangedAt != null).Select(row => row.Id).ToListAsync())).ShouldBe(["hnd1"]);
    }

    [Fact]
    public async Task keeps_units_of_agencies_and_roles_held_for_them()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Done(OfficeActionName.SaveUnit, Adm1, s_unit);
        await house.Done(OfficeActionName.SaveUnit, Adm1, s_unit with { Name = "Phòng Chuyển đổi số" });
        (await house.Query(db => db.OfficeUnits.SingleAsync())).Name.ShouldBe("Phòng Chuyển đổi số");
        await house.Confirm(await house.Done(OfficeActionName.GiveRole, Adm1, new GiveRole.Input { Person = "omb1", Organisation = "SKHCN", Role = Role.Mon, Unit = "P-CNS", Reason = "Phân công." }), Adm2);
        (await house.Query(db => db.PersonRoles.SingleAsync(held => held.Unit != null))).Unit.ShouldBe("P-CNS");
        await house.Refused("organisation-unknown", OfficeActionName.SaveUnit, Adm1, s_unit with { Organisation = "NOWHERE" });
        await house.Refused("not-an-agency", OfficeActionName.SaveUnit, Adm1, s_unit with { Organisation = "ORG1" });
        await house.Refused("not-your-role", OfficeActionName.SaveUnit, Roster.Hod1, s_unit);
        await house.Wrong("$.code", OfficeActionName.SaveUnit, Adm1, s_unit with { Code = "p 1" });
        await house.Wrong("$.nameEn", OfficeActionName.SaveUnit, Adm1, s_unit with { NameEn = "a\nb" });
    }

    [Theory, MemberData(nameof(On))]
    public async Task names_a_representative_in_the_place_of_the_one_before(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Done(OfficeActionName.NameRepresentative, Adm1, s_name);
        (await house.Query(db => db.Organisations.SingleAsync(row => row.Code == "ORG1"))).Representative.ShouldBe("apa1");
        (await house.Query(db => db.PersonRoles.SingleAsync(held => held.PersonId == "app1"))).Until.ShouldBe(house.Clock.Now);
        (await house.ActorNow("apa1")).Roles.ShouldBe([Role.App, Role.Apa]);
        await house.Refused("already-representative", OfficeActionName.NameRepresentative, Adm1, s_name);
        await house.Refused("organisation-unknown", OfficeActionName.NameRepresentative, Adm1, s_name with { Organisation = "NOWHERE" });
        await house.Refused("not-an-applicant", OfficeActionName.NameRepresentative, Adm1, s_name with { Organisation = "SKHCN" });
        await house.Refused("person-unknown", OfficeActionName.NameRepresentative, Adm1, s_name with { Person = "nobody" });
        await house.Refused("own-account", OfficeActionName.NameRepresentative, Adm1, s_name with { Person = "adm1" });
        await house.Refused("not-your-role", OfficeActionName.NameRepresentative, Roster.App1, s_name);
        await house.Done(OfficeActionName.TakeRole, Adm1, new TakeRole.Input { Person = "apa1", Organisation = "ORG1", Role = Role.App, Reason = "Thôi chức." });
        (await house.Query(db => db.Organisations.SingleAsync(row => row.Code == "ORG1"))).Representative.ShouldBeNull();
    }
}
