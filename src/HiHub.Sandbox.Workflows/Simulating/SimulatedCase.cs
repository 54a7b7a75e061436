using System.Globalization;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Checking;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Workflows.Simulating;

/// <summary>A case that knows only its two states: the law's rows move them, rules are answered by chance where both answers lead on.</summary>
internal sealed class SimulatedCase(DefinitionSet definitions, Random chance) : IWorkflowHost
{
    private const int PartiesOfAGroup = 3;

    private readonly Dictionary<string, int> _heard = [];
    private readonly Dictionary<string, string> _groups = [];
    private readonly Dictionary<string, TimerRequest> _timers = [];
    private int _ids;

    public CaseStates States { get; private set; } = new("New", "New");

    public CaseWork Work { get; private set; } = new("TN-SIMULATED0", []);

    public IEnumerable<TimerRequest> Timers => _timers.Values;

    /// <summary>True where the rows permit the act.</summary>
    public bool Allows(ActionName action) => Row(Machine.Trial, action) is not null || Row(Machine.Application, action) is not null;

    public bool Holds(string rule, string? subject)
    {
        var asked = definitions.Newest.SelectMany(definition => definition.Activities.OfType<RuleActivity>()
            .Where(activity => activity.Rule == rule).Select(activity => (LeadsOn(definition, activity, "True"), LeadsOn(definition, activity, "False")))).Distinct().ToList();
        return asked is [(true, false)] || (asked is not [(false, true)] && chance.Next(2) == 0);
    }

    public IReadOnlyList<string> Parties(string of) =>
        [.. Enumerable.Range(1, Math.Max(0, PartiesOfAGroup - _heard.GetValueOrDefault(of))).Select(number => $"{of}{number.ToString(CultureInfo.InvariantCulture)}")];

    public void Fire(ActionName trigger)
    {
        if (!Allows(trigger))
            throw new ActionRefusedException(new("not-in-state", $"{trigger}: {States}", $"{trigger} is not legal in {States}."));
        Move(trigger);
    }

    /// <summary>Moves the state as a row says; where it leads to several, chance decides.</summary>
    public void Move(ActionName action)
    {
        var machine = Row(Machine.Trial, action) is not null ? Machine.Trial : Machine.Application;
        if (Row(machine, action)!.To is { Length: > 0 } to)
        {
            var after = to[chance.Next(to.Length)];
            States = machine == Machine.Trial ? States with { Trial = after } : States with { Application = after };
        }
        foreach (var of in _groups.Values.Distinct())
            if (action is ActionName.Opine or ActionName.Score)
                _heard[of] = _heard.GetValueOrDefault(of) + 1;
    }

    public void Begin(string application, string trial) => States = new(application, trial);

    public void OpenStep(OpenedStep step)
    {
        if (step.Of is { } of)
            _groups[step.Id] = of;
    }

    public void CloseStep(string stepId, StepEnd how)
    {
        if (_groups.Remove(stepId, out var of))
            _heard.Remove(of);
    }

    public void SetTimer(TimerRequest request) => _timers[request.Id] = request;

    public void CancelTimer(string timerId) => _timers.Remove(timerId);

    public bool IsPast(TimerRequest request) => chance.Next(3) == 0;

    public string NewId(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{++_ids}");

    public void MoveClock(string clock, ClockOperation operation, string? subject) { }

    public void FreezeDocument(string template, string? subject) { }

    public void Notify(string message, string to, string? subject) { }

    public void Record(StepRecord record) { }

    /// <summary>What is needed to come back to this moment.</summary>
    public Action Snapshot()
    {
        var (states, ids) = (States, _ids);
        var rows = Work.Instances.ConvertAll(one => (one.Id, one.DefinitionId, one.Version, one.ParentId, one.ParentStepId, one.Subject, one.Status, Json: one.StateJson()));
        var (timers, heard, groups) = (_timers.ToArray(), _heard.ToArray(), _groups.ToArray());
        return () =>
        {
            (States, _ids) = (states, ids);
            Work = new(Work.CaseReference, rows.ConvertAll(row => WorkflowInstance.Load(
                row.Id, Work.CaseReference, row.DefinitionId, row.Version, row.ParentId, row.ParentStepId, row.Subject, row.Status, row.Json)));
            Restore(_timers, timers);
            Restore(_heard, heard);
            Restore(_groups, groups);
        };
    }

    private static void Restore<T>(Dictionary<string, T> into, KeyValuePair<string, T>[] from)
    {
        into.Clear();
        foreach (var (key, value) in from)
            into[key] = value;
    }

    private LawRow? Row(Machine machine, ActionName action)
    {
        var state = machine == Machine.Trial ? States.Trial : States.Application;
        return state == "New" ? LawTable.Of(machine).Rows.FirstOrDefault(row => row.Action == action && row.From.Contains("New") && IsNext(machine)) : LawTable.Of(machine).RowFor(state, action);
    }

    /// <summary>True where the law now permits one of the acts behind the answer, or none depends on it.</summary>
    private bool LeadsOn(WorkflowDefinition definition, RuleActivity rule, string port)
    {
        var acts = definition.Targets(rule.Id, port).SelectMany(hop => definition.Promises[hop.Target.Id]).ToList();
        return acts.Count == 0 || acts.Exists(Allows);
    }

    // A trial is born of a permit, an application of nothing.
    private bool IsNext(Machine machine) => machine == Machine.Application || States.Application == "Permitted";
}
