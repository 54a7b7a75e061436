using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Running;

internal static class WorkflowRefusals
{
    public static Refusal Loop { get; } = new(
        "workflow-loop",
        "Quy trình lặp quá 500 bước trong một hành động nên bị dừng.",
        "The procedure ran more than 500 steps in one act and was stopped.");

    public static Refusal NotWaiting(ActionName action)
    {
        var title = ActionCatalogue.Of(action).Title;
        return new("step-not-waiting", $"Quy trình hiện không chờ bước «{title.Vi}».", $"The procedure is not waiting for “{title.En}” now.");
    }

    public static Refusal OutOfStep(ActionName action)
    {
        var title = ActionCatalogue.Of(action).Title;
        return new(
            "workflow-out-of-step",
            $"Quy trình và trạng thái hồ sơ không khớp ở bước «{title.Vi}».",
            $"The procedure and the state of the case disagree at “{title.En}”.");
    }
}
