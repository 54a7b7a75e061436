using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests;

/// <summary>The ways out of a trial; each step goes on from wherever the story stands before it.</summary>
internal static class ExitWalk
{
    public static FinalReport Report(NextStep next = NextStep.Transition) =>
        new()
        {
            Summary = "Tóm tắt.",
            HypothesisAndResult = "Giả thuyết được xác nhận.",
            Metrics = [new Measured { Code = "KPI1", Value = 98.5m, Unit = "%", Target = 98 }],
            LimitsUsed = "Không vượt giới hạn.",
            Incidents = "Không có.",
            Complaints = "Đã giải quyết.",
            ParticipantOutcomes = "Không thiệt hại.",
            MoneyReturned = 1_000_000,
            DataDisposal = "Đã xóa có biên bản.",
            WaiversUsed = "Đã dùng một miễn áp dụng.",
            CostJobsRevenue = "12 tỷ đồng; 30 việc làm.",
            LawRecommendation = "Đề nghị sửa nghị định.",
            NextStep = next,
        };

    public static Story ToPreExit(this Story story) =>
        story.Case.TrialState == TrialState.PreExitReview
            ? story
            : story
                .ToActive()
                .On(story.LastDay().AddDays(-60))
                .WithReports()
                .Do(ActionName.EarlyFinalReport, Office.App1, new EarlyFinalReport.Input { Report = Report() });

    public static DraftEvaluation.Input Evaluating(ExitOutcome outcome, string? reference = null) =>
        new()
        {
            Effectiveness = 4,
            Safety = 4,
            ParticipantOutcome = 3,
            Compliance = 4,
            LegalLesson = 3,
            Kpis = "Đạt.",
            Incidents = "Không có.",
            Complaints = "Đã giải quyết.",
            LawLessons = "Cần quy định rõ.",
            Outcome = outcome,
            Reference = reference,
        };

    public static DecideTransition.Input Transiting(this Story story, bool enrolment = true) =>
        new()
        {
            DocumentId = story.Signed(ActionName.DecideTransition),
            Months = 6,
            EnrolmentAllowed = enrolment,
            Waivers =
            [
                .. story.Trial().Scope!.Waivers.Select(waiver => new DecideTransition.Continued { WaiverId = waiver.Id, To = Terms.LastDay(story.LastDay().AddDays(1), 6) }),
            ],
        };

    public static Story WithTransition(this Story story, bool enrolment = true)
    {
        story.ToPreExit().Do(ActionName.DraftEvaluation, Office.Hnd1, Evaluating(ExitOutcome.X2));
        return story.Do(ActionName.DecideTransition, Office.Dec1, story.Transiting(enrolment));
    }

    public static Story ToTransition(this Story story, bool enrolment = true) =>
        story.Case.TrialState == TrialState.Transition
            ? story
            : story.WithTransition(enrolment).On(story.LastDay().AddDays(1)).Do(ActionName.EnterTransition, Actor.System);

    public static Story ToWindDown(this Story story) =>
        story.Case.TrialState == TrialState.WindDown
            ? story
            : story.ToActive().On(story.LastDay().AddDays(1)).Do(ActionName.TermReached, Actor.System);

    public static WindDownDone.Input WoundDown(this Story story) =>
        new()
        {
            ParticipantsToldOn = story.Today(),
            MoneyReturned = 1_000_000,
            DataHandled = "Đã xóa có biên bản.",
            MoneyProofs = ["VB-8"],
            DataProofs = ["VB-9"],
        };

    public static Story ToFinalReporting(this Story story) =>
        story.Case.TrialState == TrialState.FinalReporting
            ? story
            : story.ToWindDown().Do(ActionName.WindDownDone, Office.App1, story.WoundDown());

    public static Story ToEvaluating(this Story story) =>
        story.Case.TrialState == TrialState.Evaluating
            ? story
            : story.ToFinalReporting().Do(ActionName.FileFinalReport, Office.App1, new FileFinalReport.Input { Report = Report(NextStep.None) });

    public static IssueEvaluation.Input Issuing(this Story story, ExitOutcome outcome, int? months = null) =>
        new() { DocumentId = story.Signed("D13"), Outcome = outcome, TransitionMonths = months };

    public static Story ToClosed(this Story story, ExitOutcome outcome = ExitOutcome.X3)
    {
        if (story.Case.TrialState == TrialState.Closed)
            return story;
        story.ToEvaluating().Do(ActionName.DraftEvaluation, Office.Hnd1, Evaluating(outcome));
        return story.Do(ActionName.IssueEvaluation, Office.Dec1, story.Issuing(outcome));
    }

    public static PublishOutcome.Input Publishing() => new() { ExitReport = "Kết quả thử nghiệm.", Redactions = [] };
}
