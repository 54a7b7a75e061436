using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office.Law;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.OfficeStory;

namespace HiHub.Sandbox.Web.Tests.Office;

/// <summary>A running case keeps its figures until it is moved on purpose (INV-14).</summary>
public sealed class MovingACase
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task takes_two_people_and_moves_the_clocks_in_sight(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await InAppraisal(house);
        var before = await Total(house, reference);
        var move = (await house.Desk.PackMove(reference, Roster.Hnd1, 2)).ShouldNotBeNull();
        move.Figures.Single(figure => figure.Key == "appraisal.total").ShouldSatisfyAllConditions(
            figure => figure.Before!.Vi.ShouldBe("30 ngày làm việc"), figure => figure.After!.Vi.ShouldBe("20 ngày làm việc"));
        var forecast = move.Clocks.ShouldHaveSingleItem();
        (forecast.Kind, forecast.Before, forecast.Breaches).ShouldBe(("total", before.DueAt, false));

        var proposed = await house.Act(reference, ActionName.MoveToPack, Roster.Hnd1, new MoveToPack.Input { Version = 2, Reason = "Hồ sơ được lợi hơn." });
        (proposed.AwaitsSignatureOf, (await Total(house, reference)).DueAt).ShouldBe((Role.Hod, before.DueAt));
        await house.Act(reference, ActionName.Confirm, Roster.Hod1, new Confirm.Input { PendingId = proposed.PendingId!, Confirmed = true });

        (await house.Case(reference)).PackVersion.ShouldBe(2);
        (await Total(house, reference)).DueAt.ShouldBe(forecast.After);
        var written = await house.Query(db => db.AuditEvents.SingleAsync(row => row.Stream == reference && row.Type == "MoveToPack"));
        Encoding.UTF8.GetString(written.Body).ShouldSatisfyAllConditions(body => body.ShouldContain("\"packVersion\":2"), body => body.ShouldContain("\"secondSigner\":\"hod1\""));
        Encoding.UTF8.GetString(written.Payload!).ShouldContain("\"clocks\":[{\"clock\":");
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task is_foretold_for_every_open_case_before_the_figures_are_published(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        house.Clock.Now = new(2027, 1, 4, 2, 0, 0, TimeSpan.Zero);
        var reference = await house.ToAccepted();
        var before = await Total(house, reference);
        house.Clock.Now += TimeSpan.FromDays(30);
        var draft = await house.Drafted(Figures(figures => figures["appraisal.total"]!["value"] = "3wd"));
        var what = await house.Query(async db => await WhatIf.Of(db, house.Get<LawBooks>().Current, draft, house.Clock.Now));
        what.Figures.ShouldContain(figure => figure.Key == "appraisal.total" && figure.Title.En == "Time to decide on the case");
        var clock = what.Clocks.Single(one => one.Clock.Kind == "total");
        (clock.Reference, clock.Clock.Before, clock.Clock.Breaches).ShouldBe((reference, before.DueAt, true));
        (await Total(house, reference)).DueAt.ShouldBe(before.DueAt);
    }

    [Fact]
    public async Task is_told_of_no_version_that_does_not_exist()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var reference = await house.ToAccepted();
        (await house.Desk.PackMove(reference, Roster.Hod1, 7)).ShouldBeNull();
        await Should.ThrowAsync<CaseNotFoundException>(() => house.Desk.PackMove(reference, Roster.App2, 1));
    }

    /// <summary>Under version 1, with version 2 in force since.</summary>
    private static async Task<string> InAppraisal(House house)
    {
        house.Clock.Now = new(2026, 12, 28, 2, 0, 0, TimeSpan.Zero);
        var reference = await house.ToAccepted();
        await house.Act(reference, ActionName.Assign, Roster.Hod1, new Assign.Input { Handler = "hnd1" });
        await house.Published(Figures(figures => figures["appraisal.total"]!["value"] = "20wd"));
        house.Clock.Now = new(2027, 1, 5, 2, 0, 0, TimeSpan.Zero);
        (await house.Case(reference)).PackVersion.ShouldBe(1);
        return reference;
    }

    private static Task<HiHub.Sandbox.Data.Rows.CaseClock> Total(House house, string reference) =>
        house.Query(db => db.Clocks.AsNoTracking().SingleAsync(row => row.Reference == reference && row.Kind == "total"));
}
