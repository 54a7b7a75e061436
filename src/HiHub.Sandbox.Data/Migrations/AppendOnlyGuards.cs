using Microsoft.EntityFrameworkCore.Migrations;

namespace HiHub.Sandbox.Data.Migrations;

/// <summary>
/// What <see cref="AppendOnly"/> leaves open: heads only move forward, a payload is erased once, nothing is replaced under its key, no table is emptied at once.
/// </summary>
internal static class AppendOnlyGuards
{
    private static readonly (string Table, string[] Key)[] s_kept =
        [("audit_event", ["stream", "seq"]), ("chain_head", ["stream"]), ("daily_root", ["day"]), ("dossier_version", ["reference", "no"])];

    public static void Protect(MigrationBuilder migration)
    {
        if (migration.ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal))
            Sqlite(migration);
        else if (migration.ActiveProvider.EndsWith("SqlServer", StringComparison.Ordinal))
            SqlServer(migration);
        else
            PostgreSql(migration);
    }

    private static void Sqlite(MigrationBuilder migration)
    {
        // INSERT OR REPLACE deletes without asking the delete triggers.
        foreach (var (table, key) in s_kept)
            migration.Sql(
                $"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE {string.Join(" AND ", key.Select(column => $"{column} = NEW.{column}"))}) {Refuse(table)}");
        migration.Sql($"CREATE TRIGGER audit_event_erased_once BEFORE UPDATE ON audit_event WHEN OLD.payload IS NULL {Refuse("audit_event")}");
        migration.Sql($"CREATE TRIGGER chain_head_forward BEFORE UPDATE ON chain_head WHEN NEW.stream IS NOT OLD.stream OR NEW.seq <= OLD.seq {Refuse("chain_head")}");
        migration.Sql($"CREATE TRIGGER chain_head_no_delete BEFORE DELETE ON chain_head {Refuse("chain_head")}");
    }

    private static string Refuse(string table) => $"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;";

    private static void PostgreSql(MigrationBuilder migration)
    {
        const string Refuse = "EXECUTE FUNCTION refuse_change();";
        migration.Sql($"CREATE TRIGGER audit_event_erased_once BEFORE UPDATE ON audit_event FOR EACH ROW WHEN (OLD.payload IS NULL) {Refuse}");
        migration.Sql($"CREATE TRIGGER chain_head_forward BEFORE UPDATE ON chain_head FOR EACH ROW WHEN (NEW.stream IS DISTINCT FROM OLD.stream OR NEW.seq <= OLD.seq) {Refuse}");
        migration.Sql($"CREATE TRIGGER chain_head_no_delete BEFORE DELETE OR TRUNCATE ON chain_head FOR EACH STATEMENT {Refuse}");
    }

    private static void SqlServer(MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE TRIGGER audit_event_erased_once ON audit_event AFTER UPDATE AS
            IF EXISTS (SELECT 1 FROM deleted WHERE payload IS NULL) THROW 51000, 'audit_event is append-only', 1;
            """
        );
        migration.Sql(
            """
            CREATE TRIGGER chain_head_append_only ON chain_head AFTER UPDATE, DELETE AS
            IF (SELECT COUNT(*) FROM deleted) <> (SELECT COUNT(*) FROM inserted i JOIN deleted d ON i.stream = d.stream AND i.seq > d.seq)
            THROW 51000, 'chain_head is append-only', 1;
            """
        );
        // TRUNCATE asks no trigger, but it is refused on a table that another refers to; this one stays empty.
        migration.Sql(
            """
            CREATE TABLE append_only_anchor (
                id int NOT NULL PRIMARY KEY CHECK (id = 0),
                stream nvarchar(48) NULL, seq bigint NULL, head nvarchar(48) NULL, day nvarchar(10) NULL, reference nvarchar(16) NULL, no int NULL,
                FOREIGN KEY (stream, seq) REFERENCES audit_event (stream, seq),
                FOREIGN KEY (head) REFERENCES chain_head (stream),
                FOREIGN KEY (day) REFERENCES daily_root (day),
                FOREIGN KEY (reference, no) REFERENCES dossier_version (reference, no))
            """
        );
    }
}
