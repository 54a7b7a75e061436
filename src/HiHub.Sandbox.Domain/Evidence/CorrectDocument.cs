using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using HiHub.Sandbox.Domain.Approval;

namespace HiHub.Sandbox.Domain.Evidence;

/// <summary>K16, K66: đính chính, a document of its own that cites the issued one; the old stays as it was (INV-10).</summary>
public sealed class CorrectDocument : CaseAction<CorrectDocument.Input>
{
    public sealed record Input
    {
        /// <summary>The issued document; those that are not decisions are known to the desk.</summary>
        [StringLength(60, MinimumLength = 1)]
        public required string DocumentId { get; init; }

        [MinLength(1)]
        public required IReadOnlyList<Mistake> Mistakes { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    /// <summary>The words that stand and those that should.</summary>
    public sealed record Mistake
    {
        [StringLength(2000, MinimumLength = 1)]
        public required string Reads { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string ShouldRead { get; init; }
    }

    /// <summary>The frozen words of the correction.</summary>
    public sealed record Content(string DocumentId, string Corrects, string? CorrectsHash, IReadOnlyList<Mistake> Mistakes, string Reason);

    public const string Template = "DC";

    public override LocalText Title => new("Đính chính văn bản", "Correct document");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input) =>
        Decisions.Find(act.Facts, input.DocumentId) is { IssuedBy: null } ? DecisionRefusals.NotIssued : null;

    protected override void Apply(Act act, Input input)
    {
        var id = act.NewId("D");
        var hash = Decisions.Find(act.Facts, input.DocumentId)?.ContentHash;
        var json = JsonSerializer.Serialize(new Content(id, input.DocumentId, hash, input.Mistakes, input.Reason), SandboxJson.Options);
        var correction = new Correction(id, input.DocumentId, Decisions.Hash(json), act.Actor.PersonId, act.Now);
        act.Change(facts => facts with { Evidence = facts.Evidence with { Corrections = [.. facts.Evidence.Corrections, correction] } });
        act.Prepare(new PreparedContent(id, Template, json));
    }
}
