using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.Law;

/// <summary>Keeps a change of a pack, the calendar or a procedure for as long as its author works on it; what could never be published is refused at once.</summary>
public sealed class SaveLawDraft : OfficeAction<SaveLawDraft.Input>
{
    public sealed record Input
    {
        /// <summary>Null begins a new draft.</summary>
        [StringLength(24, MinimumLength = 1)]
        public string? DraftId { get; init; }

        public required LawKind Kind { get; init; }

        /// <summary>The version it began from; null only for the first of its code.</summary>
        [StringLength(40, MinimumLength = 1)]
        public string? BasedOn { get; init; }

        /// <summary>The whole text, in the format of the files under <c>workflows</c>.</summary>
        public required JsonElement Content { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string Reason { get; init; }

        /// <summary>The instrument or notice it rests on; a calendar needs one.</summary>
        [StringLength(500, MinimumLength = 1)]
        public string? Instrument { get; init; }

        internal byte[] Text() => Encoding.UTF8.GetBytes(Content.GetRawText());
    }

    public override LocalText Title => new("Lưu dự thảo bộ thông số, lịch hoặc quy trình", "Save a draft of figures, calendar or procedure");

    public override ImmutableArray<Role> Roles => [Role.Rul];

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input)
    {
        var read = LawReading.Of(input.Kind, input.Text(), act.Law);
        List<FieldError> errors = [.. read.Errors.Select(error => error with { Path = $"$.content{error.Path[1..]}" })];
        if (errors.Count == 0 && input.BasedOn != read.Newest)
            errors.Add(new("$.basedOn", "not-newest", $"Phiên bản mới nhất là {read.Newest ?? "–"}.", $"The newest version is {read.Newest ?? "–"}."));
        if (input.Kind == LawKind.Calendar && input.Instrument is null)
            errors.Add(new("$.instrument", "required", "Nêu thông báo làm căn cứ.", "Name the notice it rests on."));
        return Task.FromResult<IReadOnlyList<FieldError>>(errors);
    }

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        input.DraftId is { } id ? DraftRules.WhyNotOwn(await act.Draft(id), act.Actor) : null;

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var draft = input.DraftId is { } id
            ? await act.Draft(id)
            : act.Db.LawDrafts.Add(new() { Id = act.NewId("D"), Author = act.Actor.PersonId, CreatedAt = act.Now }).Entity;
        var (text, read) = (input.Text(), LawReading.Of(input.Kind, input.Text(), act.Law));
        (draft!.Kind, draft.Code, draft.Version, draft.BasedOn) = (input.Kind, read.Code, read.Version, input.BasedOn);
        (draft.Content, draft.Sha256) = (text, Convert.ToHexStringLower(SHA256.HashData(text)));
        (draft.Reason, draft.Instrument, draft.SavedAt) = (input.Reason, input.Instrument, act.Now);
    }
}
