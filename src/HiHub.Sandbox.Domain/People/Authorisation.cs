using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.People;

/// <summary>
/// A giấy ủy quyền of the legal representative: which acts a person may do for the organisation, until when.
/// <paramref name="Acts"/> empty: every act of an applicant that may be done by an authorised person.
/// </summary>
public sealed record Authorisation(string Id, ImmutableArray<ActionName> Acts, DateTimeOffset Until, bool Ended)
{
    // Drafting binds nobody, and safety never waits for a letter.
    private static readonly ImmutableArray<ActionName> s_free =
    [
        ActionName.AskAdvice, ActionName.CreateDraft, ActionName.SaveDossier, ActionName.AddDocument, ActionName.WithdrawProposal,
        ActionName.SafetyHold, ActionName.ReportIncident, ActionName.WithdrawConsent, ActionName.RecordParticipantComplaint,
    ];

    /// <summary>What a person who drafts for the organisation does without a letter.</summary>
    public static ImmutableArray<ActionName> Free => s_free;

    public bool Covers(ActionName act) => Acts.IsEmpty || Acts.Contains(act);

    /// <summary>The legal representative always may; anybody else within a letter that stands.</summary>
    internal static Refusal? WhyNot(Actor actor, ActionName act)
    {
        if (s_free.Contains(act))
            return null;
        if (actor.Authorisations.Count == 0)
            return Refusals.AuthorisationMissing;
        var (live, covers) = (false, false);
        foreach (var letter in actor.Authorisations)
        {
            live |= !letter.Ended;
            covers |= !letter.Ended && letter.Covers(act);
        }
        return covers ? null : live ? Refusals.AuthorisationScope(act) : Refusals.AuthorisationEnded;
    }
}
