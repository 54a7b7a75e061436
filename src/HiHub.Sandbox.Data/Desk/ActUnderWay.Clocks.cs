using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Legal clocks move by events only (INV-05); their due dates are computed after everything has moved.</summary>
internal sealed partial class ActUnderWay
{
    private readonly List<RunningClock> _clocks = [.. file.Clocks.Select(row => new RunningClock(row))];

    public IReadOnlyList<RunningClock> Clocks => _clocks;

    public void MoveClock(string clock, ClockOperation operation, string? subject)
    {
        if (clock == "all")
            foreach (var running in _clocks)
                Stop(running);
        else if (operation == ClockOperation.Stop && subject is null)
            foreach (var running in _clocks.Where(one => one.Row.Kind == clock))
                Stop(running);
        else if (operation == ClockOperation.Start)
            Start(clock, subject);
        else if (Running(clock, subject) is { } running)
            Move(running, operation);
    }

    /// <summary>The instant (UTC) at which the clock runs out; null while it stands still.</summary>
    public DateTimeOffset? DueAt(string kind, string? subject) =>
        IsOfCase(kind) ? CaseMoment(kind, subject) : Running(kind, subject) is { } running ? DueAt(running) : null;

    /// <summary>Computes every clock that moved, or all of them after a change of the calendar.</summary>
    public void ComputeClocks(bool all = false)
    {
        foreach (var clock in _clocks)
        {
            var moved = !clock.Clock.IsClosed && IsOfCase(clock.Row.Kind) && DueAt(clock) != clock.Row.DueAt;
            if (clock.Changed || all || moved)
                clock.Write(DueAt(clock), Ladder(clock), law.Calendar.Version);
        }
    }

    private void Start(string kind, string? subject)
    {
        var known = ClockCatalogue.Of(kind);
        if (LengthOf(known, subject) is not { } length)
            return;
        if (_clocks.Find(clock => clock.Row.Kind == kind && clock.Row.Subject == subject && !clock.Clock.IsClosed) is { } before)
            Stop(before);
        var id = NewId("C");
        var clock = Clock.Of(id, kind, length.Length, known.OnSupplement(Pack), length.Basis).Start(kind == ClockCatalogue.Intake ? Arrived : now);
        _clocks.Add(new(new() { Reference = Case.Reference, Id = id, Kind = kind, Subject = subject }, clock));
    }

    // A day that the case holds is kept as the days from now, so that the clock can be shown and escalated like any other.
    private (Length Length, LegalBasis Basis)? LengthOf(ClockKind known, string? subject)
    {
        var figure = known.Figure is { } key ? Pack.Find(key) : null;
        if (known.LengthIn(Pack) is { } length && !known.IsMoment)
            return (length, figure!.Basis);
        if (MomentOf(known, subject) is not { } due)
            return null;
        var days = OfficeTime.DayOf(due.AddTicks(-1)).DayNumber - OfficeTime.DayOf(now).DayNumber;
        return (new(Math.Clamp(days, 1, Length.MaxAmount), LengthUnit.Days), figure?.Basis ?? new(null, Confidence.Default, null));
    }

    // Where the regime sets no length for opinions, the round ends on the last day an agency was given.
    private DateTimeOffset? MomentOf(ClockKind known, string? subject) =>
        known.IsMoment ? CaseMoment(known.Name, subject)
        : known.Name == ClockCatalogue.Consult && Case.Facts.Review.Consultations.Where(one => one.IsOpen).Max(one => (DateOnly?)one.DueOn) is { } last ? OfficeTime.EndOf(last)
        : null;

    private static bool IsOfCase(string kind) => ClockCatalogue.Find(kind) is { IsMoment: true };

    private DateTimeOffset? CaseMoment(string kind, string? subject) => CaseMoments.Of(kind, Case, Pack, law.Calendar, subject);

    private void Move(RunningClock running, ClockOperation operation)
    {
        var clock = running.Clock;
        running.Become(operation switch
        {
            ClockOperation.Stop => clock.Stop(now, EndedBy),
            ClockOperation.OnSupplement when !clock.AwaitsAnswer => clock.Request(now),
            ClockOperation.Resume when clock.AwaitsAnswer => clock.Answer(clock.NotBeforeLast(Arrived)),
            ClockOperation.Resume when clock.IsTolled => clock.Untoll(now),
            ClockOperation.Toll when !clock.IsTolled => clock.Toll(clock.NotBeforeLast(Case.Facts.Intake.OpenPaper()?.ReceivedAt ?? now)),
            _ => clock,
        });
    }

    // What came on paper has been in the office since then: its check counts from the arrival.
    private DateTimeOffset Arrived => Case.Facts.Intake.ArrivedAt(now);

    // The act that set everything moving: the statistics tell decisions from withdrawals by it.
    private string EndedBy => Events.Count > 0 ? Events[0].Type : "TimerFired";

    private void Stop(RunningClock running)
    {
        if (!running.Clock.IsClosed)
            running.Become(running.Clock.Stop(now, EndedBy));
    }

    private void Reappoint(Reappoint.Input apology)
    {
        var owed = Apologies.Owed(apology.Clock, _clocks.Select(clock => clock.Clock), law.Calendar, Pack, now);
        var running = _clocks.Find(clock => ReferenceEquals(clock.Clock, owed))!;
        running.Become(running.Clock.Reappoint(apology.Length, now, apology.Reason));
    }

    /// <summary>Counts the running clocks by the figures of another version; the event says which due dates moved.</summary>
    private void GoOnUnder(RegimePack pack, EventDraft draft)
    {
        draft.Moves.AddRange(PackMove.Moves(Case, _clocks.Select(clock => (clock.Row.Id, clock.Row.Subject, clock.Clock)), pack, law.Calendar, Pack));
        foreach (var clock in _clocks)
            clock.Become(clock.Clock.Under(pack));
        Pack = pack;
    }

    private RunningClock? Running(string kind, string? subject) =>
        _clocks.Find(clock => clock.Row.Kind == kind && clock.Row.Subject == subject && !clock.Clock.IsClosed)
        ?? (subject is null ? null : Running(kind, null));

    private DateTimeOffset? DueAt(RunningClock running) => ClockDues.At(running.Clock, running.Row.Subject, Case, Pack, law.Calendar);

    private (EscalationLevel Level, DateTimeOffset? Next) Ladder(RunningClock running) => ClockDues.Ladder(running.Clock, Pack, law.Calendar, now);
}

/// <summary>A clock's row with the clock it holds.</summary>
internal sealed class RunningClock
{
    public RunningClock(CaseClock row) => (Row, Clock) = (row, row.Read());

    public RunningClock(CaseClock row, Clock started) => (Row, Clock, IsNew, Changed) = (row, started, true, true);

    public CaseClock Row { get; }

    public Clock Clock { get; private set; }

    public bool IsNew { get; }

    public bool Changed { get; private set; }

    public void Become(Clock next)
    {
        Changed |= !ReferenceEquals(next, Clock);
        Clock = next;
    }

    public void Write(DateTimeOffset? dueAt, (EscalationLevel Level, DateTimeOffset? Next) ladder, string calendar)
    {
        Row.Events = JsonSerializer.Serialize(Clock, SandboxJson.Options);
        (Row.DueAt, Row.Level, Row.NextLevelAt, Row.CalendarVersion, Row.Closed) = (dueAt, ladder.Level, ladder.Next, calendar, Clock.IsClosed);
        Changed = true;
    }
}
