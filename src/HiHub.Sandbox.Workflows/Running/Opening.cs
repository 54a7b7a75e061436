using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Running;

/// <summary>What a waiting activity looks like to the people it waits for, and to the clock.</summary>
internal static class Opening
{
    /// <summary>Null where nobody's act is awaited.</summary>
    public static OpenedStep? Of(WorkflowInstance instance, Activity activity, string stepId) => activity switch
    {
        AwaitActionActivity one => Step(instance, activity, stepId, one.To, null, one.Clock, one.Expires),
        AwaitAllActivity all => Step(instance, activity, stepId, all.To, all.Of, all.Clock, all.Clock is not null),
        _ => null,
    };

    /// <summary>Null where no moment matters.</summary>
    public static TimerRequest? Timer(WorkflowInstance instance, Activity activity, string stepId, string timerId, int number = 0) => activity switch
    {
        AwaitActionActivity { Clock: { } clock } one =>
            new(timerId, instance.Id, stepId, one.Expires ? TimerPurpose.Expiry : TimerPurpose.Escalation, instance.Subject, clock),
        AwaitAllActivity { Clock: { } clock } => new(timerId, instance.Id, stepId, TimerPurpose.Expiry, instance.Subject, clock),
        TimerActivity timer => new(timerId, instance.Id, stepId, TimerPurpose.Moment, instance.Subject, timer.Clock, timer.DueIn, timer.Before),
        RepeatActivity repeat => new(timerId, instance.Id, stepId, TimerPurpose.Period, instance.Subject, Every: repeat.Every, Number: number),
        _ => null,
    };

    private static OpenedStep Step(WorkflowInstance instance, Activity activity, string stepId, Assignment to, string? of, string? clock, bool expires) =>
        new(stepId, instance.Id, instance.DefinitionId, activity.Id, instance.Subject, to.Title, activity.Acts, to.Role, to.Part, to.Queue, of, clock, expires);
}
