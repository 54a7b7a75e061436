using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HiHub.Sandbox.Data.Lanes;

/// <summary>The statements of one table, derived once from EF Core's model, so that the desk's hand-made commands cannot drift from the schema.</summary>
internal sealed class RowTable<T>
    where T : class
{
    private readonly Column[] _columns;
    private readonly Column[] _keys;
    private readonly Column[] _values;
    private readonly Column[] _valuesAndKeys;
    private readonly ConcurrentDictionary<string, (string Sql, Column[] Columns)> _guarded = new();
    private readonly string _insert;
    private readonly string _update;
    private readonly string _delete;
    private readonly Lazy<Func<DbDataReader, T>> _read;

    public RowTable(IModel model)
    {
        var entity = model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped.");
        Name = entity.GetTableName()!;
        var table = StoreObjectIdentifier.Table(Name);
        _columns = [.. entity.GetProperties().Select(property => new Column(property, table))];
        _keys = [.. entity.FindPrimaryKey()!.Properties.Select(key => _columns.Single(column => column.Property == key))];
        _values = [.. _columns.Where(column => !column.IsKey)];
        _valuesAndKeys = [.. _values, .. _keys];
        _insert = $"INSERT INTO {Name} ({Names(_columns)}) VALUES ({string.Join(", ", _columns.Select((_, i) => $"@p{i}"))})";
        _update = $"UPDATE {Name} SET {Assign(_values, 0)} WHERE {Match(_keys, _values.Length)}";
        _delete = $"DELETE FROM {Name} WHERE {Match(_keys, 0)}";
        Select = $"SELECT {Names(_columns)} FROM {Name}";
        _read = new(Materializer);
    }

    public string Name { get; }

    public string Select { get; }

    public Column this[string property] => Array.Find(_columns, column => column.Property.Name == property)!;

    public Statement Insert(T row) => new(_insert, _columns, Values(_columns, row));

    /// <summary>Writes every column of the row; must touch exactly one.</summary>
    public Statement Update(T row) => new(_update, _valuesAndKeys, Values(_valuesAndKeys, row), MustTouch: 1);

    /// <summary>Writes every column, only where the guarded column still has the old value; otherwise the act has lost a race.</summary>
    public Statement Update(T row, string guarded, object was)
    {
        var (sql, columns) = _guarded.GetOrAdd(guarded, Guarded);
        var values = new object?[columns.Length];
        for (var i = 0; i < _valuesAndKeys.Length; i++)
            values[i] = columns[i].Get(row);
        values[^1] = columns[^1].ToStore(was);
        return new(sql, columns, values, MustTouch: 1);
    }

    /// <summary>Writes the named columns only.</summary>
    public Statement Patch(T row, params ReadOnlySpan<string> properties)
    {
        var set = new Column[properties.Length];
        for (var i = 0; i < set.Length; i++)
            set[i] = this[properties[i]];
        var sql = $"UPDATE {Name} SET {Assign(set, 0)} WHERE {Match(_keys, set.Length)}";
        return new(sql, [.. set, .. _keys], [.. Values(set, row), .. Values(_keys, row)], MustTouch: 1);
    }

    public Statement Delete(T row) => new(_delete, _keys, Values(_keys, row));

    public T Read(DbDataReader reader) => _read.Value(reader);

    private (string Sql, Column[] Columns) Guarded(string property) =>
        ($"{_update} AND {this[property].Name} = @p{_columns.Length}", [.. _valuesAndKeys, this[property]]);

    private static object?[] Values(Column[] columns, T row)
    {
        var values = new object?[columns.Length];
        for (var i = 0; i < columns.Length; i++)
            values[i] = columns[i].Get(row);
        return values;
    }

    private static string Names(IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => column.Name));

    private static string Assign(IEnumerable<Column> columns, int from) => string.Join(", ", columns.Select((column, i) => $"{column.Name} = @p{from + i}"));

    private static string Match(IEnumerable<Column> columns, int from) => string.Join(" AND ", columns.Select((column, i) => $"{column.Name} = @p{from + i}"));

    private Func<DbDataReader, T> Materializer()
    {
        var reader = Expression.Parameter(typeof(DbDataReader));
        var row = Expression.Variable(typeof(T));
        var make = typeof(T).GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [])!;
        List<Expression> steps = [Expression.Assign(row, Expression.New(make))];
        foreach (var (place, column) in _columns.Index())
            steps.Add(Assign(row, reader, column, place));
        steps.Add(row);
        return Expression.Lambda<Func<DbDataReader, T>>(Expression.Block([row], steps), reader).Compile();
    }

    private static Expression Assign(ParameterExpression row, ParameterExpression reader, Column column, int place)
    {
        var at = Expression.Constant(place);
        Expression value = Value(reader, column.StoreType, at);
        if (column.FromStore is { } convert)
            value = Expression.Invoke(convert, Expression.Convert(value, convert.Parameters[0].Type));
        var set = Expression.Assign(Expression.Property(row, column.Property.PropertyInfo!), Expression.Convert(value, column.Property.ClrType));
        return column.Property.IsNullable ? Expression.IfThen(Expression.Not(Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, at)), set) : set;
    }

    // Asking for any type is slower than asking for one.
    private static MethodCallExpression Value(ParameterExpression reader, Type type, ConstantExpression at) =>
        type == typeof(long) ? Expression.Call(reader, nameof(DbDataReader.GetInt64), null, at)
        : type == typeof(int) ? Expression.Call(reader, nameof(DbDataReader.GetInt32), null, at)
        : type == typeof(string) ? Expression.Call(reader, nameof(DbDataReader.GetString), null, at)
        : Expression.Call(reader, nameof(DbDataReader.GetFieldValue), [type], at);
}
