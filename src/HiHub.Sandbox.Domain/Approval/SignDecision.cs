using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>K09, K60: the signatory signs what was seen, in a form that the no-delegation rule allows (SOD-7).</summary>
public sealed class SignDecision : CaseAction<SignDecision.Input>
{
    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)]
        public required string DocumentId { get; init; }

        /// <summary>SHA-256 of the content that the signatory has read, in hexadecimal.</summary>
        [StringLength(64, MinimumLength = 64)]
        public required string ContentHash { get; init; }

        public required SignForm SignForm { get; init; }
    }

    public override LocalText Title => new("Ký văn bản", "Sign document");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Decide;

    protected override Refusal? Guard(Act act, Input input) =>
        Decisions.Find(act.Facts, input.DocumentId) is not { } document ? DecisionRefusals.Unknown
        : document.SignedAt is not null ? DecisionRefusals.AlreadySigned
        : input.SignForm is SignForm.Tl or SignForm.Tuq && !act.Pack.DelegationAllowed ? DecisionRefusals.Delegated
        : !string.Equals(document.ContentHash, input.ContentHash, StringComparison.OrdinalIgnoreCase) ? DecisionRefusals.Changed
        : null;

    protected override void Apply(Act act, Input input) =>
        act.Change(facts => Decisions.Replace(
            facts,
            input.DocumentId,
            document => document with { SignedBy = act.Actor.PersonId, SignedFor = act.Actor.OnBehalfOf, SignForm = input.SignForm, SignedAt = act.Now }
        ));
}
