using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The handler assesses an adjustment or extension before it is decided.</summary>
public sealed class AssessRequest : CaseAction<AssessRequest.Input>
{
    private static readonly Refusal s_opinionMissing =
        new(
            "legal-opinion-missing",
            "Đề nghị đụng tới miễn áp dụng: cần ý kiến của cơ quan tư pháp.",
            "The request touches a waiver: the justice department's opinion is needed."
        );

    private static readonly Refusal s_minor =
        new("adjustment-minor", "Điều chỉnh nhỏ chỉ cần ghi nhận.", "A minor adjustment is only acknowledged.");

    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)] public required string RequestId { get; init; }
        [StringLength(8000, MinimumLength = 1)] public required string Assessment { get; init; }
        public required bool Supported { get; init; }
        /// <summary>Number or id of the justice department's opinion.</summary>
        [StringLength(100, MinimumLength = 1)] public string? LegalOpinion { get; init; }
    }

    public override LocalText Title => new("Đánh giá đề nghị điều chỉnh, gia hạn", "Assess a request");

    public override Side Side => Side.Prepare;

    public override Part? Part => Domain.Part.Handler;

    protected override Refusal? Guard(Act act, Input input) =>
        Requests.Open(act.Facts.Trial, input.RequestId) is not { } request ? TrialRefusals.RequestUnknown
        : request.Kind == ProcedureKind.MinorAdjustment ? s_minor
        : request.TouchesWaiver && input.LegalOpinion is null ? s_opinionMissing
        : null;

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with
        {
            Requests = trial.Requests.Replace(
                request => request.Id == input.RequestId,
                request => request with { State = ProcedureState.Assessed, Supported = input.Supported }),
        });
}
