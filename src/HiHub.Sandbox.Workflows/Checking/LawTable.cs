using System.Collections.Immutable;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Checking;

/// <summary>One row of a lifecycle with its states as names.</summary>
internal sealed record LawRow(string Number, ActionName Action, ImmutableArray<string> From, ImmutableArray<string> To, ImmutableArray<Role> By)
{
    public bool IsStanding => ActionCatalogue.Of(Action).Kind == ActionKind.Standing;

    /// <summary>Where the act leads from the state.</summary>
    public ImmutableArray<string> After(string state) => To.IsEmpty ? [state] : To;
}

/// <summary>A lifecycle as the checker and the simulator see it: states by name, rows by state and act.</summary>
internal sealed class LawTable
{
    private const string New = "New";

    private static readonly Lazy<LawTable> s_application = new(() => Build(Lifecycles.Application, ApplicationLifecycle.Table, state => state.IsTerminal()));

    private static readonly Lazy<LawTable> s_trial = new(() => Build(Lifecycles.Trial, TrialLifecycle.Table, state => state == TrialState.Closed));

    private readonly Dictionary<string, ImmutableArray<LawRow>> _inState;

    private LawTable(ImmutableArray<LawRow> rows, Dictionary<string, ImmutableArray<LawRow>> inState, HashSet<string> terminal)
    {
        Rows = rows;
        _inState = inState;
        Terminal = terminal;
    }

    public ImmutableArray<LawRow> Rows { get; }

    public IEnumerable<string> States => _inState.Keys;

    public IReadOnlySet<string> Terminal { get; }

    public IEnumerable<string> Newborn => Rows.Where(row => row.From.Contains(New)).SelectMany(row => row.To).Distinct();

    public static LawTable Other(Machine machine) => Of(machine == Machine.Application ? Machine.Trial : Machine.Application);

    public static LawTable Of(Machine machine) => machine == Machine.Application ? s_application.Value : s_trial.Value;

    /// <summary>Every row by which an act is legal in the state, its super-state's included.</summary>
    public ImmutableArray<LawRow> In(string state) => _inState[state];

    public IEnumerable<LawRow> OwnOf(string state) => Rows.Where(row => row.From.Contains(state));

    /// <summary>False for acts of the case's other lifecycle, which leave this one's state alone.</summary>
    public bool Knows(ActionName action) => Rows.Any(row => row.Action == action);

    public bool Allows(string state, ActionName action) => RowFor(state, action) is not null || !Knows(action);

    public LawRow? RowFor(string state, ActionName action)
    {
        foreach (var row in In(state))
            if (row.Action == action)
                return row;
        return null;
    }

    /// <summary>The states after the act, from wherever it is legal.</summary>
    public IEnumerable<string> After(ActionName action) =>
        Rows.Where(row => row.Action == action).SelectMany(row => row.To.IsEmpty ? row.From : row.To).Where(state => state != New).Distinct();

    public bool Bears(ActionName action) => Rows.Any(row => row.Action == action && row.From.Contains(New));

    private static LawTable Build<TState>(Lifecycle<TState> lifecycle, ImmutableArray<TransitionRow<TState>> table, Func<TState, bool> terminal)
        where TState : struct, Enum
    {
        var rows = table.ToDictionary(
            row => row, row => new LawRow(row.Number, row.Action, [.. row.From.Select(state => state.ToString())], [.. row.To.Select(state => state.ToString())], row.By));
        var inState = Enum.GetValues<TState>().Where(state => state.ToString() != New).ToDictionary(
            state => state.ToString(),
            state => Enum.GetValues<ActionName>().Select(act => lifecycle.RowFor(state, act)).Where(row => row is not null).Select(row => rows[row!]).ToImmutableArray());
        var ends = Enum.GetValues<TState>().Where(terminal).Select(state => state.ToString()).ToHashSet();
        return new([.. table.Select(row => rows[row])], inState, ends);
    }
}
