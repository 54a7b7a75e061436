using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Law;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>A Hanoi case with the State Bank's, the AI and a foreign city's regime beside it, through the real desk.</summary>
public sealed class TellingATimeline
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task shows_every_regime_under_its_own_clock(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var timeline = await Read(house, Roster.App1, await WithThreeBeside(house));

        timeline.Lanes.Select(lane => lane.Regime).ShouldBe(["HN-LTD2026", "SBV-ND94", "AI-ND142", "DN-NQ55"]);
        Total(timeline, 1).LastDay.ShouldBe(new DateOnly(2027, 3, 10));
        Total(timeline, 2).LastDay.ShouldBe(new DateOnly(2026, 12, 29));
        (Total(timeline, 1).OnSupplement, Total(timeline, 2).OnSupplement).ShouldBe((SupplementPolicy.Pause, SupplementPolicy.Reset));
        timeline.Lanes[1].Code.ShouldBe("NHNN-77");
        timeline.Lanes[3].ShouldSatisfyAllConditions(lane => lane.Elsewhere.ShouldBeTrue(), lane => lane.Clocks.ShouldBeEmpty(), lane => lane.Scope.Vi.ShouldNotBeEmpty());
        timeline.Entries.Select(entry => entry.From).ShouldBeInOrder();
        timeline.Entries.ShouldContain(entry => entry.Lane == "primary" && entry.Title.En == "Submit");
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task shows_who_had_the_ball_in_each(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var timeline = await Read(house, Roster.App1, await WithThreeBeside(house));
        var bars = timeline.Entries.Where(entry => entry.Kind == TimelineKind.Bar && entry.Clock == Total(timeline, 1).Id).ToList();

        bars.Select(bar => (bar.Party, bar.Days, bar.WorkingDays, bar.Running))
            .ShouldBe([(BallParty.Authority, 5, 3, false), (BallParty.Applicant, 7, null, false), (BallParty.Authority, 1, 1, true)]);
    }

    [Fact]
    public async Task asks_for_no_paper_twice_and_shows_none_to_outsiders()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var reference = await WithThreeBeside(house);
        var papers = (await Read(house, Roster.App1, reference)).Lanes[2].Papers!;
        papers.Single(paper => paper.Kind == DocumentKind.TestProject).DocumentId.ShouldNotBeNull();
        papers.Single(paper => paper.Kind == DocumentKind.ParticipantForms).Missing.ShouldBeTrue();

        await house.Act(reference, ActionName.Accept, Roster.Int1, Walking.Acceptance());
        await house.Act(reference, ActionName.Assign, Roster.Hod1, new Domain.Review.Assign.Input { Handler = "hnd1" });
        await house.Act(reference, ActionName.Consult, Roster.Hnd1, new Domain.Review.Consult.Input { Agencies = [new() { Organisation = "CATP", Questions = ["Ý kiến?"] }] });
        (await Read(house, Roster.ConPolice, reference)).Lanes.ShouldAllBe(lane => lane.Papers == null);
    }

    [Fact]
    public async Task is_no_strangers()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var reference = await WithThreeBeside(house);
        await using var db = house.Db();
        (await Reading(house, db).ReadAsync(Roster.App2, reference, default)).ShouldBeNull();
        (await Reading(house, db).BallAsync(Roster.App2, reference, default)).ShouldBeNull();
    }

    [Theory, MemberData(nameof(On))]
    public async Task accounts_for_the_case_in_both_counts(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToClarifying();
        house.Clock.Now = house.Clock.Now.AddDays(7);
        await using var db = house.Db();
        var ball = (await Reading(house, db).BallAsync(Roster.App1, reference, default))!;

        ball.Total.ApplicantDays.ShouldBe(7);
        ball.Holders.ShouldBe([BallParty.Applicant], string.Join(" ", ball.Sentences.Select(line => line.En)));
        ball.Sentences[1].Vi.ShouldBe("Hiện hồ sơ đang ở: tổ chức đề nghị.");
        await house.Clarify(reference);
        house.Clock.Now = house.Clock.Now.AddDays(1);
        (await Reading(house, db).BallAsync(Roster.App1, reference, default))!.Holders.ShouldBe([BallParty.Authority]);
    }

    private static async Task<string> WithThreeBeside(House house)
    {
        var reference = await house.ToDraft();
        await house.Act(reference, ActionName.AddDocument, Roster.App1, new AddDocument.Input
        {
            Kind = DocumentKind.TestProject,
            FileName = "de-an.pdf",
            MediaType = "application/pdf",
            Bytes = 10,
            Hash = new string('a', 64),
        });
        foreach (var regime in new[] { "SBV-ND94", "AI-ND142", "DN-NQ55" })
            await house.Act(reference, ActionName.BindParallelRegime, Roster.App1, new BindParallelRegime.Input { Regime = regime, Reason = "Sản phẩm có chấm điểm tín dụng." });
        house.Clock.Now = OfficeTime.At(new(2026, 12, 16), new(9, 0));
        foreach (var parallel in (await house.Case(reference)).Facts.Law.Parallel)
            foreach (var (kind, day) in new[] { (ParallelEvent.Filed, 1), (ParallelEvent.Accepted, 3), (ParallelEvent.SupplementAsked, 8), (ParallelEvent.SupplementAnswered, 15) })
                await house.Act(reference, ActionName.RecordParallelStep, Roster.App1, new RecordParallelStep.Input
                {
                    Parallel = parallel.Id,
                    Event = kind,
                    At = OfficeTime.At(new(2026, 12, day), new(9, 0)),
                    Code = kind == ParallelEvent.Accepted ? "NHNN-77" : null,
                });
        await house.Act(reference, ActionName.Submit, Roster.App1);
        return reference;
    }

    private static Features.ClockAnswer Total(TimelineAnswer timeline, int lane) => timeline.Lanes[lane].Clocks.Single(clock => clock.Kind == "total");

    private static async Task<TimelineAnswer> Read(House house, Actor actor, string reference)
    {
        await using var db = house.Db();
        return (await Reading(house, db).ReadAsync(actor, reference, TestContext.Current.CancellationToken))!;
    }

    private static TimelineReading Reading(House house, SandboxDb db) => new(db, house.Get<LawBooks>(), house.Clock);
}
