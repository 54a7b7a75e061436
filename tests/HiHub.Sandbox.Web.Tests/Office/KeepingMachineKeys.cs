using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class KeepingMachineKeys
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task shows_the_secret_once_and_keeps_its_hash(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var input = await Trial(house);
        var issued = await house.Do(OfficeActionName.IssueMachineKey, Roster.App1, input, key: "k1");
        var row = await house.Query(db => db.MachineKeys.SingleAsync());
        (row.SecretSha256, row.Organisation).ShouldBe((MachineKeyRules.Hash(issued.Secret!), "ORG1"));
        (await house.Do(OfficeActionName.IssueMachineKey, Roster.App1, input, key: "k1")).ShouldSatisfyAllConditions(again => again.Replayed.ShouldBeTrue(), again => again.Secret.ShouldBeNull());
        var written = await house.Query(db => db.AuditEvents.SingleAsync(one => one.Stream == "office/people"));
        System.Text.Encoding.UTF8.GetString([.. written.Body, .. written.Payload!]).ShouldNotContain(issued.Secret!);
    }

    [Fact]
    public async Task rotates_and_revokes()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var first = await house.Done(OfficeActionName.IssueMachineKey, Adm1, await Trial(house));
        var second = await house.Done(OfficeActionName.RotateMachineKey, Roster.App1, new RotateMachineKey.Input { KeyId = first.Id!, OverlapHours = 2 });
        second.Secret.ShouldNotBe(first.Secret);
        (await house.Query(db => db.MachineKeys.SingleAsync(row => row.Id == first.Id))).Until.ShouldBe(house.Clock.Now.AddHours(2));
        var revoke = new RevokeMachineKey.Input { KeyId = second.Id!, Reason = "Lộ khóa." };
        await house.Refused("key-unknown", OfficeActionName.RevokeMachineKey, Roster.App2, revoke);
        await house.Done(OfficeActionName.RevokeMachineKey, Roster.App1, revoke);
        await house.Refused("already-ended", OfficeActionName.RevokeMachineKey, Adm1, revoke);
        await house.Refused("already-ended", OfficeActionName.RotateMachineKey, Adm1, new RotateMachineKey.Input { KeyId = second.Id! });
        await house.Wrong("$.overlapHours", OfficeActionName.RotateMachineKey, Adm1, new RotateMachineKey.Input { KeyId = first.Id!, OverlapHours = 73 });
    }

    [Fact]
    public async Task refuses_what_is_no_trial_of_ones_own()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var input = await Trial(house);
        await house.Refused("trial-unknown", OfficeActionName.IssueMachineKey, Roster.App2, input);
        await house.Refused("trial-unknown", OfficeActionName.IssueMachineKey, Adm1, input with { Reference = await house.ToAccepted() });
        await house.Refused("not-your-role", OfficeActionName.IssueMachineKey, Roster.Hod1, input);
        await house.Wrong("$.until", OfficeActionName.IssueMachineKey, Roster.App1, input with { Until = house.Today().AddDays(-1) });
        await house.Wrong("$.until", OfficeActionName.IssueMachineKey, Roster.App1, input with { Until = house.Today().AddDays(367) });
        await house.Wrong("$.name", OfficeActionName.IssueMachineKey, Roster.App1, input with { Name = "a\u0000" });
    }

    private static async Task<IssueMachineKey.Input> Trial(House house)
    {
        var reference = await house.ToAccepted();
        await house.Tamper($"UPDATE sandbox_case SET trial_state = 2 WHERE reference = '{reference}'");
        return new() { Reference = reference, Name = "Máy chủ thanh toán", Until = house.Today().AddDays(100) };
    }
}
