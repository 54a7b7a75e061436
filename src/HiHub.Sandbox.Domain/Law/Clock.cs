using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>A legal clock: a length and the events it lived through; its due date is always computed from them.</summary>
public sealed record Clock(
    string Id, string Kind, Length Length, SupplementPolicy OnSupplement, LegalBasis Basis, ImmutableArray<ClockEvent> Events)
{
    public ImmutableArray<ClockEvent> Events { get; init; } = Events.IsDefault ? [] : Events;

    /// <summary>A clock that nothing has happened to yet.</summary>
    public static Clock Of(string id, string kind, Length length, SupplementPolicy onSupplement, LegalBasis basis) =>
        new(id, kind, length, onSupplement, basis, []);

    [JsonIgnore]
    public bool IsStarted => Events.Length > 0;

    /// <summary>Stopped or expired: no change of calendar or figure touches it any more.</summary>
    [JsonIgnore]
    public bool IsClosed => Has(ClockEventKind.Stopped) || Has(ClockEventKind.Expired);

    /// <summary>A request is out and unanswered.</summary>
    [JsonIgnore]
    public bool AwaitsAnswer => IsOpen(ClockEventKind.RequestIssued, ClockEventKind.Answered);

    /// <summary>Suspended by a court or a complaint.</summary>
    [JsonIgnore]
    public bool IsTolled => IsOpen(ClockEventKind.Tolled, ClockEventKind.Untolled);

    [JsonIgnore]
    public bool IsReappointed => Has(ClockEventKind.Reappointed);

    public Clock Start(DateTimeOffset at) =>
        IsStarted ? throw ClockRefusals.AlreadyStarted() : Append(new(ClockEventKind.Started, at));

    public Clock Request(DateTimeOffset at, string? reason = null) =>
        AwaitsAnswer ? throw ClockRefusals.AlreadyRequested() : Next(new(ClockEventKind.RequestIssued, at, Reason: reason));

    public Clock Answer(DateTimeOffset at) =>
        AwaitsAnswer ? Next(new(ClockEventKind.Answered, at)) : throw ClockRefusals.NothingRequested();

    public Clock Toll(DateTimeOffset at, string? reason = null) =>
        IsTolled ? throw ClockRefusals.AlreadyTolled() : Next(new(ClockEventKind.Tolled, at, Reason: reason));

    public Clock Untoll(DateTimeOffset at) =>
        IsTolled ? Next(new(ClockEventKind.Untolled, at)) : throw ClockRefusals.NotTolled();

    /// <summary>Gives a new date once, by <paramref name="extension"/> in the clock's own unit (NĐ 61/2018 Đ19.9).</summary>
    public Clock Reappoint(Length extension, DateTimeOffset at, string? reason = null)
    {
        if (IsReappointed)
            throw ClockRefusals.ReappointmentUsed();
        if (extension.Unit != Length.Unit || extension.Amount < 1)
            throw ClockRefusals.ExtensionUnit(Length);
        return Next(new(ClockEventKind.Reappointed, at, extension, reason));
    }

    public Clock Stop(DateTimeOffset at, string? reason = null) => Next(new(ClockEventKind.Stopped, at, Reason: reason));

    /// <summary>Records that a window the law lets lapse has lapsed; an authority's own clock becomes overdue instead.</summary>
    public Clock Expire(DateTimeOffset at) =>
        Has(ClockEventKind.Expired) ? throw ClockRefusals.Closed() : Next(new(ClockEventKind.Expired, at));

    /// <summary>The same events counted by the figures of another version of the regime; closed clocks and those without a figure of their own stay.</summary>
    public Clock Under(RegimePack pack)
    {
        var kind = ClockCatalogue.Of(Kind);
        if (IsClosed || kind.IsMoment || kind.LengthIn(pack) is not { } length || IsReappointed && length.Unit != Length.Unit)
            return this;
        var (policy, basis) = (kind.OnSupplement(pack), pack[kind.Figure!].Basis);
        return length == Length && policy == OnSupplement && basis == Basis ? this : this with { Length = length, OnSupplement = policy, Basis = basis };
    }

    /// <summary>The instant, or that of the last event where that is later: what is told afterwards of an earlier day follows what has happened since.</summary>
    public DateTimeOffset NotBeforeLast(DateTimeOffset at) => IsStarted && Events[^1].At > at ? Events[^1].At : at;

    private Clock Next(ClockEvent next)
    {
        if (!IsStarted)
            throw ClockRefusals.NotStarted();
        if (Has(ClockEventKind.Stopped))
            throw ClockRefusals.Closed();
        if (next.At < Events[^1].At)
            throw ClockRefusals.OutOfOrder();
        return Append(next);
    }

    private Clock Append(ClockEvent next) => this with { Events = Events.Add(next) };

    private bool Has(ClockEventKind kind)
    {
        foreach (var happened in Events)
        {
            if (happened.Kind == kind)
                return true;
        }

        return false;
    }

    private bool IsOpen(ClockEventKind opens, ClockEventKind closes)
    {
        for (var i = Events.Length - 1; i >= 0; i--)
        {
            if (Events[i].Kind == opens || Events[i].Kind == closes)
                return Events[i].Kind == opens;
        }

        return false;
    }
}
