using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>What an act would change, without doing it.</summary>
public sealed partial class CaseDesk
{
    /// <summary>What moving the case to another version of its pack would change; null where there is no such version. Throws <see cref="CaseNotFoundException"/>.</summary>
    public async Task<PackMove?> PackMove(string reference, Actor actor, int to, CancellationToken ct = default)
    {
        var file = await Seen(reference, actor, ct);
        var (@case, now) = (file.Case, _time.GetUtcNow());
        if (Law.Find(@case.Regime, to) is not { } pack)
            return null;
        var from = Law.Pack(@case.Regime, @case.PackVersion);
        var clocks = file.Clocks.Select(row => (row.Id, row.Subject, new RunningClock(row).Clock));
        var moves = Desk.PackMove.Moves(@case, clocks, pack, Law.Calendar, from).Select(move => ClockForecast.Of(move, now));
        return new(@case.Reference, pack.Code, from.Version, pack.Version, FigureChange.Between(from, pack), [.. moves]);
    }
}
