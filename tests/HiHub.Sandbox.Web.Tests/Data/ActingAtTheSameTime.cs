using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class ActingAtTheSameTime
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task lets_one_win_and_tells_the_other(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToDraft();
        var tries = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Try(() => house.Act(reference, ActionName.Submit, Roster.App1, ifMatch: "1"))));
        var outcomes = await Task.WhenAll(tries);
        outcomes.Count(outcome => outcome is null).ShouldBe(1);
        outcomes.OfType<CaseChangedException>().Count().ShouldBe(3);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task counts_every_opinion_given_at_once(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        Actor[] agencies = [Roster.ConPolice, Roster.ConBank];
        await Task.WhenAll(agencies.Select(agency => Task.Run(() => house.Act(reference, ActionName.Opine, agency, Walking.Opinion, ifMatch: "*"))));
        var consultations = (await house.Case(reference)).Facts.Review.Consultations;
        consultations.Count(one => one.AnsweredAt is not null).ShouldBe(2);
        var open = await house.Query(db => db.WorkItems.Where(row => row.Reference == reference && row.ClosedAt == null && row.Actions == "Opine").ToListAsync());
        open.ShouldHaveSingleItem().Assignee.ShouldBe("SXD");
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task closes_the_consultation_with_the_last_opinion(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        foreach (var agency in new[] { Roster.ConPolice, Roster.ConBank, Roster.ConBuilding })
            await house.Act(reference, ActionName.Opine, agency, Walking.Opinion, ifMatch: "*");
        (await house.Case(reference)).State.ShouldBe(Domain.Lifecycle.ApplicationState.Appraising);
        var types = await house.Query(db => db.AuditEvents.Where(row => row.Stream == reference).OrderBy(row => row.Seq).Select(row => row.Type).ToListAsync());
        types[^2..].ShouldBe(["Opine", "ConsultationClosed"]);
    }

    [Theory, MemberData(nameof(On))]
    public async Task gives_numbers_without_gap_or_double(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var references = new List<string>();
        for (var i = 0; i < 12; i++)
            references.Add(await house.ToSubmitted());
        await Task.WhenAll(references.Select(reference => Task.Run(() => house.Act(reference, ActionName.Accept, Roster.Int1, Walking.Acceptance()))));
        var codes = await house.Query(db => db.Cases.Select(row => row.DossierCode!).ToListAsync());
        codes.Order().ShouldBe(Enumerable.Range(1, 12).Select(number => $"H26.12-261201-{number:0000}"));
    }

    private static async Task<Exception?> Try(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (Exception problem)
        {
            return problem;
        }
    }
}
