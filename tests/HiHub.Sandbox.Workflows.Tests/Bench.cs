using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Workflows.Tests;

/// <summary>A case in memory: the test says what is legal and where acts lead.</summary>
internal sealed class Bench(params WorkflowDefinition[] definitions) : IWorkflowHost
{
    private int _ids;

    public WorkflowEngine Engine { get; } = new(new DefinitionSet(definitions));
    public CaseWork Work { get; private set; } = new("TN-TEST000000", []);
    public CaseStates States { get; set; } = new("Draft", "New");
    public HashSet<ActionName> Forbidden { get; } = [];
    public List<string> Waiting { get; } = [];
    public List<ActionName> Fired { get; } = [];
    public Dictionary<string, TimerRequest> Timers { get; } = [];
    public List<(string Step, StepEnd How)> Closed { get; } = [];
    public List<StepRecord> Records { get; } = [];
    public List<string> Notices { get; } = [];
    public Action<ActionName> OnFire { get; set; } = _ => { };

    public IEnumerable<string> Open => Engine.AwaitedSteps(Work.Instances).Select(step => step.Step.ActivityId);

    public Bench Started(string definitionId, string? subject = null)
    {
        Engine.Start(Work, definitionId, this, subject);
        return this;
    }

    public Refusal? Act(ActionName action, string person = "someone", string? subject = null, CaseStates? to = null)
    {
        var before = States;
        States = to ?? States;
        return Engine.Acted(Work, action, new Actor(person, "ORG", [Role.App]), before, this, subject);
    }

    public bool Due(TimerRequest timer) => Engine.TimerFired(Work, timer.InstanceId, timer.Id, this);

    /// <summary>As after a restart: every instance is written and read back.</summary>
    public void Reload() => Work = new(Work.CaseReference, Work.Instances.Select(one => WorkflowInstance.Load(
        one.Id, one.CaseReference, one.DefinitionId, one.Version, one.ParentId, one.ParentStepId, one.Subject, one.Status, one.StateJson())));

    public bool Allows(ActionName action) => !Forbidden.Contains(action);
    public bool Holds(string rule, string? subject) => true;
    public IReadOnlyList<string> Parties(string of) => Waiting;
    public bool IsPast(TimerRequest request) => false;
    public string NewId(string prefix) => $"{prefix}-{++_ids}";
    public void SetTimer(TimerRequest request) => Timers[request.Id] = request;
    public void CancelTimer(string timerId) => Timers.Remove(timerId);
    public void CloseStep(string stepId, StepEnd how) => Closed.Add((stepId, how));
    public void Record(StepRecord record) => Records.Add(record);
    public void Notify(string message, string to, string? subject) => Notices.Add(message);
    public void OpenStep(OpenedStep step) { }
    public void MoveClock(string clock, ClockOperation operation, string? subject) { }
    public void FreezeDocument(string template, string? subject) { }

    public void Fire(ActionName trigger)
    {
        Fired.Add(trigger);
        OnFire(trigger);
    }
}
