using System.Globalization;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Monitoring;
using HiHub.Sandbox.Web.Hosting.Demo;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>The night of 30 June / 1 July 2026 through the real desk.</summary>
public sealed class TurningToTheNewLaw
{
    public static TheoryData<DatabaseProvider, string, string> Night
    {
        get
        {
            var all = new TheoryData<DatabaseProvider, string, string>();
            foreach (var provider in new[] { DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql })
            {
                all.Add(provider, "2026-06-30T16:59:00+00:00", "HN-LTD2024");
                all.Add(provider, "2026-06-30T23:59:59+07:00", "HN-LTD2024");
                all.Add(provider, "2026-06-30T17:00:00+00:00", "HN-LTD2026");
                all.Add(provider, "2026-07-01T00:00:00+07:00", "HN-LTD2026");
            }
            return all;
        }
    }

    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(Night))]
    public async Task S01_binds_the_law_of_the_minute_of_receipt(DatabaseProvider provider, string accepted, string regime)
    {
        await using var house = await House.Open(provider);
        var reference = await Filed(house, "2026-06-30T10:00:00+07:00");
        house.Clock.Now = At(accepted);
        await house.Act(reference, ActionName.Accept, Roster.Int1, Walking.Acceptance());

        var @case = await house.Case(reference);
        @case.Regime.ShouldBe(regime);
        LegalPosition.Of(@case, house.Clock.Now).Regime.ShouldBe(regime);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task keeps_a_dossier_received_in_june_and_decided_in_august_under_the_earlier_law(DatabaseProvider provider)
    {
        await using var told = await Trial(provider, new(2026, 6, 24), Stage.PendingDecision, PermittedInAugust);
        var @case = told.Case;

        @case.Facts.Intake.AcceptedAt!.Value.ShouldBeLessThan(LegalPosition.Turn);
        @case.Facts.Approval.Permit!.IssuedOn.Month.ShouldBe(8);
        @case.Regime.ShouldBe("HN-LTD2024");
        var position = LegalPosition.Of(@case, told.Office.Clock.Now);
        position.Flags.ShouldBe([LegalFlag.ReceivedUnderEarlierLaw]);
        position.Reasons.ShouldContain(reason => reason.Basis.Article == "Luật Thủ đô 02/2026/QH16 Đ36.4" && reason.Text.Vi.Contains("/08/2026"));
    }

    [Theory, MemberData(nameof(On))]
    public async Task S17_aligns_a_trial_under_way_by_one_decision(DatabaseProvider provider)
    {
        await using var told = await Trial(provider, new(2026, 3, 2), Stage.Launched, Aligned);
        var @case = told.Case;

        (@case.Regime, @case.State, @case.TrialState).ShouldBe(("HN-LTD2024", ApplicationState.Permitted, TrialState.Active));
        LegalPosition.Of(@case, told.Office.Clock.Now).Flags.ShouldBe([LegalFlag.ReceivedUnderEarlierLaw, LegalFlag.Grandfathered, LegalFlag.AlignedUnderArt36]);
        @case.Facts.Trial.Scope!.RulebookVersion.ShouldBe(@case.Facts.Approval.Permit!.RulebookVersion + 1);
        (await told.Office.VerifyAsync()).Broken.ShouldBeNull();
    }

    private static async Task PermittedInAugust(DemoCase @case)
    {
        await @case.WaitUntilAsync(new DateOnly(2026, 8, 3));
        await @case.PermitAsync("dec1", "Cho phép thử nghiệm", ["Luật Thủ đô số 39/2024/QH15, Điều 25"]);
    }

    private static async Task Aligned(DemoCase @case)
    {
        await @case.WaitUntilAsync(new DateOnly(2026, 8, 3));
        var convened = @case.Facts.Review.Council!.ConvenedAt;
        await @case.ActAsync("hnd1", ActionName.RequestAdjustment, new RequestAdjustment.Input
        {
            Size = AdjustmentSize.Major,
            Change = "Dẫn chiếu Luật Thủ đô 2026 trong quy chế thử nghiệm.",
            Reason = "Luật Thủ đô 2026 có hiệu lực.",
            Grandfathered = true,
        });
        var request = @case.Facts.Trial.Requests[^1].Id;
        await @case.ActAsync("hnd1", ActionName.AssessRequest, new AssessRequest.Input { RequestId = request, Assessment = "Không mở rộng phạm vi.", Supported = true });
        var document = await @case.PrepareAndSignAsync("D10", ActionName.DecideAdjustment, "dec1", "Điều chỉnh quy chế theo Luật Thủ đô 2026",
            ["Luật Thủ đô số 02/2026/QH16, Điều 36 khoản 2"], ["Điều 1. Điều chỉnh quy chế thử nghiệm."]);
        await @case.ActAsync("dec1", ActionName.DecideAdjustment, new DecideAdjustment.Input
        {
            DocumentId = document,
            RequestId = request,
            Granted = true,
            Reason = "Theo Điều 36 khoản 2.",
            RulebookVersion = @case.Facts.Trial.Scope!.RulebookVersion + 1,
        });
        @case.Facts.Review.Council.ConvenedAt.ShouldBe(convened);
    }

    private static async Task<string> Filed(House house, string at)
    {
        house.Clock.Now = At(at);
        var draft = new CreateDraft.Input { Dossier = Walking.Dossier with { Regime = "HN-LTD2024" } };
        var reference = (await house.Act(null, ActionName.CreateDraft, Roster.App1, draft)).Reference;
        await house.Act(reference, ActionName.Submit, Roster.App1);
        return reference;
    }

    private static async Task<OneTold> Trial(DatabaseProvider provider, DateOnly start, Stage until, Func<DemoCase, Task>? then = null)
    {
        var options = await Databases.Fresh(provider);
        var office = await DemoOffice.OpenAsync(options, OfficeTime.At(start, new(8, 30)), TestContext.Current.CancellationToken);
        var dossier = DemoStories.Read("drone-shuttle").Dossier! with { Regime = "HN-LTD2024" };
        var story = DemoStories.Of(office.Case("drone-shuttle", dossier), dossier);
        await office.Clock.TellAsync([(office.Clock.Now, async () =>
        {
            await story.TellAsync(until);
            if (then is not null)
                await then(story.Case);
        })]);
        return new(options, office, story.Case.State);
    }

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).ToUniversalTime();

    private sealed record OneTold(DatabaseOptions Options, DemoOffice Office, SandboxCase Case) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Office.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            await Databases.Drop(Options);
        }
    }
}
