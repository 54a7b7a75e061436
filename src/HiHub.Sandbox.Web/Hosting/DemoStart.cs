using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Hosting.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Development on an empty database: says where it listens and who can sign in, then seeds demo cases while it already answers.</summary>
internal static class DemoStart
{
    public static void Begin(WebApplication app)
    {
        var demo = app.Services.GetRequiredService<IOptions<DemoOptions>>().Value;
        if (demo.Password is null || !app.Environment.IsDevelopment())
            return;
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("HiHub.Sandbox");
        log.LogInformation(
            "HiHub.Sandbox: {Address}\nDemo people (password {Password}): {People}",
            string.Join(' ', app.Urls), demo.Password, string.Join(' ', DemoRoster.People.Select(person => person.UserName)));
        if (demo.Cases)
            _ = PlantAsync(app, log);
    }

    /// <summary>The cases live in the past: what has fallen due in the present must wait until they are told.</summary>
    private static async Task PlantAsync(WebApplication app, ILogger log)
    {
        var (services, stop) = (app.Services, app.Lifetime.ApplicationStopping);
        var due = services.GetRequiredService<DuePause>();
        try
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<SandboxDb>>().CreateDbContextAsync(stop);
            if (await db.Cases.AnyAsync(stop))
                return;
            due.On = true;
            await DemoSeed.PlantAsync(
                services.GetRequiredService<IOptions<DatabaseOptions>>().Value, services.GetRequiredService<IOptions<SealingOptions>>(), services.GetRequiredService<TimeProvider>().GetUtcNow(), stop);
            log.LogInformation("Demo cases are in place.");
        }
#pragma warning disable CA1031 // the demonstration must not take the office down
        catch (Exception problem)
#pragma warning restore CA1031
        {
            if (!stop.IsCancellationRequested)
                log.LogError(problem, "Demo cases could not all be told.");
        }
        finally
        {
            due.On = false;
        }
    }
}
