using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Statistics;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting.Demo;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>Five dossiers through the real desk: three permitted, one refused, one lapsed.</summary>
public sealed class CountingThePortfolio
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task equals_a_naive_recount_over_the_clocks_events(DatabaseProvider provider)
    {
        await using var house = await Told(provider);
        var accounts = await Accounts(house);
        var clocks = await house.Query(db => db.Clocks.AsNoTracking().Where(row => row.Closed).ToListAsync());

        var recounted = clocks.Where(row => !ClockCatalogue.Of(row.Kind).IsMoment).Select(row => Recount(row, house.Get<LawBooks>().Current.Calendar)).ToList();
        recounted.Count.ShouldBeGreaterThan(30);
        accounts.Select(row => (row.Reference, row.Id, row.AuthorityDays, row.ApplicantDays, row.AgencyDays, row.Days)).ShouldBe(recounted, ignoreOrder: true);
        var decided = accounts.Where(row => row is { Kind: "total", EndedBy: "Permit" or "Refuse" }).ToList();
        decided.Count.ShouldBe(4);
        Agrees(await house.Get<Portfolio>().Read(202601, 202912), decided);
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_computed_anew_to_the_same_accounts(DatabaseProvider provider)
    {
        await using var house = await Told(provider);
        var before = (await Accounts(house)).ConvertAll(Text);
        await house.Tamper("UPDATE clock_account SET authority_days = 99");
        (await house.Get<ClockAccounts>().Rebuild()).ShouldBe(before.Count);
        (await Accounts(house)).ConvertAll(Text).ShouldBe(before);
    }

    [Theory, MemberData(nameof(On))]
    public async Task S07_counts_what_is_overdue_and_changes_no_state(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        var before = await house.Case(reference);
        await house.Pass(days: 150);
        var after = await house.Case(reference);
        (after.State, after.Version).ShouldBe((before.State, before.Version));

        (await house.Get<Portfolio>().Read(202601, 202912)).Overdue.ShouldContain(new OverdueCount("HN-LTD2026", "total", ClockCatalogue.Of("total").Title, ClockOwner.Authority, 1));
        await house.Act(reference, ActionName.Withdraw, Roster.App1, new Withdraw.Input { Reason = "Đổi kế hoạch." });
        var total = (await Accounts(house)).Single(row => row.Kind == "total");
        (total.OnTime, total.EndedBy).ShouldBe((false, "Withdraw"));
        var statistics = await house.Get<Portfolio>().Read(202601, 202912);
        statistics.Overdue.ShouldBeEmpty();
        statistics.Total.ShouldBe(new(null, null, 0, 0, null, null, null, null));
    }

    [Theory, MemberData(nameof(On))]
    public async Task tells_working_days_of_the_office_from_days_with_the_applicant(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToClarifying();
        house.Clock.Now = house.Clock.Now.AddDays(7);
        await house.Clarify(reference);
        await house.Act(reference, ActionName.Withdraw, Roster.App1, new Withdraw.Input { Reason = "Đổi kế hoạch." });

        var accounts = await Accounts(house);
        accounts.Single(row => row.Kind == "total").ShouldSatisfyAllConditions(
            row => row.ApplicantDays.ShouldBe(7), row => row.Days.ShouldBe(7), row => row.AuthorityDays.ShouldBe(0), row => row.OnTime.ShouldBeTrue());
        accounts.Single(row => row.Kind == "clarify").ApplicantDays.ShouldBe(7);
    }

    private static void Agrees(PortfolioStatistics statistics, List<ClockAccount> decided)
    {
        statistics.Total.Decided.ShouldBe(4);
        statistics.Total.OnTime.ShouldBe(decided.Count(row => row.OnTime));
        statistics.Total.WorkingDays.ShouldBe(new Spread(Ranked(decided, row => row.AuthorityDays, 0.5), Ranked(decided, row => row.AuthorityDays, 0.9)));
        statistics.Total.CalendarDays.ShouldBe(new Spread(Ranked(decided, row => row.Days, 0.5), Ranked(decided, row => row.Days, 0.9)));
        statistics.Total.ApplicantShare!.Value.ShouldBe((double)decided.Sum(row => row.ApplicantDays) / decided.Sum(row => row.Days), 1e-9);
        statistics.ByRegime.Select(group => (group.Regime, group.Decided)).ShouldBe([("HN-LTD2026", 3), ("SBV-ND94", 1)]);
        statistics.ByMonth.Sum(group => group.Decided).ShouldBe(4);
        statistics.ByRegimeAndMonth.Sum(group => group.Decided).ShouldBe(4);
        statistics.Stages.ShouldContain(stage => stage.Kind == "consult" && stage.Owner == ClockOwner.Agency && stage.Days.Median > 0);
    }

    private static int Ranked(List<ClockAccount> rows, Func<ClockAccount, int> days, double share) =>
        rows.Select(days).Order().ElementAt((int)Math.Ceiling(share * rows.Count) - 1);

    private static (string, string, int, int, int, int) Recount(CaseClock row, LegalCalendar calendar)
    {
        var clock = JsonDocument.Parse(row.Events).RootElement;
        var events = clock.GetProperty("events").EnumerateArray().Select(one => (Kind: one.GetProperty("kind").GetString()!.ToLowerInvariant(), Day: OfficeTime.DayOf(one.GetProperty("at").GetDateTimeOffset()))).ToList();
        var (own, asked, first, last) = (0, 0, events[0].Day, events[^1].Day);
        var owner = ClockCatalogue.Of(row.Kind).Owner;
        for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
        {
            var waits = events.LastOrDefault(one => one.Day < day && one.Kind is "requestissued" or "answered") is { Kind: "requestissued", Day: var since } && since < day;
            if (waits && row.Kind == "total")
                asked++;
            else if (owner != ClockOwner.Authority || calendar.IsWorkingDay(day))
                own++;
        }
        return (row.Reference, row.Id,
            owner == ClockOwner.Authority ? own : 0, asked + (owner == ClockOwner.Applicant ? own : 0), owner == ClockOwner.Agency ? own : 0, last.DayNumber - first.DayNumber);
    }

    private static async Task<House> Told(DatabaseProvider provider)
    {
        var options = await Databases.Fresh(provider);
        await using (var office = await DemoOffice.OpenAsync(options, OfficeTime.At(new(2026, 12, 1), new(8, 30)), TestContext.Current.CancellationToken))
            await office.Clock.TellAsync(DemoStories.Names.Select(name =>
            {
                var dossier = DemoStories.Read(name).Dossier!;
                var story = DemoStories.Of(office.Case(name, dossier), dossier);
                return (office.Clock.Now, (Func<Task>)(() => story.TellAsync(Stage.Permit)));
            }));
        return await House.OpenAt(options);
    }

    private static string Text(ClockAccount row) => JsonSerializer.Serialize(row);

    private static Task<List<ClockAccount>> Accounts(House house) =>
        house.Query(db => db.ClockAccounts.AsNoTracking().OrderBy(row => row.Reference).ThenBy(row => row.Id).ToListAsync());
}
