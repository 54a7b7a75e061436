using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>A desk of its own over one database, in virtual time; the law and the procedure are those shipped.</summary>
internal sealed class DemoOffice : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly SettableTime _time;
    private readonly DueWork _due;

    private DemoOffice(ServiceProvider services, SettableTime time)
    {
        (_services, _time) = (services, time);
        _due = services.GetRequiredService<DueWork>();
        Law = services.GetRequiredService<LawBooks>().Current;
        Timeline = new(services.GetRequiredService<IDbContextFactory<SandboxDb>>(), Law);
        Clock = new(time, Law.Calendar, PassToAsync);
    }

    public LawBook Law { get; }

    public DemoClock Clock { get; }

    public Timeline Timeline { get; }

    /// <summary>Over a database of its own, sealed with the key in its folder.</summary>
    public static Task<DemoOffice> OpenAsync(DatabaseOptions options, DateTimeOffset start, CancellationToken stop = default) => OpenAsync(options, Options.Create(new SealingOptions()), start, stop);

    /// <summary>Migrates the database and brings in the shipped law where it is new.</summary>
    public static async Task<DemoOffice> OpenAsync(DatabaseOptions options, IOptions<SealingOptions> sealing, DateTimeOffset start, CancellationToken stop)
    {
        var time = new SettableTime(start);
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSandboxData(options)
            .AddSingleton(sealing)
            .BuildServiceProvider();
        await services.GetRequiredService<DatabaseCare>().Migrate(stop);
        await services.GetRequiredService<LawSeed>().Import(ProgramFolder.Workflows, stop);
        await using var db = await services.GetRequiredService<IDbContextFactory<SandboxDb>>().CreateDbContextAsync(stop);
        await DemoRoster.SeedPeopleAsync(db, stop);
        return new(services, time);
    }

    /// <summary>A case yet to be drafted, under the regime of its dossier.</summary>
    public DemoCase Case(string name, Dossier dossier)
    {
        var pack = Law.InForce(dossier.Regime ?? LawBook.DefaultRegime, Clock.Today)
            ?? throw new InvalidOperationException($"{name}: there is no regime {dossier.Regime}.");
        var desk = new DemoDesk(_services.GetRequiredService<CaseDesk>(), _services.GetRequiredService<FileStore>(), Timeline);
        return new(desk, Clock, pack, name);
    }

    /// <summary>What a reader does while others act: looks for the newest case and opens it.</summary>
    public async Task ReadAsync(Actor who, CancellationToken stop)
    {
        await using var db = await _services.GetRequiredService<IDbContextFactory<SandboxDb>>().CreateDbContextAsync(stop);
        if (await db.CasesVisibleTo(who).OrderByDescending(row => row.Reference).Select(row => row.Reference).FirstOrDefaultAsync(stop) is { } reference)
            await _services.GetRequiredService<CaseDesk>().View(reference, who, stop);
    }

    public Task<(int Cases, UnsoundCase? Unsound)> CheckAsync() => _services.GetRequiredService<StoredCases>().Check();

    public Task<AuditReport> VerifyAsync() => _services.GetRequiredService<AuditTrail>().Verify();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>Lets everything that falls due on the way happen at its own moment.</summary>
    private async Task PassToAsync(DateTimeOffset moment)
    {
        DateTimeOffset? stuckAt = null;
        while (await _due.NextDue() is { } next && next <= moment)
        {
            _time.MoveTo(next);
            var done = await _due.RunDue();
            await Timeline.FollowAsync();
            if (done.Timers + done.Escalations + done.Proposals > 0)
                stuckAt = null;
            else if (stuckAt == next)
                throw new InvalidOperationException($"What is due at {OfficeTime.Local(next):O} cannot be done.");
            else
                stuckAt = next;
        }
        _time.MoveTo(moment);
    }
}
