using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Checking;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Workflows.Simulating;

/// <summary>A case that could not go on: the acts that led there, the states it stood in, and what was awaited.</summary>
public sealed record DeadEnd(int Case, CaseStates States, string Why, IReadOnlyList<string> Trail);

/// <summary>What came of the generated cases. <paramref name="Finished"/>: no procedure was left; the others were cut off while they could still go on.</summary>
public sealed record SimulationReport(int Cases, int Acts, int Finished, IReadOnlySet<string> StatesVisited, IReadOnlyList<DeadEnd> DeadEnds);

/// <summary>Runs generated cases through definitions by the lifecycles' rows alone: chance picks legal awaited acts, due timers and now and then a standing act.</summary>
public sealed class Simulator(DefinitionSet definitions)
{
    private const int MostActs = 300;
    private const int Tries = 24;

    private readonly WorkflowEngine _engine = new(definitions);
    private readonly HashSet<string> _visited = [];
    private readonly List<DeadEnd> _deadEnds = [];
    private int _acts;
    private int _finished;

    public SimulationReport Run(Machine machine, int cases, int seed)
    {
        for (var number = 1; number <= cases; number++)
            One(machine, number, new Random(unchecked((seed * 397) ^ number)));
        return new(cases, _acts, _finished, _visited, _deadEnds);
    }

    private void One(Machine machine, int number, Random chance)
    {
        var @case = new SimulatedCase(definitions, chance);
        var trail = new List<string>();
        if (machine == Machine.Trial)
            @case.Begin("Permitted", "New");
        var births = LawTable.Of(machine).Rows.Where(row => row.From.Contains("New")).Select(row => row.Action).ToList();
        var birth = births[chance.Next(births.Count)];
        var why = Try(@case, trail, birth.ToString(), () => Act(@case, birth));
        for (var acts = 0; why is null && acts < MostActs && @case.Work.Instances.Exists(one => one.Status == InstanceStatus.Running); acts++)
        {
            _visited.UnionWith([@case.States.Application, @case.States.Trial]);
            var (name, move) = Choose(@case, chance, calm: acts > MostActs / 2);
            why = Try(@case, trail, name, move);
            _acts++;
        }
        _visited.UnionWith([@case.States.Application, @case.States.Trial]);
        if (why is not null)
            _deadEnds.Add(new(number, @case.States, why, trail));
        else if (!@case.Work.Instances.Exists(one => one.Status == InstanceStatus.Running))
            _finished++;
    }

    /// <summary>Does it; rules are answered by chance, so where the answers led into a wall it is tried with others. Null where it went through.</summary>
    private string? Try(SimulatedCase @case, List<string> trail, string name, Action move)
    {
        trail.Add(name);
        var back = @case.Snapshot();
        string? why = null;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (attempt > 0)
                back();
            try
            {
                move();
                why = Stuck(@case);
            }
            catch (ActionRefusedException refused)
            {
                why = $"{refused.Refusal.Code}: {refused.Refusal.En}";
            }
            if (why is null)
                return null;
        }
        return why;
    }

    /// <summary>A state that is not terminal in which no awaited act is legal and nothing waits for time.</summary>
    private string? Stuck(SimulatedCase @case)
    {
        var trial = @case.States.Trial != "New";
        var (machine, state) = trial ? (Machine.Trial, @case.States.Trial) : (Machine.Application, @case.States.Application);
        // After advice it is the applicant's turn to draft, or not.
        if (@case.Allows(ActionName.CreateDraft) || LawTable.Of(machine).Terminal.Contains(state) || @case.Timers.Any(timer => timer.Purpose != TimerPurpose.Period) || Open(@case).Count > 0)
            return null;
        return $"In {state} no awaited act is legal and no time runs; awaited: {string.Join(", ", _engine.Awaited(@case.Work.Instances))}.";
    }

    private List<ActionName> Open(SimulatedCase @case) => [.. _engine.Awaited(@case.Work.Instances).Where(@case.Allows).Order()];

    private (string Name, Action Move) Choose(SimulatedCase @case, Random chance, bool calm)
    {
        var open = Open(@case);
        var timers = @case.Timers.Where(timer => !calm || timer.Purpose != TimerPurpose.Period).OrderBy(timer => timer.Id, StringComparer.Ordinal).ToList();
        var roll = chance.Next(100);
        if (!calm && roll < 8 && Standing(@case) is { Count: > 0 } standing)
        {
            var act = standing[chance.Next(standing.Count)];
            return (act.ToString(), () => Act(@case, act, @case.NewId("X")));
        }
        if (open.Count > 0 && (roll < 75 || timers.Count == 0))
        {
            var act = open[chance.Next(open.Count)];
            return (act.ToString(), () => Act(@case, act, Subject(@case, act)));
        }
        if (timers.Count == 0 && @case.Allows(ActionName.CreateDraft))
            return (nameof(ActionName.CreateDraft), () => Act(@case, ActionName.CreateDraft));
        if (timers.Count == 0)
            return ("–", () => throw new ActionRefusedException(WorkflowRefusals.OutOfStep(ActionName.Archive)));
        var due = timers[chance.Next(timers.Count)];
        return ($"time: {due.Purpose} {due.Clock ?? due.Every} {due.Offset}".TrimEnd(), () =>
        {
            _engine.TimerFired(@case.Work, due.InstanceId, due.Id, @case);
            @case.CancelTimer(due.Id);
        }
        );
    }

    private static List<ActionName> Standing(SimulatedCase @case) =>
        [.. ActionCatalogue.All.Where(action => action.Kind == ActionKind.Standing && @case.Allows(action.Name) && action.Name != ActionName.Confirm).Select(action => action.Name)];

    private string? Subject(SimulatedCase @case, ActionName act) =>
        _engine.AwaitedSteps(@case.Work.Instances).FirstOrDefault(awaited => awaited.Step.Actions.Contains(act))?.Step.Subject;

    private void Act(SimulatedCase @case, ActionName act, string? subject = null)
    {
        var before = @case.States;
        @case.Move(act);
        var actor = new Actor("simulator", "SIM", [Role.App]);
        if (_engine.Acted(@case.Work, act, actor, before, @case, subject) is { } refusal)
            throw new ActionRefusedException(refusal);
    }
}
