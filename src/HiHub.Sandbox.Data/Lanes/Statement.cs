using System.Data.Common;

namespace HiHub.Sandbox.Data.Lanes;

/// <summary>One command with its values in the database's form. <paramref name="MustTouch"/>: rows it must change, else the act has lost a race.</summary>
internal sealed record Statement(string Sql, Column[] Columns, object?[] Values, int? MustTouch = null);

/// <summary>A query whose rows are taken while the batch is read.</summary>
internal abstract class Fetch(string sql, Column[] columns, object?[] values)
{
    public Statement Statement { get; } = new(sql, columns, values);

    public abstract void Take(DbDataReader reader);
}

/// <summary>A query of one table, put together once: <paramref name="properties"/> say in which form the values travel.</summary>
internal sealed class Query<T>(RowTable<T> table, string where, params string[] properties)
    where T : class
{
    private readonly string _sql = $"{table.Select} WHERE {where}";
    private readonly Column[] _columns = Array.ConvertAll(properties, property => table[property]);

    public Fetch<T> Of(params ReadOnlySpan<object?> values)
    {
        var stored = new object?[values.Length];
        for (var i = 0; i < stored.Length; i++)
            stored[i] = _columns[i].ToStore(values[i]);
        return new(table, _sql, _columns, stored);
    }
}

internal sealed class Fetch<T>(RowTable<T> table, string sql, Column[] columns, object?[] values) : Fetch(sql, columns, values)
    where T : class
{
    public List<T> Rows { get; } = [];

    public T? One => Rows.Count > 0 ? Rows[0] : null;

    public override void Take(DbDataReader reader) => Rows.Add(table.Read(reader));
}

/// <summary>The number a series gave, and how the series prints it where that was set.</summary>
internal sealed class FetchNumber(string sql, Column[] columns, object?[] values) : Fetch(sql, columns, values)
{
    public long? Number { get; private set; }

    public string? Symbol { get; private set; }

    public int? Digits { get; private set; }

    public override void Take(DbDataReader reader)
    {
        Number = Convert.ToInt64(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture);
        Symbol = reader.IsDBNull(1) ? null : reader.GetString(1);
        Digits = reader.IsDBNull(2) ? null : reader.GetInt32(2);
    }
}

/// <summary>One text of one row; null where there is no such row.</summary>
internal sealed class FetchText(string sql, Column[] columns, object?[] values) : Fetch(sql, columns, values)
{
    public string? Text { get; private set; }

    public override void Take(DbDataReader reader) => Text = reader.GetString(0);
}

/// <summary>Another act came first: the caller loads again.</summary>
internal sealed class LostRaceException(string message, Exception? inner = null) : Exception(message, inner);
