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
            await app.Services.GetRequiredService<DatabaseCare>().Migrate(stop);
            if (await WhyNotUnderAsync(app.Services.GetRequiredService<LawSeed>(), stop) is { } refused)
                return refused;
        }
        catch (Exception problem) when (problem is LawChangedException or PackRefusedException or CalendarFileException or JsonException or OptionsValidationException)
        {
            return problem.Message;
        }
        await SeedPeopleAsync(app, stop);
        return null;
    }

    // Walking every procedure costs more than all the rest: what this very build has walked once is not walked again.
    private static async Task<string?> WhyNotUnderAsync(LawSeed seed, CancellationToken stop)
    {
        var mark = ShippedProcedure.Mark(ProgramFolder.Workflows);
        var known = await seed.WasChecked(mark, stop);
        if (!known && ShippedProcedure.Check(ProgramFolder.Workflows) is { Errors: { Count: > 0 } errors })
            return string.Join(Environment.NewLine, errors.Select(error => error.InWords(vietnamese: false)));
        await seed.Import(ProgramFolder.Workflows, stop);
        if (!known)
            await seed.NoteChecked(mark, stop);
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
