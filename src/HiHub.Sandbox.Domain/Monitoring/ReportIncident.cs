using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>First notice of an incident. S1 proposes a safety hold; the system reports a breached limit by itself.</summary>
public sealed class ReportIncident : CaseAction<ReportIncident.Input>
{
    public sealed record Input
    {
        public required IncidentSeverity Severity { get; init; }
        /// <summary>When the tester became aware; every clock of the incident runs from it.</summary>
        public required DateTimeOffset AwareAt { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Description { get; init; }
        /// <summary>Code of the limit whose breach this is.</summary>
        [StringLength(20)] public string? LimitCode { get; init; }
    }

    public override LocalText Title => new("Báo sự cố", "Report an incident");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.AwareAt > act.Now)
            yield return TrialWriting.InFuture("$.awareAt");
    }

    protected override void Apply(Act act, Input input) => Open(act, input.Severity, input.AwareAt, input.LimitCode);

    internal static void Open(Act act, IncidentSeverity severity, DateTimeOffset awareAt, string? limitCode)
    {
        var late = act.Now > IncidentClocks.NoticeDue(severity, awareAt, act.Pack, act.Calendar);
        var incident = new Incident(
            act.NewId("I"), severity, awareAt, act.Now, act.Actor.PersonId, late, HoldProposed: severity == IncidentSeverity.S1, limitCode);
        act.ChangeTrial(trial => trial with { Incidents = [.. trial.Incidents, incident] });
    }
}
