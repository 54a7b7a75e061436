using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.Law;

/// <summary>Gives up a draft; it stays to be read.</summary>
public sealed class DiscardLawDraft : OfficeAction<DiscardLawDraft.Input>
{
    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string DraftId { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Hủy dự thảo", "Discard a draft");

    public override ImmutableArray<Role> Roles => [Role.Rul];

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) => DraftRules.WhyNotOwn(await act.Draft(input.DraftId), act.Actor);

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var draft = await act.Draft(input.DraftId);
        (draft!.State, draft.ClosedAt) = (DraftState.Discarded, act.Now);
    }
}
