using Microsoft.EntityFrameworkCore.Migrations;

namespace HiHub.Sandbox.Data.Migrations;

/// <summary>Triggers that refuse to change or delete evidence. The one change they let pass empties a payload and marks it erased (retention law).</summary>
internal static class AppendOnly
{
    private static readonly string[] s_kept = ["stream", "seq", "body", "prev_hash", "hash", "at", "type", "actor", "reference", "case_version"];

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
        const string Refuse = "BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;";
        var changed = string.Join(" OR ", s_kept.Select(column => $"NEW.{column} IS NOT OLD.{column}"));
        migration.Sql($"CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event WHEN {changed} OR NEW.payload IS NOT NULL OR NEW.erased_at IS NULL {Refuse}");
        migration.Sql($"CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event {Refuse}");
        foreach (var table in new[] { "dossier_version", "daily_root" })
            foreach (var change in new[] { "UPDATE", "DELETE" })
                migration.Sql($"CREATE TRIGGER {table}_no_{change.ToLowerInvariant()} BEFORE {change} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");
    }

    private static void PostgreSql(MigrationBuilder migration)
    {
        var changed = string.Join(" OR ", s_kept.Select(column => $"NEW.{column} IS DISTINCT FROM OLD.{column}"));
        migration.Sql("CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;");
        migration.Sql($"CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event FOR EACH ROW WHEN ({changed} OR NEW.payload IS NOT NULL OR NEW.erased_at IS NULL) EXECUTE FUNCTION refuse_change();");
        migration.Sql("CREATE TRIGGER audit_event_no_delete BEFORE DELETE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();");
        foreach (var table in new[] { "dossier_version", "daily_root" })
            migration.Sql($"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();");
    }

    private static void SqlServer(MigrationBuilder migration)
    {
        // Verifying reads one moment of the trail while the office works on.
        migration.Sql("ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON", suppressTransaction: true);
        var changed = string.Join(" OR ", s_kept.Where(column => column is not ("stream" or "seq")).Select(Differs));
        migration.Sql(
            $"""
            CREATE TRIGGER audit_event_append_only ON audit_event AFTER UPDATE, DELETE AS
            IF NOT EXISTS (SELECT 1 FROM inserted) AND EXISTS (SELECT 1 FROM deleted)
                OR (SELECT COUNT(*) FROM inserted) <> (SELECT COUNT(*) FROM inserted i JOIN deleted d ON i.stream = d.stream AND i.seq = d.seq)
                OR EXISTS (SELECT 1 FROM inserted i JOIN deleted d ON i.stream = d.stream AND i.seq = d.seq
                    WHERE i.payload IS NOT NULL OR i.erased_at IS NULL OR {changed})
            THROW 51000, 'audit_event is append-only', 1;
            """
        );
        foreach (var table in new[] { "dossier_version", "daily_root" })
            migration.Sql($"CREATE TRIGGER {table}_append_only ON {table} AFTER UPDATE, DELETE AS IF EXISTS (SELECT 1 FROM deleted) THROW 51000, '{table} is append-only', 1;");
    }

    private static string Differs(string column) =>
        $"i.{column} <> d.{column} OR (i.{column} IS NULL AND d.{column} IS NOT NULL) OR (i.{column} IS NOT NULL AND d.{column} IS NULL)";
}
