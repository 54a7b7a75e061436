using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class LendingDuties
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task names_both_in_the_trail_and_on_the_paper(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Lend("hod1", "hnd2", Role.Hod);
        var reference = await house.ToAccepted();
        await house.Act(reference, ActionName.Assign, await house.ActorNow("hnd2"), new Assign.Input { Handler = "hnd1" });

        var written = await house.Query(db => db.AuditEvents.SingleAsync(row => row.Stream == reference && row.Type == "Assign"));
        Encoding.UTF8.GetString(written.Body).ShouldContain("\"actor\":\"hnd2\",\"organisation\":\"SKHCN\",\"role\":\"HOD\",\"onBehalfOf\":\"hod1\"");
        var contents = await house.Query(db => db.Documents.Where(row => row.Reference == reference && row.Content != null).Select(row => row.Content!).ToListAsync());
        contents.Select(Encoding.UTF8.GetString).ShouldContain(content => content.Contains("\"by\":\"hnd2\",\"for\":\"hod1\"", StringComparison.Ordinal));
        (await house.Query(db => db.CaseSides.Where(row => row.Reference == reference).Select(row => row.Person).OrderBy(person => person).ToListAsync())).ShouldBe(["hnd2", "hod1", "int1"]);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task begins_and_ends_by_itself(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var start = house.Clock.Now;
        await house.Lend("hod1", "hnd2", Role.Hod, row => (row.Since, row.Until) = (start.AddDays(1), start.AddDays(3)));
        (await house.ActorNow("hnd2")).Delegations.ShouldBeEmpty();
        house.Clock.Now = start.AddDays(1);
        (await house.ActorNow("hnd2")).Delegations.ShouldHaveSingleItem().From.ShouldBe("hod1");
        house.Clock.Now = start.AddDays(3);
        (await house.ActorNow("hnd2")).Delegations.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(On))]
    public async Task carries_no_more_than_the_lender_holds_today(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Lend("hod1", "hnd2", Role.Hod);
        await house.Tamper("UPDATE person_role SET until = 1 WHERE person_id = 'hod1'");
        (await house.ActorNow("hnd2")).Delegations.ShouldHaveSingleItem().Roles.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(On))]
    public async Task ends_with_the_lender_s_account(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Lend("hod1", "hnd2", Role.Hod);
        await house.Tamper("UPDATE person SET closed_at = 1 WHERE id = 'hod1'");
        (await house.ActorNow("hnd2")).Delegations.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(On))]
    public async Task stays_in_its_unit(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Tamper("UPDATE person_role SET unit = 'P-CNS' WHERE person_id = 'hod1'");
        await house.Lend("hod1", "hnd1", Role.Hod, row => row.Unit = "P-CNS");
        await house.Lend("hod1", "hnd2", Role.Hod, row => row.Unit = "P-QLKH");
        (await house.ActorNow("hnd1")).Delegations[0].Roles.ShouldBe([Role.Hod]);
        (await house.ActorNow("hnd2")).Delegations[0].Roles.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(On))]
    public async Task signs_second_for_the_head_but_never_for_what_the_head_or_the_deputy_proposed(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Lend("hod1", "hnd1", Role.Hod);
        await house.Lend("hod1", "hnd2", Role.Hod);
        var reference = await house.ToAccepted();
        await house.Act(reference, ActionName.Assign, Roster.Hod1, new Assign.Input { Handler = "hnd1" });
        var pending = (await house.Act(reference, ActionName.RequestClarification, Roster.Hnd1, Questions)).PendingId!;
        var yes = new Confirm.Input { PendingId = pending, Confirmed = true };

        (await Should.ThrowAsync<ActionRefusedException>(async () => await house.Act(reference, ActionName.Confirm, await house.ActorNow("hnd1"), yes)))
            .Refusal.Code.ShouldBe("second-signer-is-proposer");
        await house.Act(reference, ActionName.Confirm, await house.ActorNow("hnd2"), yes);

        (await house.Case(reference)).State.ShouldBe(ApplicationState.SupplementAppraisal);
        var written = await house.Query(db => db.AuditEvents.SingleAsync(row => row.Stream == reference && row.Type == "RequestClarification"));
        Encoding.UTF8.GetString(written.Body).ShouldContain("\"secondSigner\":\"hnd2\",\"secondSignerFor\":\"hod1\"");
    }

    [Theory, MemberData(nameof(On))]
    public async Task keeps_a_proposal_made_in_another_s_stead_from_that_other(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Lend("int1", "int2", Role.Int);
        await house.Tamper("UPDATE person_role SET role = 4 WHERE person_id = 'int2'");
        await house.Tamper("INSERT INTO person_role (person_id, organisation, role) VALUES ('int1', 'TTPVHCC', 5)");
        var reference = await house.ToSubmitted();
        await house.Act(reference, ActionName.RequestSupplement, Roster.Int1, s_list);
        var item = (await house.Case(reference)).Facts.Intake.OpenSupplement()!.Items[0];
        await house.Act(reference, ActionName.Supplement, Roster.App1, new Supplement.Input { Answers = [new ItemAnswer { Item = item.Id, Text = "Đã bổ sung." }] });
        var proposed = await house.Act(reference, ActionName.RequestSupplement, await house.ActorNow("int2"), s_list with { ReasonForSecondList = "Giấy tờ không đọc được." });

        (await Should.ThrowAsync<ActionRefusedException>(async () =>
            await house.Act(reference, ActionName.Confirm, await house.ActorNow("int1"), new Confirm.Input { PendingId = proposed.PendingId!, Confirmed = true })))
            .Refusal.Code.ShouldBe("second-signer-is-proposer");
    }

    [Theory, MemberData(nameof(On))]
    public async Task authorises_within_the_letter_only(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        (await house.ActorNow("apa1")).Authorisations.ShouldHaveSingleItem().Ended.ShouldBeFalse();
        var reference = await house.ToDraft();
        house.Clock.Now = new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);
        (await Should.ThrowAsync<ActionRefusedException>(async () => await house.Act(reference, ActionName.Submit, await house.ActorNow("apa1")))).Refusal.Code.ShouldBe("authorisation-ended");
        await house.Tamper("DELETE FROM authorisation_letter");
        (await Should.ThrowAsync<ActionRefusedException>(async () => await house.Act(reference, ActionName.Submit, await house.ActorNow("apa1")))).Refusal.Code.ShouldBe("authorisation-missing");
        await house.Act(reference, ActionName.Submit, await house.ActorNow("app1"));
    }

    private static RequestClarification.Input Questions { get; } =
        new() { Reason = "Chưa rõ cách tính hạn mức.", Stage = "Thẩm định hồ sơ", LegalBasis = "Quy trình thẩm định", Questions = ["Cách tính hạn mức?"] };

    private static readonly RequestSupplement.Input s_list =
        new() { Deficiencies = [new RequestSupplement.Lack { Reason = "S01", Text = "Bổ sung giấy tờ còn thiếu." }] };
}
