using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Tests.Data;
using HiHub.Sandbox.Web.Tests.People;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class GivingRoles
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    private static readonly GiveRole.Input s_give = new() { Person = "omb1", Organisation = "SKHCN", Role = Role.Mon, Reason = "Quyết định phân công 12/QĐ." };
    private static readonly TakeRole.Input s_take = new() { Person = "hnd2", Organisation = "SKHCN", Role = Role.Hnd, Reason = "Chuyển công tác." };

    [Theory, MemberData(nameof(On))]
    public async Task gives_a_role_that_opens_cases_by_two_and_takes_it_at_once(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Confirm(await house.Done(OfficeActionName.GiveRole, Adm1, s_give), Adm2);
        (await house.ActorNow("omb1")).Roles.ShouldBe([Role.Mon, Role.Omb]);
        await house.Refused("role-held", OfficeActionName.GiveRole, Adm1, s_give);
        await house.Done(OfficeActionName.TakeRole, Adm1, s_take with { Person = "omb1", Role = Role.Mon });
        (await house.ActorNow("omb1")).Roles.ShouldBe([Role.Omb]);
        await house.Refused("role-not-held", OfficeActionName.TakeRole, Adm1, s_take with { Person = "omb1", Role = Role.Mon });
        await house.Confirm(await house.Done(OfficeActionName.GiveRole, Adm1, s_give with { Until = house.Today() }), Adm2);
        house.Clock.Now = OfficeTime.EndOf(house.Today());
        (await house.ActorNow("omb1")).Roles.ShouldBe([Role.Omb]);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory]
    [InlineData("hub1", "UBND", Role.Dec)]
    [InlineData("hub1", "TT-CNTT", Role.Adm)]
    [InlineData("hub1", "THANHTRA", Role.Reg)]
    public async Task gives_and_takes_a_strong_role_by_two_only(string person, string organisation, Role role)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var input = s_give with { Person = person, Organisation = organisation, Role = role };
        var proposed = await house.Done(OfficeActionName.GiveRole, Adm1, input);
        proposed.AwaitsSignatureOf.ShouldBe(Role.Adm);
        (await house.Query(db => db.PersonRoles.AnyAsync(held => held.PersonId == person && held.Role == role))).ShouldBeFalse();
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, Adm1))).Refusal.Code.ShouldBe("second-signer-is-proposer");
        await house.Confirm(proposed, Adm2);
        (await house.Query(db => db.PersonRoles.AnyAsync(held => held.PersonId == person && held.Role == role))).ShouldBeTrue();
        (await house.Done(OfficeActionName.TakeRole, Adm1, s_take with { Person = person, Organisation = organisation, Role = role })).AwaitsSignatureOf.ShouldBe(Role.Adm);
    }

    [Theory]
    [InlineData("sod-1", "dec1", "UBND", Role.Hnd)]
    [InlineData("sod-1", "hnd1", "UBND", Role.Dec)]
    [InlineData("sod-1", "cmb4", "UBND", Role.Dec)]
    [InlineData("sod-4", "adm2", "SKHCN", Role.Hnd)]
    [InlineData("sod-4", "hnd1", "TT-CNTT", Role.Adm)]
    [InlineData("oversight-apart", "reg1", "SKHCN", Role.Mon)]
    [InlineData("oversight-apart", "mon1", "THANHTRA", Role.Reg)]
    [InlineData("role-not-of-organisation", "hnd1", "ORG1", Role.Hnd)]
    [InlineData("role-not-of-organisation", "apa1", "SKHCN", Role.Apa)]
    [InlineData("role-not-of-organisation", "apa1", "ORG1", Role.App)]
    [InlineData("role-not-of-organisation", "hnd1", "SKHCN", Role.System)]
    [InlineData("role-not-of-organisation", "hnd1", "SKHCN", Role.Api)]
    [InlineData("own-account", "adm1", "SKHCN", Role.Hnd)]
    [InlineData("person-unknown", "nobody", "SKHCN", Role.Hnd)]
    [InlineData("organisation-unknown", "hnd1", "NOWHERE", Role.Hnd)]
    public async Task refuses_what_must_stay_apart(string code, string person, string organisation, Role role)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Refused(code, OfficeActionName.GiveRole, Adm1, s_give with { Person = person, Organisation = organisation, Role = role });
    }

    [Fact]
    public async Task refuses_the_rest_too()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Refused("unit-unknown", OfficeActionName.GiveRole, Adm1, s_give with { Unit = "P-1" });
        await house.Wrong("$.until", OfficeActionName.GiveRole, Adm1, s_give with { Until = house.Today().AddDays(-1) });
        await house.Refused("not-your-role", OfficeActionName.GiveRole, Roster.Hod1, s_give);
        await house.Refused("own-account", OfficeActionName.TakeRole, Adm1, s_take with { Person = "adm1", Organisation = "TT-CNTT", Role = Role.Adm });
        await house.Refused("last-administrators", OfficeActionName.TakeRole, Adm1, s_take with { Person = "adm2", Organisation = "TT-CNTT", Role = Role.Adm });
        await house.Done(OfficeActionName.CloseAccount, Adm1, new CloseAccount.Input { Person = "hnd2", Reason = "Nghỉ." });
        await house.Refused("account-closed", OfficeActionName.GiveRole, Adm1, s_give with { Person = "hnd2" });
    }

    [Theory]
    [InlineData("app1", "ORG1", Role.Apa, true)]
    [InlineData("app1", "SKHCN", Role.Hnd, false)]
    public async Task ends_the_sessions_of_whoever_becomes_staff_so_that_the_second_factor_is_asked(string person, string organisation, Role role, bool stays)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Session(person);
        await house.Session("omb1");
        var given = await house.Done(OfficeActionName.GiveRole, Adm1, s_give with { Person = person, Organisation = organisation, Role = role });
        if (given.AwaitsSignatureOf is not null)
            await house.Confirm(given, Adm2);
        (await house.Query(db => db.Sessions.Where(row => row.RevokedAt == null).Select(row => row.PersonId).Order().ToListAsync())).ShouldBe(stays ? [person, "omb1"] : ["omb1"]);
        (await house.Query(db => db.Users.SingleAsync(row => row.Id == person))).TokensFrom.ShouldBe(stays ? null : house.Clock.Now);
    }

    [Fact]
    public async Task does_not_let_the_receiver_confirm()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var proposed = await house.Done(OfficeActionName.GiveRole, Adm1, s_give with { Person = "hub1", Organisation = "TT-CNTT", Role = Role.Adm });
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, new("hub1", "TT-CNTT", [Role.Adm])))).Refusal.Code.ShouldBe("own-account");
    }
}
