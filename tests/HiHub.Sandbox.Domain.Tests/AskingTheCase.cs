using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests;

public sealed class AskingTheCase
{
    private readonly Story _story = new Story().ToActive();

    [Fact]
    public void says_when_the_term_ends_and_sleeps_while_it_is_not_open()
    {
        Moment("term").ShouldBe(OfficeTime.EndOf(_story.LastDay()));
        CaseMoments.Of("term", new Story().ToPermitted().Case, _story.Pack, Office.Calendar, null).ShouldBeNull();
    }

    [Fact]
    public void opens_a_report_fifteen_working_days_before_it_is_due()
    {
        var due = Moment("report", "1")!.Value;
        var opens = CaseMoments.Opens(CasePeriods.Report, 1, _story.Case, _story.Pack, Office.Calendar)!.Value;
        Office.Calendar.AddWorkingDays(OfficeTime.DayOf(opens), 15).ShouldBe(OfficeTime.DayOf(due.AddTicks(-1)));
    }

    [Fact]
    public void opens_no_duty_after_the_term()
    {
        CaseMoments.Opens(CasePeriods.Report, 100, _story.Case, _story.Pack, Office.Calendar).ShouldBeNull();
        CaseMoments.Opens(CasePeriods.Visit, 1, _story.Case, _story.Pack, Office.Calendar).ShouldNotBeNull();
        CaseMoments.Opens(CasePeriods.Visit, 100, _story.Case, _story.Pack, Office.Calendar).ShouldBeNull();
    }

    [Fact]
    public void counts_an_incident_s_reports_from_the_facts()
    {
        _story.Do(ActionName.ReportIncident, Office.App1, _story.Incident(IncidentSeverity.S1));
        var incident = _story.Trial().Incidents[0];
        Moment("incident-preliminary", incident.Id).ShouldBe(incident.AwareAt.AddHours(72));
        Moment("incident-formal", incident.Id).ShouldBeNull();
        Holds("IncidentIsSerious", incident.Id).ShouldBeTrue();
        Holds("PreliminaryReportIsFiled", incident.Id).ShouldBeFalse();
    }

    [Fact]
    public void knows_a_missing_report_by_its_period()
    {
        Holds("ReportIsMissing", "1").ShouldBeTrue();
        Holds("ReportIsMissing", null).ShouldBeFalse();
        _story.On(_story.LastDay().AddDays(-60)).WithReports();
        Holds("ReportIsMissing", "1").ShouldBeFalse();
    }

    [Fact]
    public void lets_transition_begin_only_where_it_is_decided()
    {
        Holds("TransitionMayBegin").ShouldBeFalse();
        _story.WithTransition();
        Holds("TransitionMayBegin").ShouldBeTrue();
        _story.On(_story.LastDay().AddDays(1)).Do(ActionName.EnterTransition, Actor.System);
        Holds("TransitionMayBegin").ShouldBeFalse();
        Moment("transition").ShouldBe(OfficeTime.EndOf(_story.Exit().Transition!.Until));
    }

    [Fact]
    public void holds_the_archive_until_the_outcome_is_public()
    {
        _story.ToClosed();
        Holds("ArchiveMayClose").ShouldBeFalse();
        _story.Do(ActionName.PublishOutcome, Office.Clk1, ExitWalk.Publishing());
        Holds("ArchiveMayClose").ShouldBeTrue();
    }

    private DateTimeOffset? Moment(string clock, string? subject = null) => CaseMoments.Of(clock, _story.Case, _story.Pack, Office.Calendar, subject);

    private bool Holds(string rule, string? subject = null) => CaseRules.Holds(rule, _story.Case, _story.Pack, subject);
}
