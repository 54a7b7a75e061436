using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>An incident with its safety hold, and the way back to testing.</summary>
internal static class IncidentSteps
{
    /// <summary>Testing stops at once, the incident is told within its hours.</summary>
    public static async Task HoldAsync(this DemoCase @case, string who, IncidentSeverity severity, HoldTrigger trigger, string what)
    {
        var stopped = @case.Clock.Now;
        await @case.MinutesAsync(20);
        await @case.ActAsync(who, ActionName.ReportIncident, new ReportIncident.Input { Severity = severity, AwareAt = stopped, Description = what });
        await @case.ActAsync(who, ActionName.SafetyHold, new SafetyHold.Input
        {
            Trigger = trigger,
            Reason = what,
            StoppedAt = stopped,
            IncidentId = @case.Facts.Trial.Incidents[^1].Id,
        });
    }

    /// <summary>Preliminary report, resumption by the monitor, formal report, closing.</summary>
    public static async Task ResumeAsync(this DemoCase @case, string who, string cause, string lesson)
    {
        var incident = @case.Facts.Trial.Incidents[^1].Id;
        await @case.WorkingDaysAsync(1);
        await @case.FileAsync(who, incident, FileIncidentReport.IncidentReportKind.Preliminary, cause);
        await @case.WorkingDaysAsync(2);
        await @case.ActAsync("mon1", ActionName.ResumeFromHold, new ResumeFromHold.Input { CauseRemoved = cause, ReportId = incident });
        await @case.WorkingDaysAsync(5);
        await @case.FileAsync(who, incident, FileIncidentReport.IncidentReportKind.Formal, lesson);
        await @case.WorkingDaysAsync(2);
        await @case.ActAsync("mon1", ActionName.CloseIncident, new CloseIncident.Input { IncidentId = incident, Conclusion = lesson });
    }

    private static Task FileAsync(this DemoCase @case, string who, string incident, FileIncidentReport.IncidentReportKind kind, string text) =>
        @case.ActAsync(who, ActionName.FileIncidentReport, new FileIncidentReport.Input { IncidentId = incident, Kind = kind, Text = text });
}
