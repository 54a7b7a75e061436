using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>Keeps a new wording of a text to people as a draft; nobody is written to in its words.</summary>
public sealed class SaveMessageText : OfficeAction<SaveMessageText.Input>
{
    public sealed record Input
    {
        /// <summary>Null begins a new draft.</summary>
        [StringLength(24, MinimumLength = 1)]
        public string? TextId { get; init; }

        [StringLength(64, MinimumLength = 1)]
        public required string Key { get; init; }

        [StringLength(2000)]
        public required string Vi { get; init; }

        [StringLength(2000)]
        public required string En { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    private static readonly Refusal s_otherKey = new("text-of-another-key", "Dự thảo này là của mẫu thông báo khác.", "The draft is of another text.");

    public override LocalText Title => new("Lưu dự thảo mẫu thông báo", "Save a draft of a text");

    public override ImmutableArray<Role> Roles => RegisterRules.Keepers;

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        List<FieldError> errors = [.. Messages.Check(new(input.Vi, input.En))];
        var known = act.Law.Names.Messages;
        if (!known.Contains(input.Key))
        {
            var (vi, en) = NearestName.To(input.Key, known) is { } near ? ($" Có phải là “{near}”?", $" Did you mean “{near}”?") : ("", "");
            errors.Add(new("$.key", "message-unknown", $"Không có mẫu thông báo này.{vi}", $"There is no such text.{en}"));
        }
        errors.AddRange(new[] { PeopleRules.WhyNotShown("$.vi", input.Vi), PeopleRules.WhyNotShown("$.en", input.En) }.OfType<FieldError>().Where(error => !errors.Exists(known => known.Path == error.Path)));
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input)
    {
        if (input.TextId is not { } id)
            return null;
        var draft = await act.Text(id);
        return RegisterRules.WhyNotOwn(draft, act.Actor) ?? (draft!.Key != input.Key ? s_otherKey : null);
    }

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var draft = input.TextId is { } id
            ? await act.Text(id)
            : act.Db.MessageTexts.Add(new() { Id = act.NewId("T"), Key = input.Key, Author = act.Actor.PersonId }).Entity;
        (draft!.Vi, draft.En, draft.Reason, draft.SavedAt) = (input.Vi.Trim(), input.En.Trim(), input.Reason, act.Now);
    }
}
