using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Data;
using HiHub.Sandbox.Web.Tests.People;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

/// <summary>S21: an administrator reads no dossier without break-glass.</summary>
public sealed class BreakingGlass
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task opens_one_case_to_one_administrator_for_an_hour(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (reference, other) = (await house.ToAccepted(), await house.ToAccepted());
        await Should.ThrowAsync<CaseNotFoundException>(async () => await house.Desk.View(reference, await house.ActorNow("adm1")));

        var proposed = await house.Done(OfficeActionName.BreakGlass, Adm1, Input(reference));
        await Should.ThrowAsync<CaseNotFoundException>(async () => await house.Desk.View(reference, await house.ActorNow("adm1")));
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, Adm1))).Refusal.Code.ShouldBe("second-signer-is-proposer");
        await house.Confirm(proposed, Adm2);

        (await house.Desk.View(reference, await house.ActorNow("adm1"))).Case.Reference.ShouldBe(reference);
        await Should.ThrowAsync<CaseNotFoundException>(async () => await house.Desk.View(other, await house.ActorNow("adm1")));
        await Should.ThrowAsync<CaseNotFoundException>(async () => await house.Desk.View(reference, await house.ActorNow("adm2")));
        await house.Refused("glass-open", OfficeActionName.BreakGlass, Adm1, Input(reference));
        var told = await house.Query(db => db.Outbox.SingleAsync(row => row.Kind == "glass-broken"));
        System.Text.Encoding.UTF8.GetString(told.Payload).ShouldContain("\"to\":\"REG\"");

        house.Clock.Now = house.Clock.Now.AddMinutes(60);
        await Should.ThrowAsync<CaseNotFoundException>(async () => await house.Desk.View(reference, await house.ActorNow("adm1")));
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task lets_nothing_be_done()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var reference = await house.ToAccepted();
        await house.Confirm(await house.Done(OfficeActionName.BreakGlass, Adm1, Input(reference)), Adm2);
        (await house.Desk.View(reference, await house.ActorNow("adm1"))).Actions.ShouldAllBe(action => action.WhyNot != null);
    }

    [Fact]
    public async Task refuses_a_thin_reason_a_stranger_and_a_case_that_is_not()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Refused("case-unknown", OfficeActionName.BreakGlass, Adm1, Input("TN-0000000000"));
        await house.Refused("not-your-role", OfficeActionName.BreakGlass, Roster.Hod1, Input("TN-0000000000"));
        await house.Wrong("$.reason", OfficeActionName.BreakGlass, Adm1, Input("TN-0000000000") with { Reason = "Xem." });
    }

    private static BreakGlass.Input Input(string reference) => new() { Reference = reference, Reason = "Hồ sơ không mở được, cần đối chiếu dữ liệu gốc ngay." };
}
