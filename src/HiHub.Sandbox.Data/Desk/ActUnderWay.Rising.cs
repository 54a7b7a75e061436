using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Events of time that leave the case's state, and its version, alone; the head of the chain keeps them apart from acts at the same moment.</summary>
internal sealed partial class ActUnderWay
{
    private readonly List<RecomputedClock> _recomputed = [];

    /// <summary>False where the clock has not risen since.</summary>
    public bool Rise(string clockId)
    {
        if (_clocks.Find(running => running.Row.Id == clockId) is not { } clock)
            return false;
        var before = clock.Row.Level;
        clock.Write(DueAt(clock), Ladder(clock), law.Calendar.Version);
        if (clock.Row.Level > before && IsTold(clock.Row.Kind, clock.Row.Level))
        {
            var to = clock.Row.Level == EscalationLevel.Amber ? nameof(Part.Handler) : clock.Row.Level == EscalationLevel.Overdue ? "DEC" : "HOD";
            Send($"clock-{NameOf(clock.Row.Level)}", new($"clock-{NameOf(clock.Row.Level)}", to, Case.Reference, clock.Row.Id, StateCodes(), now));
        }
        Unversioned("ClockRose");
        return true;
    }

    /// <summary>False where no due date moved.</summary>
    public bool Recompute()
    {
        var before = _clocks.ConvertAll(clock => clock.Row.DueAt);
        ComputeClocks(all: true);
        List<ClockMove> moves =
        [
            .. _clocks.Zip(before).Where(pair => pair.First.Row.DueAt != pair.Second)
                .Select(pair => new ClockMove(pair.First.Row.Id, pair.First.Row.Kind, pair.First.Row.Subject, pair.Second, pair.First.Row.DueAt)),
        ];
        if (moves.Count == 0)
            return false;
        Unversioned("ClockRecomputed");
        Events[^1].Moves.AddRange(moves);
        _recomputed.AddRange(moves.Select(Row));
        return true;
    }

    // Whoever else has the ball is reminded by the procedure; an apology is owed for the appointed day only, where the regime knows it.
    private bool IsTold(string kind, EscalationLevel level) =>
        ClockCatalogue.Of(kind).Owner == ClockOwner.Authority
        && (level != EscalationLevel.ApologyDue || kind == ClockCatalogue.Total && Pack.Has(FigureKeys.ApologyBefore));

    private static string NameOf(EscalationLevel level) =>
        level switch
        {
            EscalationLevel.OnTime => "on-time",
            EscalationLevel.Amber => "amber",
            EscalationLevel.Red => "red",
            EscalationLevel.ApologyDue => "apology-due",
            EscalationLevel.Overdue => "overdue",
        };

    private RecomputedClock Row(ClockMove move) => new()
    {
        Calendar = law.Calendar.Version,
        Reference = Case.Reference,
        ClockId = move.Clock,
        Kind = move.Kind,
        Subject = move.Subject,
        DueBefore = move.Before,
        DueAfter = move.After,
        At = now,
    };

    private void Unversioned(string type) =>
        Draft(new(type, Actor.System, Role.System, default) { From = StateCodes(), To = StateCodes(), CaseVersion = Case.Version });
}
