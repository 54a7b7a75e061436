using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Demo;

/// <summary>A dossier goes from supplement to exit through the forms of the pages alone, each act by the person whose it is.</summary>
public sealed class WalkingByForms
{
    private static readonly DateTimeOffset s_start = OfficeTime.At(new DateOnly(2026, 12, 1), new TimeOnly(8, 30));

    [Theory]
    [InlineData("token-payment", ApplicationState.Permitted, ExitOutcome.X1)]
    [InlineData("p2p-lending", ApplicationState.Permitted, ExitOutcome.X3)]
    [InlineData("drone-shuttle", ApplicationState.Permitted, ExitOutcome.X5)]
    [InlineData("refused", ApplicationState.Refused, null)]
    [InlineData("incomplete", ApplicationState.Lapsed, null)]
    public async Task ends_a_dossier_as_its_story_says(string name, ApplicationState state, ExitOutcome? outcome)
    {
        using var folder = new ScratchFolder();
        await using var app = WebStart.Build(folder.Path,
        [
            "--environment", "Development", "--urls", "http://127.0.0.1:0", "--Demo:Password", RunningOffice.Password, "--Demo:Cases", "false",
            "--Sandbox:DueWorkSeconds", "3600", "--Sandbox:FrozenAt", s_start.ToString("O"), "--SignIn:FailuresPerMinute", "100000", "--Limits:UploadsPerMinute", "100000", "--Limits:CallsPerMinute", "100000",
            "--Limits:PublicPerMinute", "100000",
        ]);
        (await Preparing.WhyNotAsync(app, TestContext.Current.CancellationToken)).ShouldBeNull();
        await app.StartAsync(TestContext.Current.CancellationToken);
        var contexts = app.Services.GetRequiredService<IDbContextFactory<SandboxDb>>();
        var forms = new FormDesk(new(app.Urls.First()), app.Services.GetRequiredService<CaseDesk>(), contexts);

        var told = await TellAsync(app, forms, contexts, name);

        (told.State.State, told.Facts.Exit.Outcome).ShouldBe((state, outcome));
        (await app.Services.GetRequiredService<AuditTrail>().Verify(TestContext.Current.CancellationToken)).Broken.ShouldBeNull();
        ActionName[] expected = state switch
        {
            ApplicationState.Refused => [ActionName.Submit, ActionName.Accept, ActionName.Score, ActionName.SignDecision, ActionName.Refuse],
            ApplicationState.Lapsed => [ActionName.Submit, ActionName.RequestSupplement],
            _ => [ActionName.Submit, ActionName.Accept, ActionName.SignDecision, ActionName.Permit, ActionName.CountersignRulebook, ActionName.Launch, ActionName.FileReport, ActionName.PublishOutcome],
        };
        expected.Except(forms.ByForm.Keys).ShouldBeEmpty();
    }

    private static async Task<DemoCase> TellAsync(WebApplication app, FormDesk forms, IDbContextFactory<SandboxDb> contexts, string name)
    {
        var (time, due, law) = (app.Services.GetRequiredService<SettableTime>(), app.Services.GetRequiredService<DueWork>(), app.Services.GetRequiredService<LawBooks>().Current);
        var clock = new DemoClock(time, law.Calendar, moment => DevelopmentEndpoints.AdvanceAsync(time, due, moment, TestContext.Current.CancellationToken));
        var desk = new DemoDesk(app.Services.GetRequiredService<CaseDesk>(), app.Services.GetRequiredService<FileStore>(), new(contexts, law), forms.ActAsync);
        var dossier = DemoStories.Read(name).Dossier!;
        var told = new DemoCase(desk, clock, law.InForce(dossier.Regime ?? LawBook.DefaultRegime, clock.Today)!, name);
        await clock.TellAsync([(s_start, () => DemoStories.Of(told, dossier).TellAsync(Stage.Closed))]);
        return told;
    }
}
