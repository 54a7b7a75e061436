using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The deciding authority adjusts the scope by a new rulebook version, or refuses (Luật Thủ đô 2026 Đ19.2.a "điều chỉnh phạm vi").</summary>
public sealed class DecideAdjustment : CaseAction<DecideAdjustment.Input>
{
    public sealed record Input
    {
        public required string DocumentId { get; init; }
        [StringLength(40, MinimumLength = 1)] public required string RequestId { get; init; }
        public required bool Granted { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Reason { get; init; }
        /// <summary>Version of the amended rulebook; needed where granted.</summary>
        [Range(2, 1000)] public int? RulebookVersion { get; init; }
        /// <summary>All limits as they stand from now on; null leaves them.</summary>
        public IReadOnlyList<TrialLimit>? Limits { get; init; }
        /// <summary>All waivers as they stand from now on; null leaves them.</summary>
        public IReadOnlyList<LegalWaiver>? Waivers { get; init; }
        /// <summary>All phases as they stand from now on; null leaves them.</summary>
        public IReadOnlyList<TrialPhase>? Phases { get; init; }
    }

    public override LocalText Title => new("Quyết định điều chỉnh thử nghiệm", "Decide an adjustment");

    public override Side Side => Side.Decide;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input is { Granted: true, RulebookVersion: null })
            yield return new("$.rulebookVersion", "required", "Phải nêu phiên bản quy chế sửa đổi.", "The amended rulebook's version is needed.");
        for (var i = 0; i < input.Limits?.Count; i++)
            if (input.Limits[i] is not { Code: not null, Dimension: not null } limit || (limit.Max ?? limit.Min) is null && limit.From is null)
                yield return new($"$.limits[{i}]", "limit-incomplete", "Giới hạn thiếu mã, chiều đo hoặc mức.", "A limit needs code, dimension and bound.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        Requests.WhyNotDecidable(act, input.RequestId, ProcedureKind.MajorAdjustment)
        ?? (input.Granted ? WhyNotGranted(act, input) : null)
        ?? Decisions.WhyNotIssuable(act, input.DocumentId, "D10", Name);

    protected override void Apply(Act act, Input input)
    {
        Requests.Decide(act, input.RequestId, input.Granted);
        if (input.Granted)
            act.ChangeTrial(trial => trial with
            {
                Scope = trial.Scope! with
                {
                    RulebookVersion = input.RulebookVersion!.Value,
                    Limits = input.Limits ?? trial.Scope.Limits,
                    Waivers = input.Waivers ?? trial.Scope.Waivers,
                    Phases = input.Phases ?? trial.Scope.Phases,
                },
            });
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }

    private static Refusal? WhyNotGranted(Act act, Input input)
    {
        var scope = act.ScopeOf();
        var request = Requests.Open(act.Facts.Trial, input.RequestId)!;
        return request.Upward && act.Facts.Trial.OpenHold() is not null ? TrialRefusals.Held
            : request.Upward && act.Facts.Trial.HasOpenCriticalFinding() ? TrialRefusals.CriticalFinding
            : input.RulebookVersion != scope.RulebookVersion + 1 ? TrialRefusals.RulebookVersion(scope.RulebookVersion + 1)
            : input.Waivers?.Any(waiver => waiver.To > scope.LastDay || waiver.From > waiver.To) == true ? TrialRefusals.WaiverOutsideTerm
            : null;
    }
}
