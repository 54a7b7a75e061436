using HiHub.Sandbox.Data.Statistics;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>What the public reads lets nobody find one applicant.</summary>
public sealed class HidingSmallGroups
{
    [Fact]
    public void hides_a_group_below_five() => Of(30, 20, 4, 6).ByRegime.Select(group => group.Suppressed).ShouldBe([false, true, true]);

    [Fact]
    public void hides_the_next_smallest_with_a_single_hidden_one_since_the_total_would_tell_it() =>
        Of(34, 20, 10, 4).ByRegime.Select(group => group.Decided).ShouldBe([20, null, null]);

    [Fact]
    public void shows_what_is_large_enough()
    {
        var open = Of(25, 20, 5);
        open.ByRegime.Select(group => group.Decided).ShouldBe([20, 5]);
        (open.Total.Decided, open.SmallestGroup).ShouldBe((25, 5));
    }

    [Fact]
    public void hides_a_total_below_five_and_every_figure_with_it()
    {
        var total = Of(4, 4).Total;
        total.ShouldBe(new PublicGroup(null, null, true, null, null, null, null, null));
    }

    [Fact]
    public void counts_the_authoritys_overdue_clocks_only() => Of(25, 20, 5).Overdue.ShouldBe(3);

    private static PublicStatistics Of(int total, params int[] regimes) => PublicStatistics.Of(new(
        202601, 202612, Group(null, total), [.. regimes.Select((count, place) => Group($"R{place}", count))], [], [], [],
        [
            new("R0", "total", new("", ""), ClockOwner.Authority, 3),
            new("R0", "supplement", new("", ""), ClockOwner.Applicant, 9),
        ]));

    private static DecidedCases Group(string? regime, int count) => new(regime, null, count, count, 1, new(10, 20), new(15, 30), 0.2);
}
