using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Rendering;

/// <summary>What a shown activity is, in a few words of both languages; the file names its activities in Vietnamese only.</summary>
public static class StepWords
{
    public static LocalText Title(ChartNode node) =>
        node.State is { } state ? Entry(state) : Title(node.Activity);

    public static LocalText Title(Activity activity) =>
        activity switch
        {
            AwaitActionActivity step => step.To.Title,
            AwaitAllActivity all => all.To.Title,
            TriggerActivity trigger => ActionCatalogue.Of(trigger.Trigger).Title,
            StartActivity => new("Bắt đầu", "Start"),
            EndActivity => new("Kết thúc", "End"),
            TimerActivity timer => new(activity.Name, Moment(timer)),
            RuleActivity rule => new(activity.Name, $"{rule.Rule}?"),
            RepeatActivity repeat => new(activity.Name, $"Every {repeat.Every}: {repeat.Duty}"),
            ExecuteWorkflowActivity child => new(activity.Name, $"Procedure {child.DefinitionId}"),
            _ => new(activity.Name, activity.Id),
        };

    /// <summary>Whose step it is; null where time or the system acts.</summary>
    public static LocalText? Who(Activity activity) =>
        activity switch
        {
            AwaitActionActivity step => WorkQueues.Title(step.To.Queue),
            AwaitAllActivity all => WorkQueues.Title(all.To.Queue),
            _ => null,
        };

    /// <summary>An outcome by its name; null where there is only one way on.</summary>
    public static LocalText? Outcome(Activity activity, string port) =>
        port switch
        {
            _ when activity.Outcomes.Length < 2 => null,
            "True" => new("Có", "Yes"),
            "False" => new("Không", "No"),
            "Expired" => new("Hết hạn", "Expired"),
            "Passed" => new("Đã qua", "Passed"),
            "Done" => new("Xong", "Done"),
            "Due" => new("Đến hạn", "Due"),
            _ => Enum.TryParse<ActionName>(port, out var action) ? ActionCatalogue.Of(action).Title : new(port, port),
        };

    private static LocalText Entry(string state) =>
        Enum.TryParse<TrialState>(state, out var trial) ? When(trial.Name())
        : Enum.TryParse<ApplicationState>(state, out var application) ? When(application.Name())
        : new(state, state);

    private static LocalText When(LocalText state) => new($"Vào thẳng khi: {state.Vi}", $"Entered when: {state.En}");

    private static string Moment(TimerActivity timer)
    {
        var anchor = timer.Clock is { } clock ? $"“{ClockCatalogue.Of(clock).Title.En}”" : null;
        var length = timer.DueIn is { } due ? Length.TryParse(due, out var parsed) ? parsed.InWords().En : due : null;
        return anchor is null ? $"After {length}" : length is null ? $"At the end of {anchor}" : $"{length} {(timer.Before ? "before" : "after")} the end of {anchor}";
    }
}
