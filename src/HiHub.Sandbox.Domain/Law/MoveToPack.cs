using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>K21, K70: a running case goes on under another version of its regime (INV-14), with a reason and two names. The desk counts its clocks anew.</summary>
public sealed class MoveToPack : CaseAction<MoveToPack.Input>
{
    private static readonly Refusal s_already = new("already-under-pack", "Hồ sơ đang theo chính phiên bản này.", "The case stands under this version already.");

    public sealed record Input
    {
        [Range(1, 9999)]
        public required int Version { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Chuyển hồ sơ sang phiên bản khác của bộ thông số", "Move the case to another version of its figures");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Prepare;

    public override Part? Part => Domain.Part.Handler;

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => Role.Hod;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (act.VersionOfPack(input.Version) is null)
            yield return new("$.version", "version-unknown", $"Cơ chế {act.Case.Regime} không có phiên bản {input.Version}.", $"{act.Case.Regime} has no version {input.Version}.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        input.Version == act.Case.PackVersion ? s_already
        : act.VersionOfPack(input.Version) is { } pack && pack.EffectiveFrom > act.Today
            ? new("pack-not-in-force", $"Phiên bản {pack.Version} có hiệu lực từ {pack.EffectiveFrom:yyyy-MM-dd}.", $"Version {pack.Version} holds from {pack.EffectiveFrom:yyyy-MM-dd}.")
        : null;

    protected override void Apply(Act act, Input input) => act.Case.BindTo(act.VersionOfPack(input.Version)!);
}
