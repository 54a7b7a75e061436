using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>A case walked on the days that were asked about has the very clocks that the answer foretold.</summary>
public sealed class WalkingAsForeseen
{
    [Theory]
    [InlineData("HN-LTD2026", "token-payment", "2026-12-01", "2026-12-03", "2026-12-10", "2026-12-14", "2026-12-21", "2026-12-30")]
    [InlineData("HN-LTD2026", "token-payment", "2027-01-29", "2027-02-01", "2027-02-15", "2027-02-17", "2027-02-18", "2027-02-22")]
    [InlineData("SBV-ND94", "p2p-lending", "2026-12-01", "2026-12-04", "2026-12-08", "2026-12-11", "2027-01-05", "2027-01-12")]
    [InlineData("SBV-ND94", "p2p-lending", "2026-12-05", "2026-12-08", "2026-12-15", "2026-12-15", "2026-12-24", "2027-01-04")]
    public async Task has_the_clocks_foretold(string regime, string name, params string[] days)
    {
        var on = Array.ConvertAll(days, day => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var law = house.Get<LawBooks>().Current;
        var request = new WhatIfRequest
        {
            Regime = regime,
            FiledOn = on[0],
            FiledAt = new(16, 30),
            AcceptedOn = on[3],
            Supplements = [new() { AskedOn = on[1], AnsweredOn = on[2] }, new() { AskedOn = on[4], AnsweredOn = on[5] }],
        };
        var (schedule, errors) = FilingWhatIf.Of(request, law.InForce, law.Calendar);
        errors.ShouldBeEmpty();

        var reference = await Walk(house, name, on);

        var clocks = await house.Query(db => db.Clocks.AsNoTracking().Where(row => row.Reference == reference).OrderBy(row => row.Id.Length).ThenBy(row => row.Id).ToListAsync());
        DateOnly?[] Real(string kind) =>
            [.. clocks.Where(row => row.Kind == kind).Select(row => DueDates.Compute(System.Text.Json.JsonSerializer.Deserialize<Clock>(row.Events, SandboxJson.Options)!, law.Calendar).LastDay)];
        DateOnly?[] Foretold(string kind) => [.. schedule!.Steps.Where(step => step.Id == kind).Select(step => step.DueOn)];
        foreach (var kind in new[] { "intake", "supplement", "clarify", "total" })
            Foretold(kind).ShouldBe(Real(kind), kind);
        OfficeTime.DayOf(clocks.Single(row => row.Kind == "total").DueAt!.Value.AddTicks(-1)).ShouldBe(schedule!.DecisionOn!.Value);
        var seen = OfficeTime.EndOf(schedule.DecisionOn.Value).AddTicks(-1);
        var real = clocks.Where(row => row.Kind is "intake" or "supplement" or "clarify" or "total")
            .Select(row => System.Text.Json.JsonSerializer.Deserialize<Clock>(row.Events, SandboxJson.Options)!);
        CaseBall.Of(real, law.Calendar, seen).Total.ShouldBe(schedule.Days);
    }

    private static async Task<string> Walk(House house, string name, DateOnly[] on)
    {
        var dossier = DossierReader.Read(await File.ReadAllBytesAsync(Path.Combine(House.Repository, "tests", "dossiers", $"{name}.json"))).Dossier!;
        var pack = house.Get<LawBooks>().Current.InForce(dossier.Regime!, on[0])!;
        At(house, on[0], 16, 30);
        var reference = (await house.Act(null, ActionName.CreateDraft, Roster.App1, new CreateDraft.Input { Dossier = dossier })).Reference;
        await house.Act(reference, ActionName.Submit, Roster.App1);
        At(house, on[1], 9, 0);
        await house.Act(reference, ActionName.RequestSupplement, Roster.Int1, new RequestSupplement.Input { Deficiencies = [new() { Reason = "S01", Text = "Bổ sung." }] });
        At(house, on[2], 9, 0);
        var asked = (await house.Case(reference)).Facts.Intake.OpenSupplement()!;
        await house.Act(reference, ActionName.Supplement, Roster.App1, new Supplement.Input { Answers = [.. asked.Items.Select(item => new ItemAnswer { Item = item.Id, Text = "Đã bổ sung." })] });
        At(house, on[3], 9, 0);
        await house.Act(reference, ActionName.Accept, Roster.Int1, new Accept.Input
        {
            Passed = Enum.GetValues<AcceptanceCheck>(),
            Satisfied = [.. Completeness.Check(dossier, pack, []).Select(lacking => new Satisfied { Path = lacking.Path, Reason = "Đã đối chiếu bản chính." })],
        });
        await house.Act(reference, ActionName.Assign, Roster.Hod1, new Assign.Input { Handler = "hnd1" });
        At(house, on[4], 9, 0);
        await house.AskToClarify(reference);
        At(house, on[5], 9, 0);
        await house.Clarify(reference);
        return reference;
    }

    private static void At(House house, DateOnly day, int hour, int minute) => house.Clock.Now = OfficeTime.At(day, new(hour, minute));
}
