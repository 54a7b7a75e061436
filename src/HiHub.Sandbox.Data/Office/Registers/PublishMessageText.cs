using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>Puts a draft's words in force under two names; what happens afterwards is told in them.</summary>
public sealed class PublishMessageText : OfficeAction<PublishMessageText.Input>
{
    /// <summary>The words stand here once more, so that both have read the very same.</summary>
    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string TextId { get; init; }

        [StringLength(64, MinimumLength = 1)]
        public required string Key { get; init; }

        [StringLength(2000)]
        public required string Vi { get; init; }

        [StringLength(2000)]
        public required string En { get; init; }
    }

    private static readonly Refusal s_changed =
        new("text-changed", "Dự thảo đã thay đổi sau khi được xem; hãy xem lại.", "The draft has changed since it was read; read it again.");

    public override LocalText Title => new("Ban hành mẫu thông báo", "Publish a text");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    public override Role? SecondRole => Role.Adm;

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input) => Task.FromResult(Messages.Check(new(input.Vi, input.En)));

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input)
    {
        var draft = await act.Text(input.TextId);
        return RegisterRules.WhyNotOwn(draft, act.Actor) ?? ((draft!.Key, draft.Vi, draft.En) != (input.Key, input.Vi, input.En) ? s_changed : null);
    }

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var draft = (await act.Text(input.TextId))!;
        (draft.State, draft.Approver, draft.ClosedAt) = (DraftState.Published, act.SecondSigner!.PersonId, act.Now);
    }
}
