using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>A figure that two versions of a pack set differently; null where one of them does not set it.</summary>
public sealed record FigureChange(string Key, LocalText Title, LocalText? Before, LocalText? After, LocalText? BasisBefore, LocalText? BasisAfter)
{
    public static IReadOnlyList<FigureChange> Between(RegimePack? from, RegimePack to) =>
    [
        .. (from?.Figures.Keys ?? []).Union(to.Figures.Keys).OrderBy(FigureWords.Place).ThenBy(key => key, StringComparer.Ordinal)
            .Select(key => (Key: key, Before: from?.Find(key), After: to.Find(key)))
            .Where(row => row.Before?.Value != row.After?.Value || row.Before?.Basis != row.After?.Basis)
            .Select(row => new FigureChange(
                row.Key, FigureWords.Of(row.Key), row.Before is null ? null : FigureWords.Say(row.Before), row.After is null ? null : FigureWords.Say(row.After),
                row.Before?.Basis.Cite(), row.After?.Basis.Cite())),
    ];
}

/// <summary>What would become of one running clock. <paramref name="Breaches"/>: it would be overdue at once.</summary>
public sealed record ClockForecast(string Clock, string Kind, LocalText Title, string? Subject, DateTimeOffset? Before, DateTimeOffset? After, bool Breaches)
{
    internal static ClockForecast Of(ClockMove move, DateTimeOffset now) =>
        new(move.Clock, move.Kind, ClockCatalogue.Of(move.Kind).Title, move.Subject, move.Before, move.After, move.After <= now && !(move.Before <= now));
}

/// <summary>What moving a case to another version of its pack would change, computed as the act would.</summary>
public sealed record PackMove(string Reference, string Regime, int From, int To, IReadOnlyList<FigureChange> Figures, IReadOnlyList<ClockForecast> Clocks)
{
    /// <summary>The running clocks whose due date differs under the other pack.</summary>
    internal static IEnumerable<ClockMove> Moves(SandboxCase @case, IEnumerable<(string Id, string? Subject, Clock Clock)> clocks, RegimePack to, LegalCalendar calendar, RegimePack bound) =>
        from running in clocks
        let before = ClockDues.At(running.Clock, running.Subject, @case, bound, calendar)
        let after = ClockDues.At(running.Clock.Under(to), running.Subject, @case, to, calendar)
        where before != after
        select new ClockMove(running.Id, running.Clock.Kind, running.Subject, before, after);
}
