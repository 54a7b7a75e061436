namespace HiHub.Sandbox.Domain.Law;

/// <summary>The clocks of a parallel regime: its steps at the other authority, under the lengths and the policy of its own pack.</summary>
public static class ParallelClocks
{
    /// <summary>In the order in which they started; none for a regime that is only known to belong elsewhere.</summary>
    public static IReadOnlyList<Clock> Of(ParallelRegime parallel, RegimePack pack)
    {
        var clocks = new List<Clock>();
        foreach (var step in pack.Status == PackStatus.Whole ? parallel.Steps : [])
            Follow(clocks, parallel.Id, step, pack);
        return clocks;
    }

    private static void Follow(List<Clock> clocks, string id, ParallelStep step, RegimePack pack)
    {
        var accepted = clocks.Exists(clock => clock.Kind == ClockCatalogue.Total);
        switch (step.Event)
        {
            case ParallelEvent.Filed:
                Start(clocks, id, "intake", step.At, pack);
                break;
            case ParallelEvent.Accepted:
                Move(clocks, "intake", clock => clock.Stop(step.At));
                Start(clocks, id, ClockCatalogue.Total, step.At, pack);
                break;
            case ParallelEvent.SupplementAsked:
                Move(clocks, accepted ? ClockCatalogue.Total : "intake", clock => accepted ? clock.Request(step.At) : clock.Stop(step.At));
                Start(clocks, id, accepted ? "clarify" : "supplement", step.At, pack);
                break;
            case ParallelEvent.SupplementAnswered:
                Move(clocks, accepted ? "clarify" : "supplement", clock => clock.Stop(step.At));
                if (accepted)
                    Move(clocks, ClockCatalogue.Total, clock => clock.Answer(step.At));
                else
                    Start(clocks, id, "intake", step.At, pack);
                break;
            case ParallelEvent.Decided or ParallelEvent.Withdrawn:
                for (var i = 0; i < clocks.Count; i++)
                    clocks[i] = clocks[i].IsClosed ? clocks[i] : clocks[i].Stop(step.At);
                break;
        }
    }

    private static void Start(List<Clock> clocks, string id, string kind, DateTimeOffset at, RegimePack pack)
    {
        var known = ClockCatalogue.Of(kind);
        if (known.LengthIn(pack) is { } length)
            clocks.Add(Clock.Of($"{id}/{clocks.Count + 1}", kind, length, known.OnSupplement(pack), pack[known.Figure!].Basis).Start(at));
    }

    private static void Move(List<Clock> clocks, string kind, Func<Clock, Clock> move)
    {
        if (clocks.FindLastIndex(clock => clock.Kind == kind && !clock.IsClosed) is var place and >= 0)
            clocks[place] = move(clocks[place]);
    }
}
