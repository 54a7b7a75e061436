using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>What must be in order before anyone is served: schema, law, procedure, demo people.</summary>
internal static class Preparing
{
    /// <summary>Null when the program may start; otherwise the reason, with file and place where a file is to blame.</summary>
    public static async Task<string?> WhyNotAsync(WebApplication app, CancellationToken stop)
    {
        try
        {
            // The check needs no database: while one core opens it, another walks the procedures.
            var check = Task.Run(() => ShippedProcedure.Check(ProgramFolder.Workflows), stop);
            await app.Services.GetRequiredService<DatabaseCare>().Migrate(stop);
            if (await check is { Errors: { Count: > 0 } errors })
                return string.Join(Environment.NewLine, errors.Select(error => error.InWords(vietnamese: false)));
            await app.Services.GetRequiredService<LawSeed>().Import(ProgramFolder.Workflows, stop);
        }
        catch (Exception problem) when (problem is LawChangedException or PackRefusedException or CalendarFileException or JsonException or OptionsValidationException)
        {
            return problem.Message;
        }
        await SeedPeopleAsync(app, stop);
        return null;
    }

    private static async Task SeedPeopleAsync(WebApplication app, CancellationToken stop)
    {
        if (!app.Environment.IsDevelopment() || app.Services.GetRequiredService<IOptions<DemoOptions>>().Value.Password is not { } password)
            return;
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await DemoRoster.SeedAsync(services.GetRequiredService<SandboxDb>(), services.GetRequiredService<UserManager<Person>>(), password, stop);
    }
}
