using System.Text.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class LettingTimePass
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task lapses_a_dossier_whose_supplement_never_came(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await ToSupplement(house);
        await house.Pass(days: 3);
        (await house.Case(reference)).State.ShouldBe(ApplicationState.SupplementIntake);
        await house.Pass(days: 60);
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Lapsed);
        var last = await house.Query(db => db.AuditEvents.Where(row => row.Stream == reference && row.Type == "SupplementExpired").SingleAsync());
        last.Actor.ShouldBe("system");
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task does_each_thing_once_however_many_nodes_look(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await ToSupplement(house);
        house.Clock.Now += TimeSpan.FromDays(90);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => house.Get<DueWork>().RunDue())));
        (await house.Query(db => db.AuditEvents.CountAsync(row => row.Stream == reference && row.Type == "SupplementExpired"))).ShouldBe(1);
        (await house.Query(db => db.DailyRoots.CountAsync())).ShouldBe(1);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task escalates_a_running_clock_and_leaves_the_version_alone(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        var before = await house.Case(reference);
        await house.Pass(days: 120);
        var after = await house.Case(reference);
        (after.Version, after.State).ShouldBe((before.Version, before.State));
        var total = await house.Query(db => db.Clocks.SingleAsync(row => row.Reference == reference && row.Kind == "total"));
        (total.Level, total.NextLevelAt).ShouldBe((EscalationLevel.Overdue, null));
        (await house.Query(db => db.Outbox.CountAsync(row => row.Reference == reference && row.Kind == "clock-overdue"))).ShouldBe(2);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task sends_what_the_acts_have_written_to_the_outbox(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.ToSubmitted();
        (await house.Query(db => db.Outbox.CountAsync(row => row.SentAt == null))).ShouldBeGreaterThan(0);
        await house.Get<DueWork>().RunDue();
        (await house.Query(db => db.Outbox.CountAsync(row => row.SentAt == null))).ShouldBe(0);
        (await house.Get<DueWork>().RunDue()).Idle.ShouldBeTrue();
    }

    [Theory, MemberData(nameof(On))]
    public async Task counts_running_clocks_anew_under_a_new_calendar(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        var before = await Total(house, reference);
        await Proclaim(house, OfficeTime.DayOf(house.Clock.Now).AddDays(1));
        (await house.Get<DueWork>().RunDue()).Recomputed.ShouldBe(1);
        var after = await Total(house, reference);
        after.DueAt!.Value.ShouldBeGreaterThan(before.DueAt!.Value);
        after.CalendarVersion.ShouldBe("vn-test");
        (await house.Case(reference)).Version.ShouldBe(3);
        var types = await house.Query(db => db.AuditEvents.Where(row => row.Stream == reference).OrderBy(row => row.Seq).Select(row => row.Type).ToListAsync());
        types[^1].ShouldBe("ClockRecomputed");
        (await house.Get<DueWork>().RunDue()).Recomputed.ShouldBe(0);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    private static Task<HiHub.Sandbox.Data.Rows.CaseClock> Total(House house, string reference) =>
        house.Query(db => db.Clocks.AsNoTracking().SingleAsync(row => row.Reference == reference && row.Kind == "total"));

    /// <summary>A new version of the calendar in which the day is off.</summary>
    private static async Task Proclaim(House house, DateOnly day)
    {
        await using var db = house.Db();
        var calendar = JsonNode.Parse((await db.CalendarVersions.SingleAsync()).Content)!;
        calendar["version"] = "vn-test";
        var year = calendar["years"]!.AsArray().Single(one => (int)one!["year"]! == day.Year)!;
        var off = new JsonObject { ["date"] = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ["kind"] = "compensation", ["vi"] = "Nghỉ bù", ["en"] = "Compensation", ["source"] = "thông báo", ["confidence"] = "recalled" };
        year["daysOff"]!.AsArray().Add(off);
        var row = new HiHub.Sandbox.Data.Rows.CalendarVersion { Id = "vn", Version = "vn-test", Content = JsonSerializer.SerializeToUtf8Bytes(calendar), ImportedAt = house.Clock.Now.AddMinutes(1) };
        db.CalendarVersions.Add(row);
        await db.SaveChangesAsync();
    }

    private static async Task<string> ToSupplement(House house)
    {
        var reference = await house.ToSubmitted();
        await house.Act(
            reference,
            ActionName.RequestSupplement,
            Roster.Int1,
            new RequestSupplement.Input { Deficiencies = [new RequestSupplement.Lack { Reason = "S01", Text = "Bổ sung giấy tờ còn thiếu của hồ sơ theo danh mục." }] });
        return reference;
    }
}
