using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace HiHub.Sandbox.Data.Lanes;

/// <summary>One column of a mapped row, with its conversion and its parameter as EF Core's model says.</summary>
internal sealed class Column(IProperty property, StoreObjectIdentifier table)
{
    private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();
    private IClrPropertyGetter? _getter;

    public string Name { get; } = property.GetColumnName(table)!;

    public IProperty Property => property;

    public bool IsKey { get; } = property.IsPrimaryKey();

    public object? Get(object row) => ToStore((_getter ??= property.GetGetter()).GetClrValue(row));

    /// <summary>The value as the database keeps it.</summary>
    public object? ToStore(object? value) => value is null || _mapping.Converter is not { } converter ? value : converter.ConvertToProvider(value);

    public DbParameter Parameter(DbCommand maker, string name, object? stored)
    {
        var parameter = maker.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = stored ?? DBNull.Value;
        // Said always, since the same parameter may hold null first and a value later.
        if (_mapping.DbType is { } type)
            parameter.DbType = type;
        return parameter;
    }

    /// <summary>The CLR type a reader gives for it.</summary>
    public Type StoreType => _mapping.Converter?.ProviderClrType ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

    /// <summary>Null where the database keeps the value as it is.</summary>
    public LambdaExpression? FromStore => _mapping.Converter?.ConvertFromProviderExpression;
}
