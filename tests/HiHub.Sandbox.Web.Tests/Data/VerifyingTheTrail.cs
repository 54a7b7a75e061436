using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Evidence;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class VerifyingTheTrail
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task passes_over_honest_events_in_the_database_and_in_an_export(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.ToAccepted();
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        await house.ToSubmitted();
        var report = await house.Verify();
        report.Broken.ShouldBeNull();
        report.Events.ShouldBe(6);
        report.Roots.ShouldBe(1);
        (await VerifyExport(house)).ShouldBe(report);
    }

    [Theory, MemberData(nameof(On))]
    public async Task names_the_event_whose_byte_was_changed(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        await house.Unprotect();
        await house.Tamper(provider == DatabaseProvider.Sqlite
            ? $"UPDATE audit_event SET body = CAST(replace(CAST(body AS TEXT), 'app1', 'app2') AS BLOB) WHERE stream = '{reference}' AND seq = 2"
            : $"UPDATE audit_event SET body = convert_to(replace(convert_from(body, 'UTF8'), 'app1', 'app2'), 'UTF8') WHERE stream = '{reference}' AND seq = 2");
        var broken = (await house.Verify()).Broken.ShouldNotBeNull();
        (broken.Stream, broken.Seq).ShouldBe((reference, 2));
    }

    [Theory, MemberData(nameof(On))]
    public async Task compares_columns_and_payloads_with_the_bytes(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        await house.Unprotect();
        await house.Tamper($"UPDATE audit_event SET actor = 'app2' WHERE stream = '{reference}' AND seq = 1");
        (await house.Verify()).Broken!.Seq.ShouldBe(1);
        await house.Tamper($"UPDATE audit_event SET actor = 'app1', payload = body WHERE stream = '{reference}' AND seq = 1");
        (await house.Verify()).Broken!.Seq.ShouldBe(1);
    }

    [Theory, MemberData(nameof(On))]
    public async Task finds_a_cut_tail_by_the_head(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        await house.Unprotect();
        await house.Tamper($"DELETE FROM audit_event WHERE stream = '{reference}' AND seq = 3");
        var broken = (await house.Verify()).Broken.ShouldNotBeNull();
        (broken.Stream, broken.Seq).ShouldBe((reference, 3));
    }

    [Theory, MemberData(nameof(On))]
    public async Task finds_a_chain_rewritten_after_its_daily_root(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        await house.Unprotect();
        await house.Tamper($"DELETE FROM audit_event WHERE stream = '{reference}' AND seq = 2");
        await house.Tamper(
            $"UPDATE chain_head SET seq = 1, hash = (SELECT hash FROM audit_event WHERE stream = '{reference}' AND seq = 1) WHERE stream = '{reference}'");
        var broken = (await house.Verify()).Broken.ShouldNotBeNull();
        (broken.Stream, broken.Seq).ShouldBe((reference, 2));
    }

    [Theory, MemberData(nameof(On))]
    public async Task finds_a_chain_made_anew_after_its_daily_root(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        await house.Unprotect();
        await house.ChainAnew(reference, from: 2, body => body.Replace("\"app1\"", "\"app9\"", StringComparison.Ordinal), row => row.Actor = "app9");
        var broken = (await house.Verify()).Broken.ShouldNotBeNull();
        (broken.Stream, broken.Seq, broken.Why.En).ShouldBe((reference, 2, "a daily root saw another hash"));
    }

    [Theory, MemberData(nameof(On))]
    public async Task finds_a_lost_stream(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        await house.Unprotect();
        await house.Tamper($"DELETE FROM audit_event WHERE stream = '{reference}'");
        (await house.Verify()).Broken.ShouldNotBeNull().Stream.ShouldBe(reference);
        await house.Tamper($"DELETE FROM chain_head WHERE stream = '{reference}'");
        (await house.Verify()).Broken.ShouldNotBeNull().Stream.ShouldBe(reference);
    }

    private static async Task<AuditReport> VerifyExport(House house)
    {
        using var file = new MemoryStream();
        await house.Get<AuditTrail>().Export(file);
        file.Position = 0;
        return await AuditTrail.VerifyExport(file);
    }
}
