using HiHub.Sandbox.Data.Mapping;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data;

/// <summary>The one database, the same on SQLite, SQL Server and PostgreSQL. Reads go through it; cases change only at the desk.</summary>
public abstract class SandboxDb(DbContextOptions options) : IdentityUserContext<Person>(options)
{
    /// <summary>Null at design time, where nothing is read or written.</summary>
    internal Sealing? Sealing { get; } = options.FindExtension<SealingExtension>()?.Sealing;

    public DbSet<SandboxCase> Cases => Set<SandboxCase>();
    public DbSet<DossierVersion> DossierVersions => Set<DossierVersion>();
    public DbSet<CaseDocument> Documents => Set<CaseDocument>();
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
    public DbSet<CaseSide> CaseSides => Set<CaseSide>();
    public DbSet<CasePart> CaseParts => Set<CasePart>();
    public DbSet<CaseConflict> CaseConflicts => Set<CaseConflict>();
    public DbSet<PendingAct> PendingActs => Set<PendingAct>();
    public DbSet<Idempotency> Idempotencies => Set<Idempotency>();
    public DbSet<Procedure> Procedures => Set<Procedure>();
    public DbSet<WorkItem> WorkItems => Set<WorkItem>();
    public DbSet<WaitingTimer> Timers => Set<WaitingTimer>();
    public DbSet<CaseClock> Clocks => Set<CaseClock>();
    public DbSet<RecomputedClock> RecomputedClocks => Set<RecomputedClock>();
    public DbSet<ClockAccount> ClockAccounts => Set<ClockAccount>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<AdvicePrecedent> Precedents => Set<AdvicePrecedent>();
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();
    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();
    public DbSet<DailyRoot> DailyRoots => Set<DailyRoot>();
    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();
    public DbSet<DefinitionVersion> DefinitionVersions => Set<DefinitionVersion>();
    public DbSet<PackVersion> PackVersions => Set<PackVersion>();
    public DbSet<CalendarVersion> CalendarVersions => Set<CalendarVersion>();
    public DbSet<LawDraft> LawDrafts => Set<LawDraft>();
    public DbSet<PersonRole> PersonRoles => Set<PersonRole>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<OfficeUnit> OfficeUnits => Set<OfficeUnit>();
    public DbSet<MachineKey> MachineKeys => Set<MachineKey>();
    public DbSet<TrialFigure> TrialFigures => Set<TrialFigure>();
    public DbSet<AuthorisationLetter> AuthorisationLetters => Set<AuthorisationLetter>();
    public DbSet<DelegatedPower> DelegatedPowers => Set<DelegatedPower>();
    public DbSet<RegisteredInterest> RegisteredInterests => Set<RegisteredInterest>();
    public DbSet<GlassBreak> GlassBreaks => Set<GlassBreak>();
    public DbSet<MessageText> MessageTexts => Set<MessageText>();
    public DbSet<Signatory> Signatories => Set<Signatory>();
    public DbSet<SigningCertificate> SigningCertificates => Set<SigningCertificate>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<KeptForm> KeptForms => Set<KeptForm>();
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    protected override Version SchemaVersion => IdentitySchemaVersions.Version2;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        CaseMapping.Map(builder);
        ProcedureMapping.Map(builder);
        EvidenceMapping.Map(builder);
        PeopleMapping.Map(builder);
        RegisterMapping.Map(builder);
        if (Sealing is { } sealing)
            SealedColumns.Apply(builder, sealing);
        SnakeCase.Apply(builder);
    }
}

public sealed class SqliteSandboxDb(DbContextOptions<SqliteSandboxDb> options) : SandboxDb(options);

public sealed class SqlServerSandboxDb(DbContextOptions<SqlServerSandboxDb> options) : SandboxDb(options);

public sealed class PostgreSqlSandboxDb(DbContextOptions<PostgreSqlSandboxDb> options) : SandboxDb(options);
