using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

/// <summary>The same steps under two packs: each gives its own lengths and its own policy.</summary>
public sealed class RunningParallelClocks
{
    private static readonly (ParallelEvent Event, string At)[] s_steps =
    [
        (ParallelEvent.Filed, "2026-12-01T09:00"), (ParallelEvent.Accepted, "2026-12-03T09:00"),
        (ParallelEvent.SupplementAsked, "2026-12-08T09:00"), (ParallelEvent.SupplementAnswered, "2026-12-15T09:00"),
    ];

    [Theory]
    [InlineData("SBV-ND94", "2027-03-10", "tính tiếp")]
    [InlineData("AI-ND142", "2026-12-29", "tính lại từ đầu")]
    public void S06_pauses_or_resets_as_the_regimes_own_pack_says(string regime, string due, string words)
    {
        var total = Clocks(regime, 4).Single(clock => clock.Kind == "total");

        var found = DueDates.Compute(total, Vn);
        found.LastDay.ShouldBe(Day(due));
        found.Explanation.ShouldContain(line => line.Vi.Contains(words, StringComparison.Ordinal));
        total.Basis.ShouldBe(Office.Pack(regime)["appraisal.total"].Basis);
    }

    [Fact]
    public void gives_each_part_of_the_procedure_its_clock()
    {
        var clocks = Clocks("SBV-ND94", 3);

        clocks.Select(clock => (clock.Kind, clock.IsClosed)).ShouldBe([("intake", true), ("total", false), ("clarify", false)]);
        DueDates.DueAt(clocks[1], Vn).ShouldBeNull();
        CaseBall.Of(clocks, Vn, At("2026-12-10T09:00")).Holders.ShouldBe([BallParty.Applicant]);
    }

    [Fact]
    public void stops_everything_with_the_decision()
    {
        var steps = s_steps.Append((ParallelEvent.Decided, "2026-12-20T09:00")).ToArray();
        Clocks("SBV-ND94", steps).ShouldAllBe(clock => clock.IsClosed);
    }

    [Fact]
    public void asks_and_checks_again_before_acceptance()
    {
        (ParallelEvent, string)[] steps =
        [
            (ParallelEvent.Filed, "2026-12-01T09:00"), (ParallelEvent.SupplementAsked, "2026-12-03T09:00"), (ParallelEvent.SupplementAnswered, "2026-12-08T09:00"),
        ];
        Clocks("SBV-ND94", steps).Select(clock => (clock.Kind, clock.IsClosed)).ShouldBe([("intake", true), ("supplement", true), ("intake", false)]);
    }

    [Fact]
    public void runs_none_for_a_matter_that_belongs_elsewhere() => Clocks("DN-NQ55", 4).ShouldBeEmpty();

    [Fact]
    public void asks_again_for_no_paper_that_the_case_holds()
    {
        var story = new Story().ToDraft().Attach(DocumentKind.TestProject).Attach(DocumentKind.LegalObstacleAnalysis);
        var papers = ParallelPapers.Of(story.Dossier, Office.Pack("AI-ND142"), story.Case.Facts.Intake.Documents);

        papers.Single(paper => paper.Kind == DocumentKind.TestProject).DocumentId.ShouldBe(story.Case.Facts.Intake.Documents[0].Id);
        papers.Single(paper => paper.Kind == DocumentKind.ParticipantProtection).Missing.ShouldBeTrue();
        papers.ShouldNotContain(paper => paper.Kind == DocumentKind.LegalObstacleAnalysis);
        ParallelPapers.Of(story.Dossier, Office.Pack("DN-NQ55"), []).ShouldBeEmpty();
    }

    private static IReadOnlyList<Clock> Clocks(string regime, int steps) => Clocks(regime, s_steps[..steps]);

    private static IReadOnlyList<Clock> Clocks(string regime, (ParallelEvent Event, string At)[] steps)
    {
        var parallel = new ParallelRegime("R-1", regime, 1, false, "", "app1", At(steps[0].At))
        {
            Steps = [.. steps.Select((step, place) => new ParallelStep($"B-{place}", step.Event, At(step.At), null, null, null, "app1", At(step.At)))],
        };
        return ParallelClocks.Of(parallel, Office.Pack(regime));
    }
}
