using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace HiHub.Sandbox.Data.Lanes;

/// <summary>SQLite answers in process, so each statement is prepared once per connection and run by itself.</summary>
internal sealed class SqliteLane(SqliteConnection connection) : Lane(connection)
{
    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    public override Task Begin(CancellationToken ct) => Run("BEGIN IMMEDIATE");

    public override Task Commit(CancellationToken ct) => Run("COMMIT");

    public override Task Rollback() => Run("ROLLBACK");

    public override Task Read(IReadOnlyList<Fetch> fetches, CancellationToken ct)
    {
        foreach (var fetch in fetches)
        {
            using var reader = Prepare(fetch.Statement).ExecuteReader();
            while (reader.Read())
                fetch.Take(reader);
        }
        return Task.CompletedTask;
    }

    public override Task Write(IReadOnlyList<Statement> statements, CancellationToken ct)
    {
        foreach (var statement in statements)
            Check(statement, Prepare(statement).ExecuteNonQuery());
        return Task.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared.Values)
            await command.DisposeAsync();
        await base.DisposeAsync();
    }

    private Task Run(string sql)
    {
        Prepare(new Statement(sql, [], [])).ExecuteNonQuery();
        return Task.CompletedTask;
    }

    private SqliteCommand Prepare(Statement statement)
    {
        if (!_prepared.TryGetValue(statement.Sql, out var command))
            _prepared[statement.Sql] = command = Create(statement);
        for (var i = 0; i < statement.Values.Length; i++)
            command.Parameters[i].Value = statement.Values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Create(Statement statement)
    {
        var command = (SqliteCommand)((DbConnection)Connection).CreateCommand();
#pragma warning disable CA2100 // the text comes from the mapped model, values travel as parameters
        command.CommandText = statement.Sql;
#pragma warning restore CA2100
        Bind(command, command.Parameters, statement);
        return command;
    }
}
