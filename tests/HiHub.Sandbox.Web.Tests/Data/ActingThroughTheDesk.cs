using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class ActingThroughTheDesk
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task writes_state_event_dossier_step_and_answer_together(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        var @case = await house.Case(reference);
        @case.State.ShouldBe(ApplicationState.Submitted);
        @case.Version.ShouldBe(2);
        @case.Facts.Intake.SubmittedAt.ShouldBe(house.Clock.Now);
        References.IsOne(reference).ShouldBeTrue();
        var events = await house.Query(db => db.AuditEvents.Where(row => row.Stream == reference).OrderBy(row => row.Seq).ToListAsync());
        events.Select(row => row.Type).ShouldBe(["CreateDraft", "Submit"]);
        (await house.Query(db => db.DossierVersions.CountAsync(row => row.Reference == reference))).ShouldBe(1);
        var item = await house.Query(db => db.WorkItems.SingleAsync(row => row.Reference == reference && row.ClosedAt == null));
        item.Role.ShouldBe(Role.Int);
        item.DueAt.ShouldBeLessThan(WorkItem.Never);
    }

    [Theory, MemberData(nameof(On))]
    public async Task gives_the_dossier_its_code_and_freezes_the_receipt_that_prints_it(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        var @case = await house.Case(reference);
        @case.DossierCode.ShouldBe("H26.12-261201-0001");
        var receipt = await house.Query(db => db.Documents.SingleAsync(row => row.Reference == reference && row.Kind == "M01"));
        System.Text.Encoding.UTF8.GetString(receipt.Content!).ShouldContain("H26.12-261201-0001");
        (await house.Query(db => db.Clocks.Where(row => row.Reference == reference && !row.Closed).Select(row => row.Kind).ToListAsync())).ShouldBe(["total", "assign"], ignoreOrder: true);
        (await house.Query(db => db.CaseSides.SingleAsync(row => row.Reference == reference))).Person.ShouldBe("int1");
    }

    [Theory, MemberData(nameof(On))]
    public async Task hands_nothing_to_people_who_are_not_there(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        foreach (var nobody in new[] { "nobody", "int1" })
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(new Assign.Input { Handler = nobody }, SandboxJson.Options);
            var error = (await house.Desk.Act(new(reference, ActionName.Assign, json, Roster.Hod1, "3"))).Errors.ShouldHaveSingleItem();
            (error.Path, error.Code).ShouldBe(("$.handler", "person-unknown"));
        }
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Accepted);
    }

    [Theory, MemberData(nameof(On))]
    public async Task asks_for_the_version_and_refuses_a_stale_one(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToDraft();
        await Should.ThrowAsync<VersionMissingException>(() => house.Act(reference, ActionName.Submit, Roster.App1, ifMatch: null));
        await Should.ThrowAsync<VersionMissingException>(() => house.Act(reference, ActionName.Submit, Roster.App1, ifMatch: "*"));
        (await Should.ThrowAsync<CaseChangedException>(() => house.Act(reference, ActionName.Submit, Roster.App1, ifMatch: "\"7\""))).Version.ShouldBe(1);
        (await house.Act(reference, ActionName.Submit, Roster.App1, ifMatch: "\"1\"")).Version.ShouldBe(2);
    }

    [Theory, MemberData(nameof(On))]
    public async Task knows_no_case_of_another_organisation(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        await Should.ThrowAsync<CaseNotFoundException>(() => house.Act(reference, ActionName.Withdraw, Roster.App2));
        await Should.ThrowAsync<CaseNotFoundException>(() => house.Act(reference, ActionName.Accept, Roster.Adm1));
        await Should.ThrowAsync<CaseNotFoundException>(() => house.Desk.Act(new("TN-0000000000", ActionName.Submit, default, Roster.App1)));
    }

    [Theory, MemberData(nameof(On))]
    public async Task leaves_nothing_behind_when_refused(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        var before = await Rows(house);
        var refused = await Should.ThrowAsync<ActionRefusedException>(
            () => house.Act(reference, ActionName.Accept, Roster.Int1, new Accept.Input { Passed = [AcceptanceCheck.Documents] }));
        refused.Refusal.Code.ShouldBe("not-in-jurisdiction");
        (await Rows(house)).ShouldBe(before);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task keeps_refusals_by_policy_as_evidence_beside_the_case(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        var refused = await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.Accept, Roster.Dec1, Walking.Acceptance()));
        refused.Refusal.Code.ShouldBe("not-your-role");
        var kept = await house.Query(db => db.AuditEvents.SingleAsync(row => row.Stream == "security/2026-12-01"));
        System.Text.Encoding.UTF8.GetString(kept.Body).ShouldContain("\"code\":\"not-your-role\"");
        (await house.Case(reference)).Version.ShouldBe(2);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task tells_every_wrong_field_and_does_nothing(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var result = await house.Desk.Act(new(null, ActionName.CreateDraft, "{\"dossier\":{\"colour\":1}}"u8.ToArray(), Roster.App1));
        result.Errors.ShouldNotBeEmpty();
        (await house.Query(db => db.Cases.CountAsync())).ShouldBe(0);
    }

    private static Task<string> Rows(House house) =>
        house.Query(async db =>
            string.Join(' ', await db.AuditEvents.CountAsync(), await db.Outbox.CountAsync(), await db.Clocks.CountAsync(), await db.WorkItems.CountAsync(), await db.NumberSeries.CountAsync(), await db.Documents.CountAsync()));
}
