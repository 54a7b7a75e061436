using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Data;
using HiHub.Sandbox.Web.Tests.People;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class KeepingAccounts
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    private static readonly OpenAccount.Input s_new = new() { UserName = "hnd9", DisplayName = "Vũ Thị Chín", Email = "hnd9@example.vn" };

    [Theory, MemberData(nameof(On))]
    public async Task opens_one_with_a_letter_and_no_password(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Done(OfficeActionName.OpenAccount, Adm1, s_new);
        var person = await house.Query(db => db.Users.SingleAsync(row => row.Id == "hnd9"));
        (person.PasswordHash, person.NormalizedUserName, person.LockoutEnabled).ShouldBe((null, "HND9", true));
        (await house.Query(db => db.Outbox.SingleAsync(row => row.Kind == "account/account-opened"))).Payload.ShouldNotBeEmpty();
        (await house.Query(db => db.AuditEvents.SingleAsync(row => row.Stream == "office/people"))).Type.ShouldBe("OpenAccount");
        await house.Refused("user-name-taken", OfficeActionName.OpenAccount, Adm1, s_new);
        await house.Refused("user-name-taken", OfficeActionName.OpenAccount, Adm1, s_new with { UserName = "system" });
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task lets_a_representative_open_no_more_than_an_organisation_needs()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        for (var i = 0; i < 19; i++)
            await house.Done(OfficeActionName.OpenAccount, Roster.App1, s_new with { UserName = $"drafter{i}" });
        await house.Refused("too-many-drafters", OfficeActionName.OpenAccount, Roster.App1, s_new with { UserName = "drafter20" });
    }

    [Fact]
    public async Task lets_a_representative_open_one_for_their_own_organisation()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Done(OfficeActionName.OpenAccount, Roster.App2, s_new);
        (await house.ActorNow("hnd9")).ShouldSatisfyAllConditions(actor => actor.Organisation.ShouldBe("ORG2"), actor => actor.Roles.ShouldBe([Role.Apa]));
        await house.Refused("not-your-role", OfficeActionName.OpenAccount, Roster.Hod1, s_new with { UserName = "hnd8" });
    }

    [Theory]
    [InlineData("$.userName", "Hnd9", null, null)]
    [InlineData("$.userName", "аdm1", null, null)] // a Cyrillic first letter
    [InlineData("$.userName", "ａdm1", null, null)]
    [InlineData("$.userName", "hnd9\n", null, null)]
    [InlineData("$.userName", "../etc", null, null)]
    [InlineData("$.email", "hnd9", "a@b.vn\r\nBcc: c@d.vn", null)]
    [InlineData("$.email", "hnd9", "không@example", null)]
    [InlineData("$.displayName", "hnd9", null, "Vũ\u202eThị")]
    [InlineData("$.displayName", "hnd9", null, "  ")]
    public async Task refuses_names_that_deceive(string path, string userName, string? email, string? displayName)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Wrong(path, OfficeActionName.OpenAccount, Adm1, s_new with { UserName = userName, Email = email ?? s_new.Email, DisplayName = displayName ?? s_new.DisplayName });
        await house.Wrong("$.language", OfficeActionName.OpenAccount, Adm1, s_new with { Language = "fr" });
    }

    [Fact]
    public async Task closes_one_with_everything_it_had_open()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Session("hnd2");
        var close = new CloseAccount.Input { Person = "hnd2", Reason = "Nghỉ việc." };
        await house.Done(OfficeActionName.CloseAccount, Adm1, close);
        var person = await house.Query(db => db.Users.SingleAsync(row => row.Id == "hnd2"));
        (person.ClosedAt, person.TokensFrom).ShouldBe((house.Clock.Now, house.Clock.Now));
        (await house.Query(db => db.Sessions.SingleAsync())).RevokedAt.ShouldBe(house.Clock.Now);
        await house.Refused("account-closed", OfficeActionName.CloseAccount, Adm1, close);
        await house.Refused("strong-role-held", OfficeActionName.CloseAccount, Adm1, close with { Person = "dec1" });
        await house.Refused("strong-role-held", OfficeActionName.CloseAccount, Adm1, close with { Person = "reg1" });
        await house.Refused("person-unknown", OfficeActionName.CloseAccount, Adm1, close with { Person = "nobody" });
        await house.Refused("own-account", OfficeActionName.CloseAccount, Adm1, close with { Person = "adm1" });
        await house.Refused("last-administrators", OfficeActionName.CloseAccount, Adm1, close with { Person = "adm2" });
        await house.Refused("not-your-role", OfficeActionName.CloseAccount, Roster.App1, close with { Person = "app2" });
    }

    [Fact]
    public async Task ends_the_sessions_of_a_person_who_lost_a_device()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Session("hnd2");
        await house.Session("hnd1");
        await house.Done(OfficeActionName.EndSessions, Adm1, new EndSessions.Input { Person = "hnd2", Reason = "Mất điện thoại." });
        (await house.Query(db => db.Sessions.Where(row => row.RevokedAt != null).Select(row => row.PersonId).ToListAsync())).ShouldBe(["hnd2"]);
        (await house.Query(db => db.Users.SingleAsync(row => row.Id == "hnd2"))).TokensFrom.ShouldBe(house.Clock.Now);
        await house.Refused("person-unknown", OfficeActionName.EndSessions, Adm1, new EndSessions.Input { Person = "nobody", Reason = "Thử." });
        await house.Refused("not-your-role", OfficeActionName.EndSessions, Roster.Hod1, new EndSessions.Input { Person = "hnd2", Reason = "Thử." });
    }
}
