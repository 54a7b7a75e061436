using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Hosting.Demo;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Tests.Demo;

/// <summary>The demonstration is the longest integration test: every story through the real desk, procedure and clocks.</summary>
public sealed class TellingStories
{
    private static readonly DateTimeOffset s_start = OfficeTime.At(new DateOnly(2026, 12, 1), new TimeOnly(8, 30));

    [Fact]
    public async Task ends_each_dossier_as_its_story_says()
    {
        await using var told = await Told.AllAsync(s_start, Stage.Closed);

        told.Of("token-payment").ShouldBe((ApplicationState.Permitted, TrialState.Closed, ExitOutcome.X1));
        told.Of("p2p-lending").ShouldBe((ApplicationState.Permitted, TrialState.Closed, ExitOutcome.X3));
        told.Of("drone-shuttle").ShouldBe((ApplicationState.Permitted, TrialState.Closed, ExitOutcome.X5));
        told.Of("refused").ShouldBe((ApplicationState.Refused, TrialState.New, null));
        told.Of("incomplete").ShouldBe((ApplicationState.Lapsed, TrialState.New, null));
        told["token-payment"].Facts.Trial.OverdueReports.ShouldBeEmpty();
        told["token-payment"].Facts.Exit.Transition!.EnteredAt.ShouldNotBeNull();
        var stopped = told["drone-shuttle"].Facts;
        stopped.Trial.EndedAt.ShouldBe(OfficeTime.StartOf(stopped.Exit.StopsOn!.Value), "an announced stop takes effect on its day");
        foreach (var trial in new[] { "token-payment", "p2p-lending", "drone-shuttle" })
            told[trial].Facts.Exit.ArchivedAt.ShouldNotBeNull(trial);
        (await told.Office.VerifyAsync()).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task stops_at_the_decision_where_it_is_told_to()
    {
        await using var told = await Told.AllAsync(s_start, Stage.Permit);

        told.Of("token-payment").ShouldBe((ApplicationState.Permitted, TrialState.PreLaunch, null));
        told.Of("p2p-lending").ShouldBe((ApplicationState.Permitted, TrialState.PreLaunch, null));
        told.Of("refused").ShouldBe((ApplicationState.Refused, TrialState.New, null));
    }

    [Fact]
    public async Task leaves_nothing_in_the_future_of_a_seeded_office()
    {
        var now = new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);
        using var folder = new ScratchFolder();
        var sealing = Options.Create(new SealingOptions { Key = Convert.ToBase64String(new byte[Sealing.KeyLength]) });
        await DemoSeed.PlantAsync(new DatabaseOptions { DataDirectory = folder.Path }, sealing, now, TestContext.Current.CancellationToken);

        File.Exists(Path.Combine(folder.Path, "keys", "sealing.key")).ShouldBeFalse("the office's own key seals its demo cases too");
        var (cases, last) = await folder.ReadAsync();
        last.ShouldBeLessThanOrEqualTo(now);
        cases.Count.ShouldBeInRange(8, 12);
        cases.ShouldContain("A1");
        cases.ShouldContain("A3");
        cases.ShouldContain("A10");
        cases.ShouldContain("A12");
        cases.ShouldContain("A15");
        cases.ShouldContain("B1");
        cases.ShouldContain("B2");
    }
}
