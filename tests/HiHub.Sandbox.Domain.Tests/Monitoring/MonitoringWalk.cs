using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests;

/// <summary>The way of a trial from the permit to its pre-exit review; each step goes on from wherever the story stands before it.</summary>
internal static class MonitoringWalk
{
    public const string Tourists = "khach-du-lich";

    public static TrialFacts Trial(this Story story) => story.Case.Facts.Trial;

    public static ExitFacts Exit(this Story story) => story.Case.Facts.Exit;

    public static DateOnly LastDay(this Story story) => story.Trial().Scope!.LastDay;

    /// <summary>The code of the first refusal; null where the act was done.</summary>
    public static string? Code(this Story story, ActionName name, Actor actor, object? input = null) => story.Try(name, actor, input)?.Code;

    /// <summary>Nine in the morning of the day.</summary>
    public static Story On(this Story story, DateOnly day) => story.At(OfficeTime.At(day, new(9, 0)));

    public static Story At(this Story story, DateTimeOffset at)
    {
        story.Now = at;
        return story;
    }

    public static Story Later(this Story story, TimeSpan time) => story.At(story.Now + time);

    /// <summary>The id of a document of that template, prepared and signed.</summary>
    /// <summary>A signed D10 that decides this act.</summary>
    public static string Signed(this Story story, ActionName decides) => story.WithSigned("D10", decides).LastDocument().Id;

    public static string Signed(this Story story, string template) => story.WithSigned(template).LastDocument().Id;

    /// <summary>A trial under the 2024 law, permitted while that was in force.</summary>
    public static Story Grandfathered()
    {
        var story = new Story("HN-LTD2024") { Now = new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero) };
        story.Dossier = story.Dossier with { Regime = "HN-LTD2024" };
        return story;
    }

    public static Story ToPreLaunch(this Story story) =>
        story.Case.TrialState == TrialState.New ? story.ToPermitted().Do(ActionName.OpenTrial, Actor.System) : story;

    public static ProveCondition.Input Proving(string condition) => new() { ConditionId = condition, Evidence = ["VB-1"] };

    public static DischargeCondition.Input Discharging(string condition) => new() { ConditionId = condition, HowVerified = "Đối chiếu chứng từ ký quỹ." };

    public static Story WithConditions(this Story story)
    {
        foreach (var condition in story.ToPreLaunch().Trial().Conditions.Where(condition => condition.VerifiedAt is null))
            story
                .Do(ActionName.ProveCondition, Office.Apa1, Proving(condition.Id))
                .Do(ActionName.DischargeCondition, Office.Mon1, Discharging(condition.Id));
        return story;
    }

    public static CountersignRulebook.Input Countersigning(this Story story) =>
        new() { Version = story.Trial().Scope!.RulebookVersion, Hash = new string('a', 64) };

    /// <summary>Everything done, on the first day of the term.</summary>
    public static Story ReadyToLaunch(this Story story) =>
        story
            .WithConditions()
            .Do(ActionName.CountersignRulebook, Office.App1, story.Countersigning())
            .On(story.Case.Facts.Approval.Permit!.EffectiveFrom);

    public static Launch.Input Launching(this Story story) =>
        new()
        {
            KillSwitchDrillOn = story.Today().AddDays(-1),
            ComplaintLine = "1900 0000",
            DisclosurePlace = "Biển báo tại ba tòa nhà",
            MetricsTestedOn = story.Today(),
        };

    public static Story ToActive(this Story story) =>
        story.Case.TrialState is TrialState.New or TrialState.PreLaunch
            ? story.ReadyToLaunch().Do(ActionName.Launch, Office.App1, story.Launching())
            : story;

    public static SafetyHold.Input Holding(HoldTrigger trigger = HoldTrigger.KillSwitch) =>
        new() { Trigger = trigger, Reason = "Sai lệch đối soát cuối ngày." };

    public static Story ToHeld(this Story story) =>
        story.Case.TrialState == TrialState.SafetyHold ? story : story.ToActive().Do(ActionName.SafetyHold, Office.App1, Holding());

    public static ProposeSuspension.Input Proposing(GroundCode ground = GroundCode.G03) => new() { Ground = ground, Evidence = "Biên bản kiểm tra." };

    public static Hearing Heard(this Story story) => new() { InvitedOn = story.Today().AddDays(-7), HeldOn = story.Today().AddDays(-1) };

    public static Suspend.Input Suspending(this Story story, GroundCode ground = GroundCode.G03) =>
        new()
        {
            DocumentId = story.Signed(ActionName.Suspend),
            Ground = ground,
            Reason = "Vi phạm giới hạn.",
            ProposalId = story.Trial().Proposals[^1].Id,
            Hearing = story.Heard(),
        };

    public static Story ToSuspended(this Story story)
    {
        if (story.Case.TrialState == TrialState.Suspended)
            return story;
        story.ToActive().Do(ActionName.ProposeSuspension, Office.Mon1, Proposing());
        return story.Do(ActionName.Suspend, Office.Dec1, story.Suspending());
    }

    public static Story WithRemedy(this Story story) =>
        story.ToSuspended().Do(ActionName.ProposeRemedy, Office.App1, new ProposeRemedy.Input { Text = "Sửa quy trình đối soát." });

    public static string Remedy(this Story story) => story.Trial().OpenSuspension()!.Remedies[^1].Id;

    public static Enrol.Input Enrolling(int count, string participantClass = Tourists) => new() { Class = participantClass, Count = count };

    public static FileReport.Input Reporting(int period) =>
        new()
        {
            Period = period,
            ParticipantsNow = 10,
            Enrolled = 12,
            Left = 2,
            Metrics = [new Measured { Code = "M07", Value = 99.2m, Unit = "%" }],
            Incidents = 0,
            Complaints = 0,
            MoneyHeld = 1_000_000,
            Narrative = "Thử nghiệm đúng kế hoạch.",
        };

    public static ReportPeriod Period(this Story story, int number) => ReportPeriods.Of(story.Case, story.Pack, Office.Calendar, number)!;

    /// <summary>Every report whose period is over by now.</summary>
    public static Story WithReports(this Story story)
    {
        while (ReportPeriods.Of(story.Case, story.Pack, Office.Calendar, ReportPeriods.Next(story.Trial())) is { } next && next.To < story.Today())
            story.Do(ActionName.FileReport, Office.Apa1, Reporting(next.Number));
        return story;
    }

    public static ReportIncident.Input Incident(this Story story, IncidentSeverity severity, TimeSpan ago = default) =>
        new() { Severity = severity, AwareAt = story.Now - ago, Description = "Gián đoạn dịch vụ." };

    public static string LastIncident(this Story story) => story.Trial().Incidents[^1].Id;

    public static FileIncidentReport.Input ReportOn(string incident, FileIncidentReport.IncidentReportKind kind) =>
        new() { IncidentId = incident, Kind = kind, Text = "Nguyên nhân và biện pháp." };

    public static Story WithFinding(this Story story, FindingSeverity severity = FindingSeverity.Minor) =>
        story.Do(ActionName.RaiseFinding, Office.Mon1, story.Finding(severity));

    public static RaiseFinding.Input Finding(this Story story, FindingSeverity severity) =>
        new() { Severity = severity, Text = "Thiếu chữ ký đồng ý.", Owner = "Giám đốc vận hành", DueOn = story.Today().AddDays(10) };

    public static string LastFinding(this Story story) => story.Trial().Findings[^1].Id;
}
