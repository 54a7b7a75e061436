using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>
/// A state machine configured from its rows. One is built per thread and pointed at one case after another,
/// so asking costs no configuration; it must not be kept across an await.
/// </summary>
public abstract class Lifecycle<TState>
    where TState : struct, Enum
{
    private readonly StateMachine<TState, ActionName> _machine;
    private readonly FrozenDictionary<(TState, ActionName), TransitionRow<TState>> _byState;
    private SandboxCase? _case;
    private bool _firing;

    protected Lifecycle(TState initial, ImmutableArray<TransitionRow<TState>> rows, IReadOnlyDictionary<TState, TState> superstates)
    {
        Rows = rows;
        _machine = new StateMachine<TState, ActionName>(() => _case is null ? initial : Read(_case), to => Write(Case, to));
        foreach (var (sub, super) in superstates)
            _machine.Configure(sub).SubstateOf(super);
        foreach (var row in rows)
            foreach (var from in row.From)
                Configure(row, from);
        _byState = Resolve(rows, superstates);
    }

    public ImmutableArray<TransitionRow<TState>> Rows { get; }

    private SandboxCase Case => _case ?? throw new InvalidOperationException("The lifecycle is not pointed at a case.");

    public StateMachineInfo Info => _machine.GetInfo();

    /// <summary>The row by which the act is legal in this state, looking through superstates; null where the law knows none.</summary>
    public TransitionRow<TState>? RowFor(TState state, ActionName action) => _byState.GetValueOrDefault((state, action));

    /// <summary>Null when the act is legal now; otherwise <c>not-in-state</c> or the guard's own refusal.</summary>
    public Refusal? WhyNot(SandboxCase @case, ActionName action)
    {
        _case = @case;
        if (RowFor(Read(@case), action) is null)
            return NotInState(@case, action);
        return _machine.CanFire(action) ? null : ActionCatalogue.Of(action).Guard(@case) ?? NotInState(@case, action);
    }

    /// <summary>Moves the state. The caller has asked <see cref="WhyNot"/> and written the facts that dynamic rows read.</summary>
    internal void Fire(SandboxCase @case, ActionName action)
    {
        _case = @case;
        _firing = true;
        try
        {
            _machine.Fire(action);
        }
        finally
        {
            _firing = false;
        }
    }

    protected abstract TState Read(SandboxCase @case);

    protected abstract void Write(SandboxCase @case, TState to);

    /// <summary>Chooses the destination of a row with several, from facts the act has just written.</summary>
    protected abstract TState Choose(SandboxCase @case, ActionName action);

    private void Configure(TransitionRow<TState> row, TState from)
    {
        var state = _machine.Configure(from);
        var action = ActionCatalogue.Of(row.Action);
        // Guards speak of the case before the act; what the act has just written must not answer for it.
        bool Guard() => _firing || action.Guard(Case) is null;
        var why = action.GuardDescription;
        if (row.KeepsState)
            state.InternalTransitionIf(row.Action, _ => Guard(), _ => { }, why);
        else if (row.To.Length > 1)
            state.PermitDynamicIf(row.Action, () => Choose(Case, row.Action), Guard, why);
        else if (EqualityComparer<TState>.Default.Equals(row.To[0], from))
            state.PermitReentryIf(row.Action, Guard, why);
        else
            state.PermitIf(row.Action, row.To[0], Guard, why);
    }

    private static FrozenDictionary<(TState, ActionName), TransitionRow<TState>> Resolve(
        ImmutableArray<TransitionRow<TState>> rows,
        IReadOnlyDictionary<TState, TState> superstates
    )
    {
        var own = rows.SelectMany(row => row.From.Select(from => KeyValuePair.Create((from, row.Action), row)));
        var byState = new Dictionary<(TState, ActionName), TransitionRow<TState>>();
        foreach (var (key, row) in own)
            if (!byState.TryAdd(key, row))
                throw new InvalidOperationException($"{row.Number} {row.Action} stands twice in {key.from}.");
        foreach (var (sub, super) in superstates)
            foreach (var ((_, action), row) in byState.Where(entry => entry.Key.Item1.Equals(super)).ToList())
                byState.TryAdd((sub, action), row);
        return byState.ToFrozenDictionary();
    }

    private static Refusal NotInState(SandboxCase @case, ActionName action)
    {
        var title = ActionCatalogue.Of(action).Title;
        var state = @case.StateName;
        return new(
            "not-in-state",
            $"Không thể thực hiện «{title.Vi}» khi hồ sơ đang ở trạng thái «{state.Vi}».",
            $"“{title.En}” is not possible while the case is in state “{state.En}”."
        );
    }
}
