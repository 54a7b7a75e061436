using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Ends a machine's key at once.</summary>
public sealed class RevokeMachineKey : OfficeAction<RevokeMachineKey.Input>
{
    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string KeyId { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Thu hồi khóa máy", "Revoke a machine key");

    public override ImmutableArray<Role> Roles => [Role.Adm, Role.App];

    protected override Task<Refusal?> WhyNot(OfficeAct act, Input input) => act.WhyNotKey(input.KeyId);

    protected override async Task Apply(OfficeAct act, Input input) => (await act.Key(input.KeyId))!.Until = act.Now;
}
