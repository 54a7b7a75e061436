using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>From the permit through launch, gates and reports.</summary>
internal static class MonitoringSteps
{
    /// <summary>Conditions precedent proven, verified under two signatures, the rulebook countersigned, the start declared and confirmed.</summary>
    public static async Task LaunchAsync(this DemoCase @case, DemoApplicant applicant)
    {
        await @case.ActAsync("hod1", ActionName.Reassign, new Reassign.Input { Part = Part.Monitor, To = "mon1", Reason = "Phân công theo dõi thử nghiệm theo kế hoạch giám sát." });
        await @case.WorkingDaysAsync(4);
        foreach (var condition in @case.Facts.Trial.Conditions)
            await @case.ProveAsync(applicant.Prepares, condition.Id);
        await @case.WorkingDaysAsync(3);
        foreach (var condition in @case.Facts.Trial.Conditions)
            await @case.DischargeAsync(condition.Id);
        await @case.WorkingDaysAsync(1);
        var permit = @case.Facts.Approval.Permit!;
        await @case.ActAsync(applicant.Signs, ActionName.CountersignRulebook, new CountersignRulebook.Input
        {
            Version = permit.RulebookVersion,
            Hash = @case.Facts.Approval.Decisions.First(document => document.Id == permit.DocumentId).ContentHash,
        });
        await @case.WorkingDaysAsync(1);
        await @case.DeclareStartAsync(applicant);
    }

    /// <summary>Files the report of every period that is over by the day, five working days after its end, and has it accepted.</summary>
    public static async Task ReportUntilAsync(this DemoCase @case, DemoApplicant applicant, DateOnly until)
    {
        while (NextPeriod(@case) is { } period)
        {
            var files = @case.Calendar.AddWorkingDays(period.To, 5);
            if (@case.Calendar.AddWorkingDays(files, 2) > until)
                break;
            await @case.WaitUntilAsync(files, 10);
            // The period may have grown meanwhile, with the term.
            if (NextPeriod(@case)?.To != period.To)
                continue;
            await @case.FileAsync(applicant, period);
        }
        await @case.WaitUntilAsync(until);
    }

    /// <summary>The report of the period in which testing ended.</summary>
    public static async Task LastReportAsync(this DemoCase @case, DemoApplicant applicant)
    {
        await @case.WorkingDaysAsync(3);
        await @case.FileAsync(applicant, NextPeriod(@case)!);
    }

    public static Task PassGateAsync(this DemoCase @case, Dossier dossier, string note) =>
        @case.ActAsync("mon1", ActionName.PassGate, new PassGate.Input
        {
            Targets = [.. dossier.Kpis.Select(kpi => new PassGate.GateTarget { Code = kpi.Id!, Value = kpi.Target ?? 0, Met = true })],
            Note = note,
        });

    public static Task EnrolAsync(this DemoCase @case, string who, string group, int count, string? ward = null) =>
        @case.ActAsync(who, ActionName.Enrol, new Enrol.Input { Class = group, Count = count, Ward = ward });

    /// <summary>The first day of the trial's month of that number, counted from the launch.</summary>
    public static DateOnly MonthOfTrial(this DemoCase @case, int month) =>
        @case.Calendar.RollForward(OfficeTime.DayOf(@case.Facts.Trial.LaunchedAt!.Value).AddMonths(month));

    private static async Task FileAsync(this DemoCase @case, DemoApplicant applicant, ReportPeriod period)
    {
        await @case.ActAsync(applicant.Prepares, ActionName.FileReport, Report(@case, applicant.Dossier, period));
        await @case.WorkingDaysAsync(2);
        await @case.ActAsync("mon1", ActionName.ReviewReport, new ReviewReport.Input { Period = period.Number, Accepted = true });
    }

    private static ReportPeriod? NextPeriod(DemoCase @case) =>
        ReportPeriods.Of(@case.State, @case.Pack, @case.Calendar, ReportPeriods.Next(@case.Facts.Trial));

    private static async Task ProveAsync(this DemoCase @case, string who, string condition)
    {
        var proof = await @case.AttachAsync(who, DocumentKind.InsuranceOrCompensation, $"minh chứng điều kiện {condition}");
        await @case.ActAsync(who, ActionName.ProveCondition, new ProveCondition.Input
        {
            ConditionId = condition,
            Evidence = [proof],
            Note = "Gửi kèm bản gốc để đối chiếu.",
        });
    }

    private static async Task DischargeAsync(this DemoCase @case, string condition)
    {
        await @case.ActAsync("mon1", ActionName.DischargeCondition, new DischargeCondition.Input
        {
            ConditionId = condition,
            HowVerified = "Đối chiếu bản gốc và kiểm tra tại chỗ.",
        });
        await @case.MinutesAsync(15);
        await @case.ConfirmAsync("hod1");
    }

    private static async Task DeclareStartAsync(this DemoCase @case, DemoApplicant applicant)
    {
        var drill = @case.Calendar.AddWorkingDays(@case.Clock.Today, -2);
        await @case.ActAsync(applicant.Signs, ActionName.Launch, new Launch.Input
        {
            KillSwitchDrillOn = drill,
            MetricsTestedOn = drill,
            ComplaintLine = applicant.Dossier.Protection!.ComplaintChannel!,
            DisclosurePlace = "Trang thông tin điện tử của tổ chức thử nghiệm và biển báo tại điểm cung cấp dịch vụ",
        });
        await @case.MinutesAsync(50);
        await @case.ConfirmAsync("mon1");
    }

    private static FileReport.Input Report(DemoCase @case, Dossier dossier, ReportPeriod period)
    {
        var trial = @case.Facts.Trial;
        var incidents = trial.Incidents.Count(incident => Falls(incident.AwareAt, period));
        return new()
        {
            Period = period.Number,
            ParticipantsNow = trial.Enrolled() - trial.Withdrawals.Count,
            Enrolled = trial.Enrolments.Where(enrolment => Falls(enrolment.At, period)).Sum(enrolment => enrolment.Count),
            Left = trial.Withdrawals.Count(withdrawal => Falls(withdrawal.At, period)),
            Metrics = [.. dossier.Kpis.Select(kpi => new Measured { Code = kpi.Id!, Value = kpi.Target ?? 0, Unit = kpi.Unit!, Target = kpi.Target })],
            Incidents = incidents,
            Complaints = trial.Complaints.Count(complaint => Falls(complaint.ReceivedAt, period)),
            MoneyHeld = dossier.Risk?.Answers?.HoldsMoneyOrAssets is true ? 150_000_000 : 0,
            LawLessons = "Tiếp tục ghi nhận các quy định còn vướng trong quá trình thử nghiệm.",
            Narrative = $"Kỳ {period.Number} ({period.From:dd/MM/yyyy}–{period.To:dd/MM/yyyy}): các chỉ tiêu trong ngưỡng; số sự cố: {incidents}.",
        };
    }

    private static bool Falls(DateTimeOffset at, ReportPeriod period) => OfficeTime.DayOf(at) is var day && day >= period.From && day <= period.To;
}
