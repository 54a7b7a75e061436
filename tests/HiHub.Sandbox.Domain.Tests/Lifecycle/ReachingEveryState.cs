using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public sealed class ReachingEveryState
{
    [Fact]
    public void is_possible_in_the_application() =>
        Unreached(ApplicationLifecycle.Table, ApplicationState.New).ShouldBeEmpty();

    [Fact]
    public void is_possible_in_the_trial() => Unreached(TrialLifecycle.Table, TrialState.New).ShouldBeEmpty();

    [Fact]
    public void notices_a_state_that_nothing_leads_to()
    {
        var without = ApplicationLifecycle.Table.Where(row => row.Action != ActionName.ConveneCouncil).ToImmutableArray();

        Unreached(without, ApplicationState.New).ShouldBe([ApplicationState.Council]);
    }

    [Fact]
    public void leaves_no_dead_end_but_the_terminal_states()
    {
        DeadEnds(ApplicationLifecycle.Table).Where(state => !state.IsTerminal()).ShouldBeEmpty();
        DeadEnds(TrialLifecycle.Table).ShouldBe([TrialState.Closed]);
    }

    [Fact]
    public void notices_a_dead_end()
    {
        var without = TrialLifecycle.Table.Where(row => row.Action != ActionName.WindDownDone).ToImmutableArray();

        DeadEnds(without).ShouldBe([TrialState.WindDown, TrialState.Closed]);
    }

    [Fact]
    public void lets_only_a_reopening_lead_out_of_an_ended_case()
    {
        LeavingTheEnd(ApplicationLifecycle.Table).ShouldBe([ActionName.Reopen]);
        var culprit = ApplicationLifecycle.Table[5] with { From = [ApplicationState.Refused] };
        LeavingTheEnd([.. ApplicationLifecycle.Table, culprit]).ShouldContain(culprit.Action, "a planted way out is seen");
    }

    [Fact]
    public void lets_nothing_lead_out_of_a_closed_trial() =>
        TrialLifecycle.Table.Where(row => !row.KeepsState && row.From.Contains(TrialState.Closed)).ShouldBeEmpty();

    private static IEnumerable<ActionName> LeavingTheEnd(ImmutableArray<TransitionRow<ApplicationState>> rows) =>
        rows.Where(row => !row.KeepsState && row.From.Any(state => state.IsTerminal())).Select(row => row.Action).Distinct();

    private static IEnumerable<TState> Unreached<TState>(ImmutableArray<TransitionRow<TState>> rows, TState start)
        where TState : struct, Enum
    {
        var reached = new HashSet<TState> { start };
        while (rows.Where(row => row.From.Any(reached.Contains)).SelectMany(row => row.To).ToList() is var next && !next.All(reached.Contains))
            reached.UnionWith(next);
        return Enum.GetValues<TState>().Except(reached);
    }

    // A sub-state leaves by its superstate's rows.
    private static IEnumerable<TState> DeadEnds<TState>(ImmutableArray<TransitionRow<TState>> rows)
        where TState : struct, Enum =>
        Enum.GetValues<TState>()
            .Where(state => !rows.Any(row => !row.KeepsState && row.From.Contains(state)))
            .Where(state => state is not TrialState.PreExitReview);
}
