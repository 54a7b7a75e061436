using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Gives the same machine a new secret; the old one goes on for a while where the machine needs the time.</summary>
public sealed class RotateMachineKey : OfficeAction<RotateMachineKey.Input>
{
    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string KeyId { get; init; }

        /// <summary>How long the old secret goes on.</summary>
        [Range(0, 72)]
        public int OverlapHours { get; init; }
    }

    public override LocalText Title => new("Đổi khóa máy", "Rotate a machine key");

    public override ImmutableArray<Role> Roles => [Role.Adm, Role.App];

    protected override Task<Refusal?> WhyNot(OfficeAct act, Input input) => act.WhyNotKey(input.KeyId);

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var old = (await act.Key(input.KeyId))!;
        MachineKeyRules.Issue(act, old.Reference, old.Organisation, old.Name, old.Until);
        var end = act.Now.AddHours(input.OverlapHours);
        old.Until = end < old.Until ? end : old.Until;
    }
}
