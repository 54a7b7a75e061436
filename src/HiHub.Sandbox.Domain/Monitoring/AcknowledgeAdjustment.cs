using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The monitor takes note of a minor change, or says that it is not minor.</summary>
public sealed class AcknowledgeAdjustment : CaseAction<AcknowledgeAdjustment.Input>
{
    private static readonly Refusal s_notMinor =
        new("adjustment-not-minor", "Điều chỉnh này phải do cấp có thẩm quyền quyết định.", "This adjustment is for the deciding authority.");

    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)] public required string RequestId { get; init; }
        public required bool Acknowledged { get; init; }
        [StringLength(2000, MinimumLength = 1)] public required string Note { get; init; }
    }

    public override LocalText Title => new("Ghi nhận điều chỉnh nhỏ", "Acknowledge a minor adjustment");

    public override Part? Part => Domain.Part.Monitor;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.Requests.FirstOrDefault(request => request.Id == input.RequestId && request.IsOpen) is not { } request
            ? TrialRefusals.RequestUnknown
        : request.Kind == ProcedureKind.MinorAdjustment ? null
        : s_notMinor;

    protected override void Apply(Act act, Input input) => Requests.Decide(act, input.RequestId, input.Acknowledged);
}
