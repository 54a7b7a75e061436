using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain.Law;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>Cases for an empty database, each cut at a stage; nothing in them happens after now.</summary>
internal static class DemoSeed
{
    // Working days from the draft to a little after the stage is reached, as the stories are told.
    private static readonly (string Dossier, Stage Until, int WorkingDays)[] s_cases =
    [
        ("token-payment", Stage.Draft, 1),
        ("p2p-lending", Stage.Submitted, 2),
        ("token-payment", Stage.Supplement, 5),
        ("drone-shuttle", Stage.Consulting, 9),
        ("refused", Stage.Council, 12),
        ("p2p-lending", Stage.PendingDecision, 29),
        ("drone-shuttle", Stage.PendingDecision, 24),
        ("token-payment", Stage.Launched, 50),
        ("refused", Stage.Closed, 30),
        ("incomplete", Stage.Closed, 32),
        ("p2p-lending", Stage.Held, 218),
    ];

    public static async Task PlantAsync(DatabaseOptions options, IOptions<SealingOptions> sealing, DateTimeOffset now, CancellationToken stop = default)
    {
        var calendar = ShippedLaw.Calendar();
        var plan = s_cases.Select(one => (one.Dossier, one.Until, Start: StartOf(calendar, now, one.WorkingDays))).ToList();
        await using var office = await DemoOffice.OpenAsync(options, sealing, plan.Min(one => one.Start), stop);
        await office.Clock.TellAsync(plan.Select(one => (one.Start, new Func<Task>(() => TellAsync(office, one.Dossier, one.Until, stop)))), now);
    }

    private static async Task TellAsync(DemoOffice office, string name, Stage until, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var dossier = DemoStories.Read(name).Dossier!;
        await DemoStories.Of(office.Case(name, dossier), dossier).TellAsync(until);
    }

    private static DateTimeOffset StartOf(LegalCalendar calendar, DateTimeOffset now, int workingDays) =>
        OfficeTime.At(calendar.AddWorkingDays(OfficeTime.DayOf(now), -workingDays), new TimeOnly(8, 30));
}
