using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>Short forms for writing the facts of a trial.</summary>
internal static class TrialWriting
{
    public static void ChangeTrial(this Act act, Func<TrialFacts, TrialFacts> write) =>
        act.Change(facts => facts with { Trial = write(facts.Trial) });

    public static void ChangeExit(this Act act, Func<ExitFacts, ExitFacts> write) => act.Change(facts => facts with { Exit = write(facts.Exit) });

    public static IReadOnlyList<T> Replace<T>(this IReadOnlyList<T> list, Func<T, bool> where, Func<T, T> change) =>
        [.. list.Select(item => where(item) ? change(item) : item)];

    /// <summary>The instant a length counted from an event is over.</summary>
    /// <exception cref="ActionRefusedException"><c>calendar-year-missing</c></exception>
    public static DateTimeOffset DueAfter(this Act act, DateTimeOffset from, string figure) => Due(act.Pack, act.Calendar, from, figure);

    public static DateTimeOffset Due(RegimePack pack, LegalCalendar calendar, DateTimeOffset from, string figure) =>
        DueDates.DueAt(Clock.Of(figure, figure, pack.Length(figure), SupplementPolicy.Continue, pack[figure].Basis).Start(from), calendar)!.Value;

    public static TrialScope ScopeOf(this Act act) => act.Facts.Trial.Scope!;

    public static FieldError InFuture(string path) => new(path, "future-date", "Không được là ngày trong tương lai.", "Must not be in the future.");
}
