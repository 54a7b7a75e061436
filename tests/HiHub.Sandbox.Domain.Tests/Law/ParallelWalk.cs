using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests;

/// <summary>A case with another authority's regime beside its own.</summary>
internal static class ParallelWalk
{
    public static BindParallelRegime.Input Binding(string regime) => new() { Regime = regime, Reason = "Sản phẩm có chấm điểm tín dụng." };

    public static Story WithParallel(this Story story, string regime) => story.ToDraft().Do(ActionName.BindParallelRegime, Office.App1, Binding(regime));

    public static ParallelRegime Parallel(this Story story) => story.Case.Facts.Law.Parallel[^1];

    public static RecordParallelStep.Input Step(this Story story, ParallelEvent kind, int hours = 0) =>
        new()
        {
            Parallel = story.Case.Facts.Law.Parallel is [.., var last] ? last.Id : "R-0",
            Event = kind,
            At = story.Now.AddHours(hours),
            Code = kind == ParallelEvent.Accepted ? "NHNN-77" : null,
            Outcome = kind == ParallelEvent.Decided ? ParallelOutcome.Permitted : null,
        };

    public static Story Record(this Story story, params ReadOnlySpan<ParallelEvent> kinds)
    {
        foreach (var kind in kinds)
            story.Do(ActionName.RecordParallelStep, Office.App1, story.Step(kind));
        return story;
    }
}
