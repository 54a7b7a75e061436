using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Tests.Data;
using HiHub.Sandbox.Web.Tests.Office;
using Microsoft.EntityFrameworkCore;
using Confirm = HiHub.Sandbox.Domain.People.Confirm;

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>A proposal is confirmed with the right that its proposer has then, not with the one they had.</summary>
public sealed class LosingTheRightToPropose
{
    private static readonly RequestSupplement.Input s_list =
        new() { Deficiencies = [new RequestSupplement.Lack { Reason = "S01", Text = "Bổ sung giấy tờ còn thiếu." }] };

    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public Task by_the_end_of_the_role_closes_what_was_proposed(DatabaseProvider provider) =>
        ClosesAsync(provider, "UPDATE person_role SET until = 1 WHERE person_id = 'int1'");

    [Theory, MemberData(nameof(On))]
    public Task with_the_account_closes_what_was_proposed(DatabaseProvider provider) =>
        ClosesAsync(provider, "UPDATE person SET closed_at = 1 WHERE id = 'int1'");

    [Theory, MemberData(nameof(On))]
    public Task by_the_end_of_the_delegation_closes_what_was_proposed(DatabaseProvider provider) =>
        ClosesAsync(provider, "UPDATE delegated_power SET ended_at = 1", StandInAsync);

    [Theory, MemberData(nameof(On))]
    public async Task leaves_a_proposal_in_another_s_name_whole_while_the_delegation_stands(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (reference, pending) = await ProposeAsync(house, await StandInAsync(house));
        await house.Act(reference, ActionName.Confirm, Roster.Hod1, new Confirm.Input { PendingId = pending, Confirmed = true });
        var done = await house.Query(db => db.AuditEvents.Where(row => row.Stream == reference && row.Type == "RequestSupplement").OrderBy(row => row.Seq).LastAsync());
        Encoding.UTF8.GetString(done.Body).ShouldContain("\"actor\":\"int2\"");
        Encoding.UTF8.GetString(done.Body).ShouldContain("\"onBehalfOf\":\"int1\"");
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_told_to_whoever_proposed_when_the_case_moved_on_meanwhile(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (reference, pending) = await ProposeAsync(house, Roster.Int1);
        await house.Act(reference, ActionName.Accept, new Actor("int2", "TTPVHCC", [Role.Int]), Walking.Acceptance());
        await ToldAsync(house, reference, pending);
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_told_when_the_wait_was_too_long_but_not_after_one_s_own_act(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (waiting, pending) = await ProposeAsync(house, Roster.Int1);
        var (own, _) = await ProposeAsync(house, Roster.Int1);
        await house.Act(own, ActionName.Accept, Roster.Int1, Walking.Acceptance());
        (await house.Query(db => db.Outbox.CountAsync(row => row.Reference == own && row.Kind == "proposal-closed"))).ShouldBe(0);
        await house.Pass(days: 11);
        await ToldAsync(house, waiting, pending);
    }

    [Theory, MemberData(nameof(On))]
    public async Task closes_a_proposal_of_the_office_as_well(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var input = new GiveRole.Input { Person = "hnd1", Organisation = "SKHCN", Role = Role.Hod, Reason = "Bổ nhiệm." };
        var pending = (await house.Done(OfficeActionName.GiveRole, PeopleStory.Adm1, input)).PendingId.ShouldNotBeNull();
        await house.Tamper("UPDATE person_role SET until = 1 WHERE person_id = 'adm1'");
        var yes = new Confirm.Input { PendingId = pending, Confirmed = true };
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Do(OfficeActionName.Confirm, PeopleStory.Adm2, yes))).Refusal.Code.ShouldBe("proposer-may-no-longer");
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Do(OfficeActionName.Confirm, PeopleStory.Adm2, yes))).Refusal.Code.ShouldBe("pending-closed");
        (await house.ActorNow("hnd1")).Roles.ShouldNotContain(Role.Hod);
        (await house.Query(db => db.AuditEvents.CountAsync(row => row.Stream == "office/people" && row.Type == "ProposalClosed"))).ShouldBe(1);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    /// <summary>Somebody who may only do it in another's stead.</summary>
    private static async Task<Actor> StandInAsync(House house)
    {
        await house.Lend("int1", "int2", Role.Int);
        await house.Query(db => db.PersonRoles.Where(held => held.PersonId == "int2").ExecuteDeleteAsync());
        await house.Add(new PersonRole { PersonId = "int2", Organisation = "TTPVHCC", Role = Role.Clk });
        return await house.ActorNow("int2");
    }

    private static async Task ClosesAsync(DatabaseProvider provider, string end, Func<House, Task<Actor>>? proposer = null)
    {
        await using var house = await House.Open(provider);
        var (reference, pending) = await ProposeAsync(house, proposer is null ? Roster.Int1 : await proposer(house));
        await house.Tamper(end);
        var yes = new Confirm.Input { PendingId = pending, Confirmed = true };
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.Confirm, Roster.Hod1, yes))).Refusal.Code.ShouldBe("proposer-may-no-longer");
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.Confirm, Roster.Hod1, yes))).Refusal.Code.ShouldBe("pending-closed");
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Submitted);
        (await house.Query(db => db.WorkItems.CountAsync(row => row.Reference == reference && row.ClosedAt == null && row.Actions == "Confirm"))).ShouldBe(0);
        (await house.Query(db => db.AuditEvents.CountAsync(row => row.Stream == reference && row.Type == "ProposalClosed"))).ShouldBe(1);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    private static async Task ToldAsync(House house, string reference, string pending)
    {
        var notice = await house.Query(db => db.Outbox.SingleAsync(row => row.Reference == reference && row.Kind == "proposal-closed"));
        var told = System.Text.Json.JsonSerializer.Deserialize<MessageContent>(notice.Payload, SandboxJson.Options)!;
        (told.To, told.Subject).ShouldBe(("person:int1", pending));
    }

    /// <summary>A second list of deficiencies needs the head of department.</summary>
    private static async Task<(string Reference, string Pending)> ProposeAsync(House house, Actor proposer)
    {
        var reference = await house.ToSubmitted();
        await house.Act(reference, ActionName.RequestSupplement, Roster.Int1, s_list);
        var item = (await house.Case(reference)).Facts.Intake.OpenSupplement()!.Items[0];
        await house.Act(reference, ActionName.Supplement, Roster.App1, new Supplement.Input { Answers = [new ItemAnswer { Item = item.Id, Text = "Đã bổ sung." }] });
        var proposed = await house.Act(reference, ActionName.RequestSupplement, proposer, s_list with { ReasonForSecondList = "Giấy tờ nộp bổ sung không đọc được." });
        return (reference, proposed.PendingId.ShouldNotBeNull());
    }
}
