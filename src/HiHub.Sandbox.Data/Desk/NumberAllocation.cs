using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The next number of a series, locked until commit, so that a series has neither gaps nor doubles.</summary>
internal sealed class NumberAllocation
{
    private readonly string _sql;
    private readonly Column[] _columns;

    public NumberAllocation(SandboxDatabase database)
    {
        var table = database.Tables.NumberSeries;
        _columns = [table[nameof(NumberSeries.Issuer)], table[nameof(NumberSeries.Type)], table[nameof(NumberSeries.Period)]];
        _sql = database.Provider == DatabaseProvider.SqlServer ? Merge(table.Name) : Upsert(table.Name);
    }

    public FetchNumber Next(string issuer, string type, int period) => new(_sql, _columns, [issuer, type, period]);

    private static string Upsert(string table) =>
        $"INSERT INTO {table} (issuer, type, period, last) VALUES (@p0, @p1, @p2, 1) "
        + $"ON CONFLICT (issuer, type, period) DO UPDATE SET last = {table}.last + 1 RETURNING last, symbol, digits";

    private static string Merge(string table) =>
        $"MERGE {table} WITH (HOLDLOCK) AS t USING (SELECT @p0 AS issuer, @p1 AS type, @p2 AS period) AS s "
        + "ON t.issuer = s.issuer AND t.type = s.type AND t.period = s.period "
        + "WHEN MATCHED THEN UPDATE SET last = t.last + 1 "
        + "WHEN NOT MATCHED THEN INSERT (issuer, type, period, last) VALUES (s.issuer, s.type, s.period, 1) OUTPUT inserted.last, inserted.symbol, inserted.digits;";
}
