using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

[Covers(ActionName.MoveToPack)]
public sealed class MovingToAPack
{
    private static readonly MoveToPack.Input s_move = new() { Version = 2, Reason = "Hồ sơ được lợi hơn theo phiên bản mới." };

    private readonly Story _story = new Story().ToAppraising();

    public MovingToAPack() => _story.Versions = [Next(new(2026, 12, 1)), Next(new(2027, 6, 1)) with { Version = 3 }];

    [Fact]
    public void binds_the_case_to_the_other_version_of_its_regime()
    {
        _story.Do(ActionName.MoveToPack, Office.Hnd1, s_move);

        (_story.Case.Regime, _story.Case.PackVersion).ShouldBe(("HN-LTD2026", 2));
    }

    [Fact]
    public void needs_the_heads_second_signature() =>
        ActionCatalogue.Of(ActionName.MoveToPack).SecondSignature(_story.Case, Office.Hnd1, s_move).ShouldBe(Role.Hod);

    [Fact]
    public void is_for_the_handler_alone()
    {
        _story.WhyNot(ActionName.MoveToPack, Office.Hod1)!.Code.ShouldBe("not-your-role");
        _story.WhyNot(ActionName.MoveToPack, new Actor("hnd9", "SKHCN", [Role.Hnd]))!.Code.ShouldBe("not-your-part");
    }

    [Fact]
    public void is_refused_to_the_version_it_stands_under() =>
        _story.Try(ActionName.MoveToPack, Office.Hnd1, s_move with { Version = 1 })!.Code.ShouldBe("already-under-pack");

    [Fact]
    public void is_refused_to_a_version_not_yet_in_force() =>
        _story.Try(ActionName.MoveToPack, Office.Hnd1, s_move with { Version = 3 })!.Code.ShouldBe("pack-not-in-force");

    [Fact]
    public void knows_only_versions_there_are() =>
        _story.Errors(ActionName.MoveToPack, Office.Hnd1, s_move with { Version = 9 }).ShouldHaveSingleItem().Code.ShouldBe("version-unknown");

    [Fact]
    public void needs_a_reason() =>
        _story.Errors(ActionName.MoveToPack, Office.Hnd1, s_move with { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");

    [Fact]
    public void counts_a_running_clock_by_the_new_figure_and_leaves_a_closed_one()
    {
        var clock = Domain.Law.Clock.Of("C-1", "total", Length.Parse("30wd"), SupplementPolicy.Reset, LegalBasis.SystemDefault).Start(At("2026-12-01T09:00"));
        clock.Under(_story.Versions[0]).Length.ShouldBe(Length.Parse("20wd"));
        clock.Under(_story.Pack).ShouldBeSameAs(clock);
        var closed = clock.Stop(At("2026-12-02T09:00"));
        closed.Under(_story.Versions[0]).ShouldBeSameAs(closed);
        var reappointed = clock.Reappoint(Length.Parse("5wd"), At("2026-12-02T09:00"));
        reappointed.Under(With(_story.Versions[0], "60d")).ShouldBeSameAs(reappointed);
    }

    private RegimePack Next(DateOnly from) => With(_story.Pack, "20wd") with { Version = 2, EffectiveFrom = from };

    private static RegimePack With(RegimePack pack, string total)
    {
        var figures = pack.Figures.ToDictionary();
        figures[FigureKeys.AppraisalTotal] = pack[FigureKeys.AppraisalTotal] with { Value = total };
        return pack with { Figures = figures };
    }
}
