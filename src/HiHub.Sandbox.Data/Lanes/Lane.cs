using System.Data;
using System.Data.Common;

namespace HiHub.Sandbox.Data.Lanes;

/// <summary>One open connection of the desk. A lane serves one act at a time.</summary>
internal abstract class Lane(DbConnection connection) : IAsyncDisposable
{
    protected DbConnection Connection => connection;

    public bool Usable => connection.State == ConnectionState.Open;

    public abstract Task Begin(CancellationToken ct);

    public abstract Task Commit(CancellationToken ct);

    public abstract Task Rollback();

    /// <summary>Reads every query, in one round trip where the database allows.</summary>
    public abstract Task Read(IReadOnlyList<Fetch> fetches, CancellationToken ct);

    /// <summary>Writes every statement, in one round trip where the database allows. Throws <see cref="LostRaceException"/>.</summary>
    public abstract Task Write(IReadOnlyList<Statement> statements, CancellationToken ct);

    public virtual async ValueTask DisposeAsync() => await connection.DisposeAsync();

    protected static void Bind(DbCommand maker, DbParameterCollection parameters, Statement statement)
    {
        for (var i = 0; i < statement.Values.Length; i++)
            parameters.Add(statement.Columns[i].Parameter(maker, $"@p{i}", statement.Values[i]));
    }

    protected static void Check(Statement statement, int touched)
    {
        if (statement.MustTouch is { } wanted && touched != wanted)
            throw new LostRaceException($"{statement.Sql} touched {touched} rows.");
    }
}
