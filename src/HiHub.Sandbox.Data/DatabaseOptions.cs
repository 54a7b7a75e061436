using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
    PostgreSql,
}

/// <summary>Where the office's data lies. <see cref="ConnectionString"/> may stay empty for SQLite: then <c>sandbox.db</c> in the data directory.</summary>
public sealed class DatabaseOptions : IValidatableObject
{
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    public string? ConnectionString { get; set; }

    /// <summary>Holds the files, the signing keys and, for SQLite, the database.</summary>
    [Required]
    public string DataDirectory { get; set; } = "";

    /// <summary>Rows in one batch of EF Core; null leaves the provider's own measure.</summary>
    [Range(1, 10_000)]
    public int? MaxBatchSize { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider != DatabaseProvider.Sqlite && string.IsNullOrWhiteSpace(ConnectionString))
            yield return new("Database:ConnectionString is required for SqlServer and PostgreSql.", [nameof(ConnectionString)]);
        if (!Enum.IsDefined(Provider))
            yield return new("Database:Provider is one of Sqlite, SqlServer, PostgreSql.", [nameof(Provider)]);
    }
}
