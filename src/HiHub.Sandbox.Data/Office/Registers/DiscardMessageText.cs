using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>Ends a draft of a text without effect.</summary>
public sealed class DiscardMessageText : OfficeAction<DiscardMessageText.Input>
{
    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string TextId { get; init; }
    }

    public override LocalText Title => new("Hủy dự thảo mẫu thông báo", "Discard a draft of a text");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) => RegisterRules.WhyNotOwn(await act.Text(input.TextId), act.Actor);

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var draft = (await act.Text(input.TextId))!;
        (draft.State, draft.ClosedAt) = (DraftState.Discarded, act.Now);
    }
}
