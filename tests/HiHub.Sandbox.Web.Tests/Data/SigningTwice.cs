using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class SigningTwice
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task waits_for_the_second_name_and_acts_under_both(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (reference, pending) = await Propose(house);
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Submitted);
        await house.Act(reference, ActionName.Confirm, Roster.Hod1, new Confirm.Input { PendingId = pending, Confirmed = true });
        (await house.Case(reference)).State.ShouldBe(ApplicationState.SupplementIntake);
        var events = await house.Query(db => db.AuditEvents.Where(row => row.Stream == reference).OrderBy(row => row.Seq).ToListAsync());
        events[^2].Type.ShouldBe("Proposed");
        (events[^1].Type, events[^1].Actor).ShouldBe(("RequestSupplement", "int1"));
        System.Text.Encoding.UTF8.GetString(events[^1].Body).ShouldContain("\"secondSigner\":\"hod1\"");
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_refused_to_the_proposer_to_the_wrong_role_twice_and_too_late(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (reference, pending) = await Propose(house);
        var yes = new Confirm.Input { PendingId = pending, Confirmed = true };
        await Refused(house, reference, new Actor("int1", "SKHCN", [Role.Int, Role.Hod]), yes, "second-signer-is-proposer");
        await Refused(house, reference, new Actor("int2", "TTPVHCC", [Role.Int]), yes, "not-your-role");
        await Refused(house, reference, Roster.Hod1, yes with { PendingId = "P-999" }, "pending-unknown");
        house.Clock.Now += TimeSpan.FromDays(11);
        await Refused(house, reference, Roster.Hod1, yes, "pending-expired");
        house.Clock.Now -= TimeSpan.FromDays(11);
        await house.Act(reference, ActionName.Confirm, Roster.Hod1, yes with { Confirmed = false, Reason = "Chưa cần yêu cầu lần hai." });
        await Refused(house, reference, Roster.Hod1, yes, "pending-closed");
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Submitted);
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_proposed_once_at_a_time(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (reference, pending) = await Propose(house);
        var refused = await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.RequestSupplement, Roster.Int1, s_second));
        refused.Refusal.Code.ShouldBe("proposal-open");
        refused.Refusal.En.ShouldContain(pending);
        (await Open(house, reference)).ShouldBe([pending]);
        house.Clock.Now += TimeSpan.FromDays(11);
        (await house.Act(reference, ActionName.RequestSupplement, Roster.Int1, s_second)).PendingId.ShouldNotBeNull().ShouldNotBe(pending);
        (await Open(house, reference)).ShouldHaveSingleItem().ShouldNotBe(pending);
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_taken_back_by_the_proposer_alone(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (reference, pending) = await Propose(house);
        var withdrawal = new WithdrawProposal.Input { PendingId = pending };
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.WithdrawProposal, Roster.Hod1, withdrawal))).Refusal.Code.ShouldBe("not-your-proposal");
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.WithdrawProposal, Roster.Int1, withdrawal with { PendingId = "P-999" })))
            .Refusal.Code.ShouldBe("pending-unknown");
        await house.Act(reference, ActionName.WithdrawProposal, Roster.Int1, withdrawal);
        (await Open(house, reference)).ShouldBeEmpty();
        (await Items(house, reference)).ShouldBe(0);
        await Refused(house, reference, Roster.Hod1, new Confirm.Input { PendingId = pending, Confirmed = true }, "pending-closed");
        (await house.Act(reference, ActionName.RequestSupplement, Roster.Int1, s_second)).PendingId.ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task closes_by_itself_when_the_case_moves_on(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (reference, pending) = await Propose(house);
        await house.Act(reference, ActionName.Accept, Roster.Int1, Walking.Acceptance());
        (await Open(house, reference)).ShouldBeEmpty();
        (await Items(house, reference)).ShouldBe(0);
        var closed = await house.Query(db => db.AuditEvents.SingleAsync(row => row.Stream == reference && row.Type == "ProposalClosed"));
        System.Text.Encoding.UTF8.GetString(closed.Payload!).ShouldContain(pending);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task closes_by_itself_when_it_has_waited_too_long(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (reference, _) = await Propose(house);
        await house.Pass(days: 9);
        (await Open(house, reference)).ShouldHaveSingleItem();
        await house.Pass(days: 2);
        (await Open(house, reference)).ShouldBeEmpty();
        (await Items(house, reference)).ShouldBe(0);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    private static Task<List<string>> Open(House house, string reference) =>
        house.Query(db => db.PendingActs.Where(row => row.Reference == reference && row.ClosedAt == null).Select(row => row.Id).ToListAsync());

    private static Task<int> Items(House house, string reference) =>
        house.Query(db => db.WorkItems.CountAsync(row => row.Reference == reference && row.ClosedAt == null && row.Actions == "Confirm"));

    private static readonly RequestSupplement.Input s_list =
        new() { Deficiencies = [new RequestSupplement.Lack { Reason = "S01", Text = "Bổ sung giấy tờ còn thiếu." }] };

    private static readonly RequestSupplement.Input s_second = s_list with { ReasonForSecondList = "Giấy tờ nộp bổ sung không đọc được." };

    /// <summary>A second list of deficiencies needs the head of department.</summary>
    private static async Task<(string Reference, string Pending)> Propose(House house)
    {
        var reference = await house.ToSubmitted();
        await house.Act(reference, ActionName.RequestSupplement, Roster.Int1, s_list);
        var item = (await house.Case(reference)).Facts.Intake.OpenSupplement()!.Items[0];
        await house.Act(reference, ActionName.Supplement, Roster.App1, new Supplement.Input { Answers = [new ItemAnswer { Item = item.Id, Text = "Đã bổ sung." }] });
        var proposed = await house.Act(reference, ActionName.RequestSupplement, Roster.Int1, s_second);
        proposed.AwaitsSignatureOf.ShouldBe(Role.Hod);
        return (reference, proposed.PendingId.ShouldNotBeNull());
    }

    private static async Task Refused(House house, string reference, Actor signer, Confirm.Input input, string code)
    {
        var refused = await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.Confirm, signer, input));
        refused.Refusal.Code.ShouldBe(code);
    }
}
