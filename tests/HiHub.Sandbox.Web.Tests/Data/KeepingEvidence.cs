using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Evidence;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>Whoever holds the database's password, short of its owner's, changes no evidence.</summary>
public sealed class KeepingEvidence
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    private static readonly (string Table, string Key, string Column)[] s_tables =
        [("audit_event", "stream, seq", "actor"), ("chain_head", "stream", "hash"), ("daily_root", "day", "signature"), ("dossier_version", "reference, no", "sha256")];

    [Theory, MemberData(nameof(On))]
    public async Task refuses_to_change_delete_replace_or_empty(DatabaseProvider provider)
    {
        await using var house = await Filled(provider);
        foreach (var (table, key, column) in s_tables)
        {
            await Refuses(house, $"UPDATE {table} SET {column} = {column}");
            await Refuses(house, $"DELETE FROM {table}");
            if (provider == DatabaseProvider.Sqlite)
                await Refuses(house, $"INSERT OR REPLACE INTO {table} SELECT * FROM {table}");
            else
            {
                await Refuses(house, $"TRUNCATE {table}");
                await Refuses(house, $"INSERT INTO {table} SELECT * FROM {table} ON CONFLICT ({key}) DO UPDATE SET {column} = EXCLUDED.{column}");
            }
        }
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task moves_a_head_forward_only(DatabaseProvider provider)
    {
        await using var house = await Filled(provider);
        await Refuses(house, "UPDATE chain_head SET seq = seq - 1");
        await Refuses(house, "UPDATE chain_head SET stream = 'other', seq = seq + 1");
    }

    [Theory, MemberData(nameof(On))]
    public async Task lets_a_payload_be_erased_once_with_its_mark_and_nothing_else(DatabaseProvider provider)
    {
        await using var house = await Filled(provider);
        await Refuses(house, "UPDATE audit_event SET payload = NULL WHERE seq = 2");
        await Refuses(house, "UPDATE audit_event SET payload = body, erased_at = 1 WHERE seq = 2");
        await Refuses(house, "UPDATE audit_event SET actor = 'x', payload = NULL, erased_at = 1 WHERE seq = 2");
        await house.Tamper("UPDATE audit_event SET payload = NULL, erased_at = 1 WHERE seq = 2");
        await Refuses(house, "UPDATE audit_event SET payload = NULL, erased_at = 2 WHERE seq = 2");
    }

    private static async Task<House> Filled(DatabaseProvider provider)
    {
        var house = await House.Open(provider);
        await house.ToAccepted();
        await house.Get<DailyRoots>().Seal(house.Clock.Now);
        return house;
    }

    private static async Task Refuses(House house, string sql)
    {
        var problem = await Should.ThrowAsync<Exception>(() => house.Tamper(sql), sql);
        problem.Message.ShouldContain("append-only", customMessage: sql);
    }
}
