namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public enum RuleKind
{
    Move,
    Dynamic,
    Reenter,
    Ignore,
    Internal,
}

/// <summary>One line of a generated configuration; guard −1 means none.</summary>
public sealed record RuleLine(int State, int Trigger, RuleKind Kind, int Destination, int Guard);

/// <summary>States 0–4 lie in no superstate (−1) or in 5 or 6; a superstate may start in one of its substates (−1: none).</summary>
public sealed record Plan(int[] Parents, int[] Starts, RuleLine[] Lines, bool[] Guards, int[] Triggers)
{
    public const int States = 7;
    public const int TriggerKinds = 4;

    public int ParentOf(int state) => state < Parents.Length ? Parents[state] : -1;

    public int StartOf(int state) => state < Parents.Length ? -1 : Starts[state - Parents.Length];
}

/// <summary>What a machine should do, told from the semantics with sets of states and no machine.</summary>
public sealed class ReferenceInterpreter(Plan plan, bool leavesOuterFirst = false)
{
    public int State { get; private set; }

    public List<string> Events { get; } = [];

    /// <summary>“ok”, “ambiguous”, or the unmet guards; “none” where nobody knows the trigger.</summary>
    public string Ask(int trigger) => Choose(trigger).Answer;

    public void Fire(int trigger)
    {
        var (answer, line) = Choose(trigger);
        if (line is null)
        {
            Events.Add(answer == "ambiguous" ? "ambiguous" : $"unhandled {State} {trigger} {answer}");
            return;
        }

        switch (line.Kind)
        {
            case RuleKind.Internal:
                Events.Add($"act {line.State}");
                break;
            case RuleKind.Reenter:
                Reenter(line.State);
                break;
            case RuleKind.Dynamic:
            case RuleKind.Move when line.Destination != State:
                Move(line.Destination);
                break;
        }
    }

    private (string Answer, RuleLine? Line) Choose(int trigger)
    {
        var answer = "none";
        foreach (var level in Path(State))
        {
            var known = plan.Lines.Where(line => line.State == level && line.Trigger == trigger).ToList();
            var open = known.FindAll(line => line.Guard < 0 || plan.Guards[line.Guard]);
            if (open.Count > 1)
                return ("ambiguous", null);
            if (open.Count == 1)
                return ("ok", open[0]);
            if (known.Count > 0)
                answer = string.Join(",", known.Select(line => $"g{line.Guard}").Distinct());
        }

        return (answer, null);
    }

    private void Move(int destination)
    {
        var source = State;
        var left = source == destination ? [source] : Path(source).Except(Path(destination)).ToArray();
        var entered = source == destination ? [source] : Path(destination).Except(Path(source)).Reverse();
        if (leavesOuterFirst)
            Array.Reverse(left);
        Events.AddRange(left.Select(state => $"out {state}"));
        Write(destination);
        Events.Add($"{source}>{destination}");
        Events.AddRange(entered.Select(state => $"in {state}"));
        var final = Start(destination);
        if (final != State)
            Write(final);
        Events.Add($"{source}>>{final}");
    }

    private void Reenter(int state)
    {
        if (State != state)
            Events.Add($"out {State}");
        Events.AddRange([$"out {state}", $"{state}>{state}", $"in {state}"]);
        var final = Start(state);
        Events.Add($"{state}>>{state}");
        Write(final);
    }

    private int Start(int state)
    {
        var start = plan.StartOf(state);
        if (start < 0)
            return state;
        Events.AddRange([$"{state}>{start}", $"in {start}"]);
        return start;
    }

    private void Write(int state)
    {
        State = state;
        Events.Add($"= {state}");
    }

    private int[] Path(int state) => plan.ParentOf(state) is var parent && parent < 0 ? [state] : [state, parent];
}
