using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>The answer to a query: the date or minute on line one, the explanation below.</summary>
public sealed record DueAnswer(string FirstLine, ImmutableArray<LocalText> Explanation, bool Provisional);

/// <summary>A question about one length of time, as the <c>due</c> verb asks it; times are the office's.</summary>
public sealed record DueQuery(
    DateTime From,
    Length Length,
    CutoffPolicy Cutoff = CutoffPolicy.ForwardOnly,
    DateTime? AwayFrom = null,
    DateTime? AwayTo = null,
    SupplementPolicy OnSupplement = SupplementPolicy.Reset,
    TermConvention? Term = null)
{
    /// <summary>Reads the words of a command line; null options take their defaults.</summary>
    public static bool TryParse(
        string from, string length, string? cutoff, string? away, string? onSupplement, string? term,
        [NotNullWhen(true)] out DueQuery? query, [NotNullWhen(false)] out LocalText? error) =>
        new DueQueryWords(from, length, cutoff, away, onSupplement, term).TryRead(out query, out error);

    /// <summary>Computes the date.</summary>
    /// <exception cref="ActionRefusedException"><c>calendar-year-missing</c>, with the year in words.</exception>
    public DueAnswer Answer(LegalCalendar calendar) => Term is { } convention ? LastDayOfTerm(convention) : Due(calendar);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(DateTime local) => OfficeTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

    private DueAnswer LastDayOfTerm(TermConvention convention)
    {
        var start = DateOnly.FromDateTime(From);
        var last = Terms.LastDay(start, Length, convention);
        var (first, end, length) = (ClockWords.Day(start), ClockWords.Day(last), Length.InWords());
        var counted = convention == TermConvention.InclusiveStart
            ? new LocalText("tính cả ngày bắt đầu", "the start day included")
            : new("ngày bắt đầu không tính (BLDS 2015 Đ147–148)", "the start day excluded (Civil Code 2015, Art. 147–148)");
        return new(Iso(last), [
            new($"Thời hạn {length.Vi} từ {first.Vi}, {counted.Vi}.", $"A term of {length.En} from {first.En}, {counted.En}."),
            new($"Ngày cuối cùng: {end.Vi}; thời hạn này không chuyển sang ngày làm việc.", $"Last day: {end.En}; a term never moves to a working day."),
        ], Provisional: false);
    }

    private DueAnswer Due(LegalCalendar calendar)
    {
        var clock = Clock.Of("query", "query", Length, OnSupplement, LegalBasis.SystemDefault).Start(At(From));
        if (AwayFrom is { } request && AwayTo is { } answer)
            clock = clock.Request(At(request)).Answer(At(answer));
        var due = new DueExplanation(clock, calendar, Cutoff).Write(withBasis: false);
        var first = Length.Unit == LengthUnit.Hours
            ? OfficeTime.Local(due.At!.Value).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)
            : Iso(due.LastDay!.Value);
        return new(first, due.Explanation, due.Provisional);
    }
}
