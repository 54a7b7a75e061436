using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T39: the day of an announced stop has come.</summary>
public sealed class StopReached : CaseAction<NoInput>
{
    private static readonly Refusal s_notAnnounced =
        new("stop-not-announced", "Tổ chức chưa báo trước việc dừng thử nghiệm.", "The tester has announced no stop.");

    private static readonly Refusal s_notYet = new("stop-not-reached", "Chưa đến ngày dừng đã báo trước.", "The announced day has not come.");

    public override LocalText Title => new("Đến ngày dừng tự nguyện đã báo trước", "Announced stop reached");

    public override string? GuardDescription => "stop announced";

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Exit.StopsOn is null ? s_notAnnounced : null;

    protected override Refusal? Guard(Act act, NoInput input) => act.Today < act.Facts.Exit.StopsOn ? s_notYet : null;

    protected override void Apply(Act act, NoInput input) => Endings.End(act, GroundCode.G12);
}
