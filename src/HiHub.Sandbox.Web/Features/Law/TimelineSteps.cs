using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>Which acts are steps on a timeline: those that move the case, and those that give it a new day.</summary>
internal static class TimelineSteps
{
    private static readonly ActionName[] s_newDays =
    [
        ActionName.Reappoint, ActionName.DecideAdjustment, ActionName.DecideExtension, ActionName.DecideTransition, ActionName.ExtendStart,
    ];

    public static IReadOnlyList<string> Types { get; } =
    [
        .. ApplicationLifecycle.Table.Where(row => !row.KeepsState).Select(row => row.Action)
            .Concat(TrialLifecycle.Table.Where(row => !row.KeepsState).Select(row => row.Action))
            .Concat(s_newDays).Distinct().Select(action => action.ToString()),
    ];

    public static LocalText Title(string type) => ActionCatalogue.Of(Enum.Parse<ActionName>(type)).Title;
}
