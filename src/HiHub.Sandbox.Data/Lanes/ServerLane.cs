using System.Data;
using System.Data.Common;

namespace HiHub.Sandbox.Data.Lanes;

/// <summary>PostgreSQL and SQL Server take a whole batch in one round trip; PostgreSQL's begin travels with the first one.</summary>
internal sealed class ServerLane(DbConnection connection) : Lane(connection)
{
    private readonly DbCommand _maker = connection.CreateCommand();
    private DbTransaction? _transaction;

    public override async Task Begin(CancellationToken ct) => _transaction = await Connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, ct);

    public override async Task Commit(CancellationToken ct)
    {
        await _transaction!.CommitAsync(ct);
        await End();
    }

    public override async Task Rollback()
    {
        if (_transaction is null)
            return;
        await _transaction.RollbackAsync();
        await End();
    }

    public override async Task Read(IReadOnlyList<Fetch> fetches, CancellationToken ct)
    {
        await using var batch = Batch(fetches.Select(fetch => fetch.Statement));
        await using var reader = await batch.ExecuteReaderAsync(ct);
        foreach (var fetch in fetches)
        {
            while (await reader.ReadAsync(ct))
                fetch.Take(reader);
            await reader.NextResultAsync(ct);
        }
    }

    public override async Task Write(IReadOnlyList<Statement> statements, CancellationToken ct)
    {
        if (statements.Count == 0)
            return;
        await using var batch = Batch(statements);
        await batch.ExecuteNonQueryAsync(ct);
        for (var i = 0; i < statements.Count; i++)
            Check(statements[i], batch.BatchCommands[i].RecordsAffected);
    }

    public override async ValueTask DisposeAsync()
    {
        await _maker.DisposeAsync();
        await base.DisposeAsync();
    }

    private DbBatch Batch(IEnumerable<Statement> statements)
    {
        var batch = Connection.CreateBatch();
        batch.Transaction = _transaction;
        foreach (var statement in statements)
            batch.BatchCommands.Add(Make(batch, statement));
        return batch;
    }

    private DbBatchCommand Make(DbBatch batch, Statement statement)
    {
        var command = batch.CreateBatchCommand();
#pragma warning disable CA2100 // the text comes from the mapped model, values travel as parameters
        command.CommandText = statement.Sql;
#pragma warning restore CA2100
        Bind(_maker, command.Parameters, statement);
        return command;
    }

    private async Task End()
    {
        await _transaction!.DisposeAsync();
        _transaction = null;
    }
}
