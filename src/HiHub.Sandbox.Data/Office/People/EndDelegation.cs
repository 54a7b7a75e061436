using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Ends a delegation early: the lender takes it back, the colleague gives it back, or an administrator ends it.</summary>
public sealed class EndDelegation : OfficeAction<EndDelegation.Input>
{
    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string DelegationId { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    private static readonly Refusal s_unknown = new("delegation-unknown", "Không có ủy quyền này.", "There is no such delegation.");

    public override LocalText Title => new("Chấm dứt ủy quyền nhiệm vụ", "End a delegation");

    public override ImmutableArray<Role> Roles => [.. Delegation.Delegable, Role.Adm];

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        await Row(act, input) is not { } row || !(act.Actor.Is(Role.Adm) || act.Actor.PersonId == row.From || act.Actor.PersonId == row.To) ? s_unknown
        : row.EndedAt is not null || row.Until <= act.Now ? PeopleRules.Ended
        : null;

    protected override async Task Apply(OfficeAct act, Input input) => (await Row(act, input))!.EndedAt = act.Now;

    private static ValueTask<DelegatedPower?> Row(OfficeAct act, Input input) => act.Db.DelegatedPowers.FindAsync([input.DelegationId], act.Stop);
}
