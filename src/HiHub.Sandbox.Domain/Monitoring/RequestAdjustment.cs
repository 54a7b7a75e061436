using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A change of the trial (A05): minor ones are acknowledged, major ones decided; a trial from before 1/7/2026 may be aligned (Đ36.2).</summary>
public sealed class RequestAdjustment : CaseAction<RequestAdjustment.Input>
{
    private static readonly Refusal s_notMinor =
        new(
            "adjustment-not-minor",
            "Điều chỉnh nhỏ không được mở rộng giới hạn hay đụng tới miễn áp dụng.",
            "A minor adjustment may not widen limits or touch waivers."
        );

    private static readonly Refusal s_notGrandfathered =
        new(
            "not-grandfathered",
            "Chỉ thử nghiệm đang thực hiện trước ngày 01/7/2026 mới điều chỉnh theo Điều 36 khoản 2 Luật Thủ đô 2026.",
            "Only a trial under way before 1 July 2026 is aligned under Article 36.2 of the 2026 Capital Law."
        );

    private static readonly Refusal s_tooSoon =
        new("wanted-too-soon", "Đề nghị nộp quá sát ngày muốn điều chỉnh.", "The request comes too close to the wanted day.");

    private static readonly Refusal s_used =
        new("adjustments-used", "Đã hết số lần điều chỉnh lớn trong 12 tháng.", "The major adjustments of these 12 months are used up.");

    private static readonly Refusal s_capsFrozen =
        new("caps-frozen", "Giai đoạn chuyển tiếp không tăng giới hạn.", "Limits are frozen in transitional operation.");

    public sealed record Input
    {
        public required AdjustmentSize Size { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Change { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Reason { get; init; }
        /// <summary>True where users, value, area, time or data grow.</summary>
        public bool Upward { get; init; }
        public bool TouchesWaiver { get; init; }
        /// <summary>Alignment of a running trial with the 2026 law, without a new approval (Luật Thủ đô 2026 Đ36.2).</summary>
        public bool Grandfathered { get; init; }
        public DateOnly? WantedFrom { get; init; }
    }

    public override LocalText Title => new("Đề nghị điều chỉnh thử nghiệm", "Request an adjustment");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input) =>
        input is { Size: AdjustmentSize.Minor } and ({ Upward: true } or { TouchesWaiver: true }) ? s_notMinor
        : input.Grandfathered && !LegalPosition.IsGrandfathered(act.Case, act.Now) ? s_notGrandfathered
        : input.Upward && act.Facts.Trial.OpenHold() is not null ? TrialRefusals.Held
        : input.Upward && act.Case.TrialState == TrialState.Transition ? s_capsFrozen
        : input.Size == AdjustmentSize.Major && act.Actor.IsApplicant ? WhyNotMajor(act, input)
        : null;

    protected override void Apply(Act act, Input input)
    {
        var kind = input.Size == AdjustmentSize.Minor ? ProcedureKind.MinorAdjustment : ProcedureKind.MajorAdjustment;
        var request = new ChildProcedure(
            act.NewId("A"), kind, ProcedureState.Requested, act.Actor.PersonId, act.Now, input.Upward, input.TouchesWaiver, input.Grandfathered);
        act.ChangeTrial(trial => trial with { Requests = [.. trial.Requests, request] });
    }

    private static Refusal? WhyNotMajor(Act act, Input input) =>
        act.Facts.Trial.HasOpenCriticalFinding() ? TrialRefusals.CriticalFinding
        : !input.Grandfathered && act.Facts.Trial.Requests.Count(request => Counts(act, request)) >= act.Pack.Int(FigureKeys.AdjustmentPerYear) ? s_used
        : input.WantedFrom is { } wanted && OfficeTime.EndOf(wanted) < act.DueAfter(act.Now, FigureKeys.AdjustmentFileBefore) ? s_tooSoon
        : null;

    private static bool Counts(Act act, ChildProcedure request) =>
        request is { Kind: ProcedureKind.MajorAdjustment, Grandfathered: false, Granted: not false }
        && OfficeTime.DayOf(request.RequestedAt) > act.Today.AddYears(-1);
}

public enum AdjustmentSize
{
    Minor,
    Major,
}
