using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>The applicant's time to answer the office's request: it stands still while the office holds a paper, and the rest runs on when that goes back. A default: no text seen says it.</summary>
public static class AnswerWindow
{
    /// <summary>When the office asked what waits for an answer now; null where nothing does.</summary>
    public static DateTimeOffset? AskedAt(CaseFacts facts) => facts.Intake.OpenSupplement()?.AskedAt ?? facts.Review.OpenClarification()?.AskedAt;

    /// <summary>The papers that went back since the office asked, in order.</summary>
    public static IReadOnlyList<PaperEntry> Returned(CaseFacts facts) =>
        AskedAt(facts) is { } asked ? [.. facts.Intake.PaperAnswers.Where(paper => paper.ReturnedAt is not null && paper.EnteredAt >= asked)] : [];

    /// <summary>The same instant as the running clock's; null where nothing is asked or the regime sets no time.</summary>
    internal static DateTimeOffset? EndsAt(Act act)
    {
        var figure = act.Facts.Intake.OpenSupplement() is null ? FigureKeys.Clarify : FigureKeys.SupplementIntake;
        if (AskedAt(act.Facts) is not { } asked || !act.Pack.Has(figure))
            return null;
        var clock = Clock.Of(figure, figure, act.Pack.Length(figure), SupplementPolicy.Continue, act.Pack[figure].Basis).Start(asked);
        foreach (var paper in Returned(act.Facts))
            clock = clock.Toll(clock.NotBeforeLast(paper.ReceivedAt)).Untoll(paper.ReturnedAt!.Value);
        return DueDates.DueAt(clock, act.Calendar);
    }
}
