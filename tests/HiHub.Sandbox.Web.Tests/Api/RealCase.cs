using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>A case of the running office, told by the demonstration's own steps in one moment.</summary>
internal static class RealCase
{
    public static async Task<DemoCase> TellAsync(this RunningOffice office, string dossier, Stage until)
    {
        var services = office.App.Services;
        var law = services.GetRequiredService<LawBooks>().Current;
        var clock = new DemoClock(services.GetRequiredService<SettableTime>(), law.Calendar, _ => Task.CompletedTask);
        var timeline = new Timeline(services.GetRequiredService<IDbContextFactory<SandboxDb>>(), law);
        var desk = new DemoDesk(services.GetRequiredService<CaseDesk>(), services.GetRequiredService<FileStore>(), timeline);
        var read = DemoStories.Read(dossier).Dossier!;
        var told = new DemoCase(desk, clock, law.InForce(read.Regime!, OfficeTime.DayOf(clock.Now))!, dossier);
        await DemoStories.Of(told, read).TellAsync(until);
        return told;
    }
}
