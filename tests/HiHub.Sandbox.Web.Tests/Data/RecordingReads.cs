using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class RecordingReads
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task says_who_for_whom_what_and_on_which_ground_and_leaves_the_case_alone(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        var before = await house.Case(reference);
        await Read(house, reference, Roster.Hnd1, "case");
        await Read(house, reference, Roster.ConPolice, "VB-1");
        await Read(house, reference, Roster.Reg1, "events");
        (await Readings(house, reference)).ShouldBe(
        [
            "hnd1 SKHCN HND case part:handler",
            "con-police CATP CON VB-1 part:consulted",
            "reg1 THANHTRA REG events role:reg",
        ]);
        (await house.Case(reference)).Version.ShouldBe(before.Version);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task leaves_no_trace_of_applicants_in_their_own_case(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        await Read(house, reference, Roster.App1, "case");
        (await Readings(house, reference)).ShouldBeEmpty();
        await Read(house, reference, Roster.App2, "case");
        (await Readings(house, reference)).ShouldBe(["app2 ORG2 APP case role:app"]);
    }

    [Theory, MemberData(nameof(On))]
    public async Task keeps_one_chain_when_many_read_at_once(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (one, two) = (await house.ToSubmitted(), await house.ToSubmitted());
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => Read(house, i % 2 == 0 ? one : two, Roster.Reg1, $"VB-{i}"))));
        (await Readings(house, one)).Count.ShouldBe(30);
        (await Readings(house, two)).Count.ShouldBe(30);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task keeps_one_chain_when_two_nodes_write_it(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        var other = await House.OpenAt(house.Options);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => Read(i % 2 == 0 ? house : other, reference, Roster.Reg1, "case"))));
        await other.Close();
        (await Readings(house, reference)).Count.ShouldBe(40);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task notes_strangers_among_the_refusals_though_they_are_told_nothing(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        await Should.ThrowAsync<CaseNotFoundException>(() => house.Desk.View(reference, Roster.App2));
        await Should.ThrowAsync<CaseNotFoundException>(() => house.Desk.View("TN-0000000000", Roster.App2));
        await Should.ThrowAsync<CaseNotFoundException>(() => house.Act(reference, ActionName.Withdraw, Roster.App2));
        var refused = await Bodies(house, row => row.Stream.StartsWith("security/"));
        refused.Select(body => $"{Text(body, "actor")} {Text(body, "action")} {Text(body, "code")} {Text(body, "case")}")
            .ShouldBe([$"app2 Read not-visible {reference}", $"app2 Withdraw not-visible {reference}"]);
        (await Readings(house, reference)).ShouldBeEmpty();
    }

    private static Task Read(House house, string reference, Actor actor, string what) =>
        house.Get<EvidenceLog>().Read(reference, actor, what, house.Clock.Now, "203.0.113.7", "password");

    private static async Task<IReadOnlyList<string>> Readings(House house, string reference)
    {
        var stream = EvidenceLog.AccessTo(reference);
        return (await Bodies(house, row => row.Stream == stream))
            .ConvertAll(body => string.Join(' ', new[] { "actor", "organisation", "role", "what", "ground" }.Select(name => Text(body, name))));
    }

    private static async Task<List<JsonElement>> Bodies(House house, System.Linq.Expressions.Expression<Func<HiHub.Sandbox.Data.Rows.AuditEvent, bool>> which) =>
        (await house.Query(db => db.AuditEvents.AsNoTracking().Where(which).OrderBy(row => row.Stream).ThenBy(row => row.Seq).ToListAsync()))
            .ConvertAll(row => JsonDocument.Parse(row.Body).RootElement);

    private static string? Text(JsonElement body, string name) => body.GetProperty(name).GetString();
}
