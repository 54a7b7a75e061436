using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>The same story through the desk under different laws.</summary>
public sealed class TellingTheLawApart
{
    [Theory]
    [InlineData("HN-LTD2024", "2026-06-30", "HN-LTD2024")]
    [InlineData("HN-LTD2024", "2026-07-01", "HN-LTD2026")]
    [InlineData("HN-LTD2026", "2026-07-01", "HN-LTD2026")]
    public async Task S01_takes_the_law_of_the_day_of_receipt(string drafted, string accepted, string regime)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        house.Clock.Now = Morning("2026-06-29");
        var reference = await Submitted(house, Walking.Dossier with { Regime = drafted });
        house.Clock.Now = Morning(accepted);
        await house.Act(reference, ActionName.Accept, Roster.Int1, Walking.Acceptance());

        var @case = await house.Case(reference);
        (@case.State, @case.Regime).ShouldBe((ApplicationState.Accepted, regime));
        var body = await house.Query(db => db.AuditEvents.Where(row => row.Stream == reference && row.Type == "Accept").Select(row => row.Body).SingleAsync());
        JsonDocument.Parse(body).RootElement.GetProperty("pack").GetString().ShouldBe(regime);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory]
    [InlineData("token-payment", "2027-01-20", "tính lại từ đầu")]
    [InlineData("p2p-lending", "2027-03-08", "tính tiếp")]
    public async Task S06_resets_or_pauses_the_total_clock_while_the_applicant_clarifies(string dossier, string due, string words)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        house.Clock.Now = Morning("2026-12-01");
        var reference = await Clarifying(house, dossier);
        (await Total(house, reference)).DueAt.ShouldBeNull();

        house.Clock.Now = Morning("2026-12-08");
        await house.Clarify(reference);

        var total = await Total(house, reference);
        total.DueAt.ShouldBe(OfficeTime.EndOf(Day(due)));
        DueDates.Compute(total.Read(), Office).Explanation.ShouldContain(line => line.Vi.Contains(words));
    }

    [Theory]
    [InlineData("token-payment", 1)]
    [InlineData("p2p-lending", 0)]
    public async Task S07_owes_an_apology_only_for_the_appointed_day_and_where_the_regime_knows_it(string dossier, int apologies)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var reference = await Accepted(house, dossier);
        await house.Pass(days: 150);
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Accepted);
        (await house.Query(db => db.Outbox.CountAsync(row => row.Reference == reference && row.Kind == "clock-apology-due"))).ShouldBe(apologies);
    }

    [Fact]
    public async Task S07_closes_a_round_of_opinions_on_the_day_given_where_the_regime_gives_none()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var reference = await Accepted(house, "p2p-lending");
        await house.Act(reference, ActionName.Assign, Roster.Hod1, new Assign.Input { Handler = "hnd1" });
        var agency = new Consult.Agency { Organisation = "CATP", Questions = ["Ý kiến về rủi ro?"], DueOn = OfficeTime.DayOf(house.Clock.Now).AddDays(14) };
        await house.Act(reference, ActionName.Consult, Roster.Hnd1, new Consult.Input { Agencies = [agency] });
        await house.Pass(days: 13);
        (await house.Case(reference)).State.ShouldBe(ApplicationState.Consulting);
        await house.Pass(days: 3);
        var @case = await house.Case(reference);
        @case.State.ShouldBe(ApplicationState.Appraising);
        @case.Facts.Review.Consultations.ShouldHaveSingleItem().Overdue.ShouldBeTrue();
    }

    private static LegalCalendar Office { get; } =
        LegalCalendar.Parse(File.ReadAllBytes(Path.Combine(House.Repository, "workflows", "calendars", "vn.json")), "vn.json");

    private static async Task<string> Clarifying(House house, string dossier)
    {
        var reference = await Accepted(house, dossier);
        await house.Act(reference, ActionName.Assign, Roster.Hod1, new Assign.Input { Handler = "hnd1" });
        await house.AskToClarify(reference);
        (await house.Case(reference)).State.ShouldBe(ApplicationState.SupplementAppraisal);
        return reference;
    }

    private static async Task<string> Accepted(House house, string name)
    {
        var dossier = DossierReader.Read(File.ReadAllBytes(Path.Combine(House.Repository, "tests", "dossiers", $"{name}.json"))).Dossier!;
        var reference = await Submitted(house, dossier);
        var pack = RegimePack.Parse(File.ReadAllBytes(Path.Combine(House.Repository, "workflows", "regimes", $"{dossier.Regime}.json")), "pack");
        var satisfied = Completeness.Check(dossier, pack, []).Select(lacking => new Satisfied { Path = lacking.Path, Reason = "Đã đối chiếu bản chính." });
        await house.Act(reference, ActionName.Accept, Roster.Int1, new Accept.Input { Passed = Enum.GetValues<AcceptanceCheck>(), Satisfied = [.. satisfied] });
        return reference;
    }

    private static async Task<string> Submitted(House house, Dossier dossier)
    {
        var reference = (await house.Act(null, ActionName.CreateDraft, Roster.App1, new CreateDraft.Input { Dossier = dossier })).Reference;
        await house.Act(reference, ActionName.Submit, Roster.App1);
        return reference;
    }

    private static Task<CaseClock> Total(House house, string reference) =>
        house.Query(db => db.Clocks.SingleAsync(row => row.Reference == reference && row.Kind == "total"));

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Morning(string day) => OfficeTime.At(Day(day), new(9, 0)).ToUniversalTime();
}
