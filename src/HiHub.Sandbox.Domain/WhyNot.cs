using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain;

/// <summary>The one question everyone asks. Three voices answer in order: lifecycle, workflow, policy.</summary>
public static class WhyNot
{
    /// <summary>Null where the actor may do the act now; otherwise the first voice's refusal. <paramref name="awaited"/>: what live steps wait for.</summary>
    public static Refusal? Ask(SandboxCase @case, CaseAction action, Actor actor, IReadOnlySet<ActionName> awaited, RegimePack pack) =>
        Lifecycles.WhyNot(@case, action.Name) ?? AskWorkflow(@case, action, actor, awaited) ?? Policy.WhyNot(@case, action, actor, pack);

    private static Refusal? AskWorkflow(SandboxCase @case, CaseAction action, Actor actor, IReadOnlySet<ActionName> awaited)
    {
        // The system speaks for the workflow itself, and a case that does not exist yet has none.
        if (action.Kind == ActionKind.Standing || actor.Is(Role.System) || awaited.Contains(action.Name) || @case.Version == 0)
            return null;
        return new(
            "step-not-waiting",
            $"Quy trình hiện không chờ bước «{action.Title.Vi}».",
            $"The procedure is not waiting for “{action.Title.En}” now."
        );
    }
}
