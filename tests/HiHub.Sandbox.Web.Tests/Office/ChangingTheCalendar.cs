using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
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

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class ChangingTheCalendar
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task S27_recomputes_open_clocks_that_meet_a_changed_day_and_says_who_was_affected(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (met, ended) = (await house.ToAccepted(), await house.ToSubmitted());
        await house.Act(ended, ActionName.Withdraw, Roster.App1);
        var before = await Clocks(house, met);
        var closed = await Clocks(house, ended);
        await house.Published(NewYearOff("2026-12-10"), lettersSeen: true);

        (await house.Get<DueWork>().RunDue()).Recomputed.ShouldBe(1);

        var after = await Clocks(house, met);
        Due(after, "total").ShouldBe(Due(before, "total")!.Value.AddDays(1));
        Due(after, "assign").ShouldBe(Due(before, "assign"));
        var report = await house.Query(db => db.RecomputedClocks.Where(row => row.Calendar == "vn-test").ToListAsync());
        report.Select(row => (row.Reference, row.Kind, row.DueBefore, row.DueAfter)).ShouldBe([(met, "total", Due(before, "total"), Due(after, "total"))]);
        (await house.Case(met)).Version.ShouldBe(3);
        var written = await house.Query(db => db.AuditEvents.SingleAsync(row => row.Type == "ClockRecomputed"));
        Encoding.UTF8.GetString(written.Payload!).ShouldContain("\"kind\":\"total\"");
        Encoding.UTF8.GetString(written.Body).ShouldContain("\"calendar\":\"vn-test\"");
        JsonSerializer.Serialize(await Clocks(house, ended)).ShouldBe(JsonSerializer.Serialize(closed));
        closed.ShouldAllBe(clock => clock.Closed && clock.CalendarVersion == "vn-2026.11");
        (await house.Get<DueWork>().RunDue()).Recomputed.ShouldBe(0);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task S22_S23_keeps_the_days_that_the_table_names()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Published(NewYearOff("2026-12-10"));
        var days = house.Get<LawBooks>().Current.Calendar;
        days.Version.ShouldBe("vn-test");
        (days.IsWorkingDay(new(2026, 11, 24)), days.IsWorkingDay(new(2026, 8, 22)), days.IsWorkingDay(new(2026, 12, 10))).ShouldBe((false, true, false));
        days.WhyNotWorking(new(2030, 2, 2))!.Vi.ShouldBe("Tết Nguyên đán (mùng 1)");
    }

    [Theory, MemberData(nameof(On))]
    public async Task tells_of_the_move_before_any_other_act_on_the_case(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        await house.Published(NewYearOff("2026-12-10"), lettersSeen: true);
        await house.Act(reference, ActionName.Assign, Roster.Hod1, new Domain.Review.Assign.Input { Handler = "hnd1" });
        var types = await house.Query(db => db.AuditEvents.Where(row => row.Stream == reference).OrderBy(row => row.Seq).Select(row => row.Type).ToListAsync());
        types[^2..].ShouldBe(["ClockRecomputed", "Assign"]);
        (await house.Query(db => db.RecomputedClocks.CountAsync())).ShouldBe(1);
    }

    [Theory, MemberData(nameof(On))]
    public async Task says_beforehand_which_clocks_would_move_and_which_letters_would_be_wrong(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        var total = Due(await Clocks(house, reference), "total");
        var draft = await house.Drafted(Change(LawKind.Calendar, "calendars/vn.json", calendar => Days(calendar, 2027).RemoveAt(0), basedOn: "vn-2026.11"));
        var what = await house.Query(async db => await WhatIf.Of(db, house.Get<LawBooks>().Current, draft, house.Clock.Now));
        what.Days.ShouldBe([new(2027, 1, 1)]);
        what.Cases.ShouldBe(1);
        var clock = what.Clocks.ShouldHaveSingleItem();
        (clock.Reference, clock.Organisation, clock.Clock.Kind, clock.Clock.Before, clock.Clock.Breaches).ShouldBe((reference, "ORG1", "total", total, false));
        var letter = what.Letters.ShouldHaveSingleItem();
        (letter.Template, letter.PrintedDue, letter.NewDue).ShouldBe(("M01", total!.Value, clock.Clock.After));
        var drafter = new Actor("rul1", "SKHCN", [Role.Rul]);
        var masked = await house.Query(db => what.SeenBy(db, drafter));
        (masked.Clocks[0].Reference, masked.Clocks[0].Organisation, masked.Clocks[0].Clock).ShouldBe(("", "", clock.Clock));
        (masked.Letters[0].Reference, masked.Letters[0].NewDue).ShouldBe(("", letter.NewDue));
        (await house.Query(db => what.SeenBy(db, Roster.Hod1))).Clocks.ShouldBe(what.Clocks);

        var refused = await Should.ThrowAsync<ActionRefusedException>(() => house.Propose(draft));
        refused.Refusal.Code.ShouldBe("letters-rely-on-days");
        refused.Refusal.Vi.ShouldContain(reference);
        Due(await Clocks(house, reference), "total").ShouldBe(total);
        (await house.Propose(draft, lettersSeen: true)).AwaitsSignatureOf.ShouldBe(Role.Rul);
    }

    [Fact]
    public async Task lengthens_an_authoritys_own_time_by_its_closure_and_names_it()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var reference = await house.ToSubmitted();
        await house.Act(reference, ActionName.RequestSupplement, Roster.Int1, new Domain.Intake.RequestSupplement.Input
        {
            Deficiencies = [new Domain.Intake.RequestSupplement.Lack { Reason = "S01", Text = "Bổ sung giấy tờ còn thiếu của hồ sơ theo danh mục." }],
        });
        var other = await house.ToAccepted();
        var (mine, theirs) = (await Clocks(house, reference), await Clocks(house, other));
        await house.Published(Closed("ubnd", "2026-12-09", "2026-12-10"), lettersSeen: true);
        await house.Get<DueWork>().RunDue();
        Due(await Clocks(house, reference), "supplement").ShouldBe(Due(mine, "supplement"));
        var total = (await Clocks(house, other)).Single(clock => clock.Kind == "total");
        total.DueAt.ShouldBe(Due(theirs, "total")!.Value.AddDays(2));
        var law = house.Get<LawBooks>().Current;
        DueDates.Compute(total.Read(), law.Pack("HN-LTD2026", 1).Days(law.Calendar)).Explanation
            .ShouldContain(line => line.Vi.Contains("cơ quan tạm ngừng làm việc: Di chuyển trụ sở") && line.Vi.Contains("Thông báo 12/TB"));
    }

    [Theory]
    [InlineData("moon", "2026-12-09", "2026-12-10", "$.content.closures[0].agency")]
    [InlineData("ubnd", "2026-12-11", "2026-12-10", "$.content.closures[0].to")]
    [InlineData("all", "2046-12-09", "2046-12-10", "$.content.closures[0]")]
    public async Task takes_no_closure_that_makes_no_sense(string agency, string from, string to, string path)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        (await house.Do(OfficeActionName.SaveLawDraft, Rul1, Closed(agency, from, to))).Errors.ShouldHaveSingleItem().Path.ShouldBe(path);
    }

    private static SaveLawDraft.Input NewYearOff(string day) => Change(LawKind.Calendar, "calendars/vn.json", calendar => Days(calendar, 2026).Add(new JsonObject
    {
        ["date"] = day,
        ["kind"] = "compensation",
        ["vi"] = "Nghỉ bù",
        ["en"] = "Compensation",
        ["source"] = "Thông báo 9/TB-VPCP",
        ["confidence"] = "secondary",
    }), basedOn: "vn-2026.11");

    private static SaveLawDraft.Input Closed(string agency, string from, string to) => Change(LawKind.Calendar, "calendars/vn.json", calendar => calendar["closures"] = new JsonArray(new JsonObject
    {
        ["agency"] = agency,
        ["from"] = from,
        ["to"] = to,
        ["vi"] = "Di chuyển trụ sở",
        ["en"] = "Moving house",
        ["source"] = "Thông báo 12/TB",
        ["confidence"] = "article",
    }), basedOn: "vn-2026.11");

    private static JsonArray Days(JsonNode calendar, int year) => calendar["years"]!.AsArray().Single(one => (int)one!["year"]! == year)!["daysOff"]!.AsArray();

    private static Task<List<CaseClock>> Clocks(House house, string reference) =>
        house.Query(db => db.Clocks.AsNoTracking().Where(row => row.Reference == reference).OrderBy(row => row.Id).ToListAsync());

    private static DateTimeOffset? Due(IEnumerable<CaseClock> clocks, string kind) => clocks.Single(clock => clock.Kind == kind).DueAt;
}
