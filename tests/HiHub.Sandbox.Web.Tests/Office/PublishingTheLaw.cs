using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Law;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.OfficeStory;
using Confirmation = HiHub.Sandbox.Domain.People.Confirm.Input;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class PublishingTheLaw
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task takes_two_people_and_binds_new_cases_only(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        house.Clock.Now = new(2027, 1, 4, 2, 0, 0, TimeSpan.Zero);
        var before = await house.ToAccepted();
        var draft = await house.Drafted(Figures(figures => figures["appraisal.total"]!["value"] = "20wd"));
        var proposed = await house.Propose(draft);
        (proposed.AwaitsSignatureOf, house.Get<LawBooks>().Current.Newest("HN-LTD2026")!.Version).ShouldBe((Role.Rul, 1));

        await house.Confirm(proposed, Rul2);

        (await house.Case(await house.ToDraft())).PackVersion.ShouldBe(2);
        (await house.Case(before)).PackVersion.ShouldBe(1);
        var version = await house.Query(db => db.PackVersions.SingleAsync(row => row.Id == "HN-LTD2026" && row.Version == "2"));
        (version.Author, version.Approver, version.Sha256).ShouldBe(("rul1", "rul2", draft.Sha256));
        var closed = await house.Query(db => db.LawDrafts.SingleAsync());
        (closed.State, closed.Approver).ShouldBe((DraftState.Published, "rul2"));
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task stands_on_a_chain_of_its_own(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.Published(Figures(figures => figures["consult.wd"]!["value"] = "5wd"));
        var events = await house.Query(db => db.AuditEvents.Where(row => row.Stream == "office/law").OrderBy(row => row.Seq).ToListAsync());
        events.Select(row => (row.Type, row.Actor)).ShouldBe([("SaveLawDraft", "rul1"), ("Proposed", "rul1"), ("PublishLawDraft", "rul1")]);
        System.Text.Encoding.UTF8.GetString(events[^1].Body).ShouldContain("\"secondSigner\":\"rul2\"");
        System.Text.Encoding.UTF8.GetString(events[0].Payload!).ShouldContain("consult.wd");
        (await house.Verify()).Broken.ShouldBeNull();
        await house.Tamper($"DROP TRIGGER audit_event_no_update{(provider == DatabaseProvider.PostgreSql ? " ON audit_event" : "")}");
        await house.Tamper("UPDATE audit_event SET actor = 'rul9' WHERE stream = 'office/law' AND seq = 2");
        (await house.Verify()).Broken.ShouldNotBeNull().ShouldSatisfyAllConditions(broken => broken.Stream.ShouldBe("office/law"), broken => broken.Seq.ShouldBe(2));
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_refused_to_the_author_alone_to_other_roles_and_after_a_change(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var input = Figures(figures => figures["consult.wd"]!["value"] = "5wd");
        var draft = await house.Drafted(input);
        var publish = new PublishLawDraft.Input { DraftId = draft.Id, Sha256 = draft.Sha256 };
        await house.Refused("not-the-author", OfficeActionName.PublishLawDraft, Rul2, publish);
        await house.Refused("not-your-role", OfficeActionName.PublishLawDraft, Roster.Adm1, publish);
        await house.Refused("draft-unknown", OfficeActionName.PublishLawDraft, Rul1, publish with { DraftId = "D-99" });
        await house.Refused("draft-changed", OfficeActionName.PublishLawDraft, Rul1, publish with { Sha256 = new string('0', 64) });
        var yes = new Confirmation { PendingId = (await house.Propose(draft)).PendingId!, Confirmed = true };
        await house.Refused("sod-3", OfficeActionName.Confirm, Rul1, yes);
        await house.Refused("not-your-role", OfficeActionName.Confirm, Roster.Hod1, yes);
        await house.Refused("pending-unknown", OfficeActionName.Confirm, Rul2, yes with { PendingId = "law-77" });

        await house.Drafted(Figures(figures => figures["consult.wd"]!["value"] = "6wd") with { DraftId = draft.Id });
        await house.Refused("draft-changed", OfficeActionName.Confirm, Rul2, yes);
        house.Get<LawBooks>().Current.Newest("HN-LTD2026")!.Version.ShouldBe(1);
        var refusals = await house.Query(db => db.AuditEvents.Where(row => row.Stream.StartsWith("security/")).OrderBy(row => row.Seq).Select(row => row.Type + " " + row.Actor).ToListAsync());
        refusals.ShouldBe(["PublishLawDraft adm1", "Confirm rul1", "Confirm hod1"]);
    }

    [Theory, MemberData(nameof(On))]
    public async Task ends_when_declined_and_the_draft_goes_on(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var draft = await house.Drafted(Figures(figures => figures["consult.wd"]!["value"] = "5wd"));
        var no = new Confirmation { PendingId = (await house.Propose(draft)).PendingId!, Confirmed = false };
        (await house.Do(OfficeActionName.Confirm, Rul2, no)).Errors.ShouldHaveSingleItem().Path.ShouldBe("$.reason");
        (await house.Get<OfficeDesk>().Pending(Rul2)).ShouldHaveSingleItem().Proposer.ShouldBe("rul1");
        (await house.Get<OfficeDesk>().Pending(Roster.Hod1)).ShouldBeEmpty();
        await house.Refused("proposal-open", OfficeActionName.PublishLawDraft, Rul1, new PublishLawDraft.Input { DraftId = draft.Id, Sha256 = draft.Sha256 });
        await house.Do(OfficeActionName.Confirm, Rul1, no with { Reason = "Gửi nhầm." });
        no = no with { PendingId = (await house.Propose(draft)).PendingId! };
        await house.Do(OfficeActionName.Confirm, Rul2, no with { Reason = "Chưa có văn bản." });
        (await house.Get<OfficeDesk>().Pending(Rul2)).ShouldBeEmpty();
        await house.Refused("pending-closed", OfficeActionName.Confirm, Rul2, no with { Confirmed = true });
        await house.Do(OfficeActionName.DiscardLawDraft, Rul1, new DiscardLawDraft.Input { DraftId = draft.Id, Reason = "Thôi." });
        await house.Refused("draft-closed", OfficeActionName.PublishLawDraft, Rul1, new PublishLawDraft.Input { DraftId = draft.Id, Sha256 = draft.Sha256 });
    }

    [Theory, MemberData(nameof(On))]
    public async Task happens_once_under_one_key_and_in_turn_with_others(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var input = Figures(figures => figures["consult.wd"]!["value"] = "5wd");
        var first = await house.Do(OfficeActionName.SaveLawDraft, Rul1, input, key: "k1");
        var again = await house.Do(OfficeActionName.SaveLawDraft, Rul1, input, key: "k1");
        (again.Id, again.EventSeq, again.Replayed).ShouldBe((first.Id, first.EventSeq, true));
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Do(OfficeActionName.SaveLawDraft, Rul1, input with { Reason = "Khác." }, key: "k1"))).Refusal.Code.ShouldBe("idempotency-key-reused");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => house.Do(OfficeActionName.SaveLawDraft, Rul2, input))));
        (await house.Query(db => db.LawDrafts.CountAsync())).ShouldBe(5);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task of_two_drafts_of_one_version_lets_the_first_stand()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var late = await house.Drafted(Figures(figures => figures["consult.wd"]!["value"] = "5wd"));
        var proposed = await house.Propose(late);
        await house.Published(Figures(figures => figures["consult.wd"]!["value"] = "6wd"));
        await house.Refused("draft-outdated", OfficeActionName.Confirm, Rul2, new Confirmation { PendingId = proposed.PendingId!, Confirmed = true });
        house.Get<LawBooks>().Current.Newest("HN-LTD2026")!.Length(FigureKeys.Consult).ShouldBe(Length.Parse("6wd"));
    }

    [Fact]
    public async Task of_a_procedure_is_checked_simulated_and_taken_up()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Published(Change(LawKind.Workflow, "reappointment.json", definition => definition["name"] = "Xin lỗi, hẹn lại (bản 2)"));
        house.Get<LawBooks>().Current.Engine.Definitions.Of("reappointment").Version.ShouldBe(2);
        var broken = await house.Do(OfficeActionName.SaveLawDraft, Rul1, Change(
            LawKind.Workflow, "visit.json", definition => definition["root"]!["activities"]![0]!["type"] = "HiHub.Fly"));
        broken.Errors.ShouldNotBeEmpty();
        broken.Errors.ShouldAllBe(error => error.Path.StartsWith("$.content.", StringComparison.Ordinal) && error.Code == "wrong-definition");
    }

    [Fact]
    public async Task survives_the_next_start_and_is_written_back_to_files()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var draft = await house.Published(Figures(figures => figures["consult.wd"]!["value"] = "5wd"));
        await house.Get<LawSeed>().Import(Shipped);
        house.Get<LawBooks>().Current.Newest("HN-LTD2026")!.Version.ShouldBe(2);
        var folder = Path.Combine(house.Options.DataDirectory, "out");
        await house.Query(async db =>
        {
            await LawExport.Write(db, folder);
            return 0;
        });
        File.ReadAllBytes(Path.Combine(folder, "regimes", "HN-LTD2026.json")).ShouldBe(draft.Content);
        File.ReadAllBytes(Path.Combine(folder, "calendars", "vn.json")).ShouldBe(File.ReadAllBytes(Path.Combine(Shipped, "calendars", "vn.json")));
        File.Exists(Path.Combine(folder, "application.json")).ShouldBeTrue();
    }
}
