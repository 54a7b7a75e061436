using System.Diagnostics.CodeAnalysis;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>The options of the <c>due</c> verb as typed; reads them one by one and stops at the first it cannot read.</summary>
internal sealed class DueQueryWords(string from, string length, string? cutoff, string? away, string? onSupplement, string? term)
{
    private LocalText? error;

    public bool TryRead([NotNullWhen(true)] out DueQuery? query, [NotNullWhen(false)] out LocalText? why)
    {
        var (request, answer) = Away();
        var read = new DueQuery(
            Moment("--from", from),
            Amount(),
            Choice("--cutoff", cutoff ?? "forward", ("forward", CutoffPolicy.ForwardOnly), ("shift", CutoffPolicy.ShiftReceiptDate)),
            request,
            answer,
            Choice(
                "--on-supplement", onSupplement ?? "reset",
                ("pause", SupplementPolicy.Pause), ("reset", SupplementPolicy.Reset), ("continue", SupplementPolicy.Continue)),
            term is null ? null
                : Choice("--term", term, ("inclusive", TermConvention.InclusiveStart), ("civil", TermConvention.CivilCode)));
        why = error ?? Contradiction(read);
        query = why is null ? read : null;
        return why is null;
    }

    private static LocalText? Contradiction(DueQuery query)
    {
        if (query.AwayFrom < query.From)
            return new("--away: ngày yêu cầu bổ sung đứng trước ngày bắt đầu", "--away: the request precedes the start");
        if (query.AwayTo < query.AwayFrom)
            return new("--away: ngày trả lời đứng trước ngày yêu cầu", "--away: the answer precedes the request");
        if (query.Term is null)
            return null;
        if (query.AwayFrom is not null)
            return new("--term và --away không dùng cùng nhau: thời hạn thử nghiệm không tạm dừng", "--term and --away exclude each other: a term is not paused");
        return query.Length.Unit is LengthUnit.Months or LengthUnit.Days ? null : new(
            $"--term: thời hạn thử nghiệm tính bằng tháng hoặc ngày, không tính bằng “{query.Length}”",
            $"--term: a term is counted in months or days, not in “{query.Length}”");
    }

    private (DateTime? Request, DateTime? Answer) Away()
    {
        if (away is null)
            return (null, null);
        var parts = away.Split("..");
        if (parts.Length == 2)
        {
            var start = LocalMoments.TryParse(from, out var read, out _) ? read : default;
            var request = NotBefore(start, Moment("--away", parts[0]), parts[0]);
            return (request, NotBefore(request, Moment("--away", parts[1]), parts[1]));
        }

        Fail("--away", new(
            $"“{away}” không đọc được; viết ngày yêu cầu..ngày trả lời, ví dụ 2026-11-25..2026-12-02",
            $"“{away}” cannot be read; write request..answer, for example 2026-11-25..2026-12-02"));
        return (null, null);
    }

    /// <summary>A day typed without a time, equal to the day of what came before, follows it.</summary>
    private static DateTime NotBefore(DateTime earlier, DateTime moment, string typed) =>
        !typed.Contains(':', StringComparison.Ordinal) && earlier.Date == moment ? earlier : moment;

    private DateTime Moment(string option, string text)
    {
        if (!LocalMoments.TryParse(text, out var moment, out var why))
            Fail(option, why);
        return moment;
    }

    private Length Amount()
    {
        if (!Length.TryParse(length, out var read, out var why))
            Fail("--length", why);
        return read;
    }

    private T Choice<T>(string option, string text, params ReadOnlySpan<(string Word, T Value)> choices)
        where T : struct
    {
        var words = new List<string>();
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text.Trim(), StringComparison.OrdinalIgnoreCase))
                return value;
            words.Add(word);
        }

        var list = string.Join(" | ", words);
        Fail(option, new($"“{text}” không hợp lệ; chọn {list}", $"“{text}” is not a choice; choose {list}"));
        return default;
    }

    private void Fail(string option, LocalText why) => error ??= new($"{option}: {why.Vi}", $"{option}: {why.En}");
}
