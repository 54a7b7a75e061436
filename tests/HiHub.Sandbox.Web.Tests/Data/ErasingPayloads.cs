using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class ErasingPayloads
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task leaves_a_record_and_a_valid_chain(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (kept, reference) = (await house.ToSubmitted(), await house.ToSubmitted());
        await Archived(house, reference, until: new(2020, 1, 1));
        (await Erase(house, reference)).ShouldBe(2);
        var rows = await house.Query(db => db.AuditEvents.AsNoTracking().Where(row => row.Stream == reference || row.Stream == "retention/" + reference).ToListAsync());
        rows.Where(row => row.Stream == reference).ShouldAllBe(row => row.Payload == null && row.ErasedAt == house.Clock.Now);
        var record = JsonDocument.Parse(rows.Single(row => row.Stream != reference).Body).RootElement;
        (record.GetProperty("actor").GetString(), record.GetProperty("what").GetString(), record.GetProperty("ground").GetString())
            .ShouldBe(("clk1", "1-2", "Quyết định 12/QĐ-UBND"));
        (await house.Query(db => db.AuditEvents.CountAsync(row => row.Stream == kept && row.Payload != null))).ShouldBe(2);
        (await house.Verify()).Broken.ShouldBeNull();
        (await Erase(house, reference)).ShouldBe(0);
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_refused_while_the_case_must_be_kept(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        (await Should.ThrowAsync<ActionRefusedException>(() => Erase(house, reference))).Refusal.Code.ShouldBe("must-be-kept");
        await Archived(house, reference, until: HiHub.Sandbox.Domain.Law.OfficeTime.DayOf(house.Clock.Now));
        (await Should.ThrowAsync<ActionRefusedException>(() => Erase(house, reference))).Refusal.Code.ShouldBe("must-be-kept");
        await Should.ThrowAsync<ActionRefusedException>(() => Erase(house, "TN-0000000000"));
    }

    [Theory, MemberData(nameof(On))]
    public async Task behind_the_programs_back_is_found(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        await house.Tamper($"UPDATE audit_event SET payload = NULL, erased_at = 1 WHERE stream = '{reference}' AND seq = 2");
        var broken = (await house.Verify()).Broken.ShouldNotBeNull();
        (broken.Stream, broken.Seq, broken.Why.En).ShouldBe((reference, 2, "its payload was erased without a record"));
    }

    private static Task<int> Erase(House house, string reference) => house.Get<PayloadErasure>().Erase(reference, "clk1", "Quyết định 12/QĐ-UBND");

    // Ten years on: the walk there would be another test's length.
    private static Task Archived(House house, string reference, DateOnly until) =>
        house.Tamper(reference, facts => facts with { Exit = facts.Exit with { KeptUntil = until } });
}
