using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>K07: a new version of the draft decision and rulebook. It may be incomplete; submission asks for the whole.</summary>
public sealed class DraftRulebook : CaseAction<DraftRulebook.Input>
{
    public sealed record Input
    {
        public required PermissionMode Mode { get; init; }

        /// <summary>Absent: from the day the decision is issued.</summary>
        public DateOnly? EffectiveFrom { get; init; }

        [Range(1, 120)]
        public required int TermMonths { get; init; }

        public IReadOnlyList<RulebookText> Clauses { get; init; } = [];

        public IReadOnlyList<TrialLimit> Limits { get; init; } = [];

        public IReadOnlyList<DraftWaiver> Waivers { get; init; } = [];

        public IReadOnlyList<DraftCondition> Conditions { get; init; } = [];

        public IReadOnlyList<TrialPhase> Phases { get; init; } = [];

        public MonitoringPlan? MonitoringPlan { get; init; }

        public IReadOnlyList<string> NotifiedAgencies { get; init; } = [];

        public IReadOnlyList<ApprovedSupport> Support { get; init; } = [];
    }

    public override LocalText Title => new("Soạn thảo quyết định và quy chế thử nghiệm", "Draft decision and rulebook");

    public override Side Side => Side.Prepare;

    public override Part? Part => Domain.Part.Handler;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.Clauses.DistinctBy(clause => clause.Number).Count() != input.Clauses.Count)
            yield return new("$.clauses", "duplicate", "Có mục quy chế bị lặp số.", "A clause number stands twice.");
        for (var i = 0; i < input.Waivers.Count; i++)
        {
            var waiver = input.Waivers[i];
            if (waiver.Mode == WaiverMode.ReplacedBy && string.IsNullOrWhiteSpace(waiver.Replacement))
                yield return new($"$.waivers[{i}].replacement", "required", "Nêu quy định thay thế.", "Say what applies instead.");
            if (waiver.To < waiver.From)
                yield return new($"$.waivers[{i}].to", "before-start", "Ngày cuối trước ngày đầu.", "The last day precedes the first.");
        }
        for (var i = 0; i < input.Phases.Count; i++)
            if (input.Phases[i].Number != i + 1)
                yield return new($"$.phases[{i}].number", "out-of-order", "Số giai đoạn phải liên tục từ 1.", "Phase numbers run from 1 without a gap.");
        foreach (var error in RulebookTerm.Check(input, act.Today, act.Pack))
            yield return error;
    }

    protected override void Apply(Act act, Input input)
    {
        var rulebook = Version(act, input, act.Facts.Approval.Rulebook);
        act.Change(facts => facts with { Approval = facts.Approval with { Rulebook = rulebook, SubmittedVersion = null } });
    }

    private static TrialRulebook Version(Act act, Input input, TrialRulebook? before) =>
        new()
        {
            Version = (before?.Version ?? 0) + 1,
            Mode = input.Mode,
            EffectiveFrom = input.EffectiveFrom,
            TermMonths = input.TermMonths,
            Clauses = [.. input.Clauses.OrderBy(clause => clause.Number)],
            Limits = input.Limits,
            Waivers = [.. input.Waivers.Select(waiver => waiver with { Id = Known(before, waiver) ?? act.NewId("W") })],
            Conditions = [.. input.Conditions.Select(condition => condition with { Id = Known(before, condition) ?? act.NewId("C") })],
            Phases = input.Phases,
            MonitoringPlan = input.MonitoringPlan,
            NotifiedAgencies = input.NotifiedAgencies,
            Support = input.Support,
        };

    private static string? Known(TrialRulebook? before, DraftWaiver waiver) =>
        before?.Waivers.FirstOrDefault(old => old.Instrument == waiver.Instrument && old.Provision == waiver.Provision)?.Id;

    private static string? Known(TrialRulebook? before, DraftCondition condition) =>
        before?.Conditions.FirstOrDefault(old => old.Text == condition.Text)?.Id;
}
