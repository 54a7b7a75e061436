using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>D11: the monitor asks the tester to stop; unanswered for an hour it grounds a proposal to suspend.</summary>
public sealed class RequestSafetyHold : CaseAction<RequestSafetyHold.Input>
{
    private static readonly Refusal s_already =
        new("hold-requested", "Đã có yêu cầu tự ngừng đang chờ đáp ứng.", "A request to hold is already waiting.");

    public sealed record Input
    {
        [StringLength(2000, MinimumLength = 1)] public required string Reason { get; init; }
    }

    public override LocalText Title => new("Yêu cầu tự ngừng khẩn cấp", "Request a safety hold");

    public override ActionKind Kind => ActionKind.Standing;

    public override string? GuardDescription => "no request waiting";

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Trial.OpenHoldRequest() is null ? null : s_already;

    protected override void Apply(Act act, Input input)
    {
        var request = new HoldRequest(act.NewId("HR"), act.Actor.PersonId, act.Now);
        act.ChangeTrial(trial => trial with { HoldRequests = [.. trial.HoldRequests, request] });
    }
}
