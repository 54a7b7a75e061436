using System.Security.Cryptography;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Acts that need two names: proposed by one, done under both when the other confirms (domain §4.11.7).</summary>
internal sealed partial class ActUnderWay
{
    /// <summary>Keeps the act for the second signer; nothing else happens yet.</summary>
    public PendingAct Propose(CaseAction action, ReadOnlyMemory<byte> json, Actor actor, Role role, Role second, TimeSpan validity)
    {
        var states = StateCodes();
        var pending = new PendingAct
        {
            Id = NewId("P"),
            Reference = Case.Reference,
            Action = action.Name.ToString(),
            Input = json.ToArray(),
            PayloadHash = Convert.ToHexStringLower(SHA256.HashData(json.Span)),
            Proposer = actor.PersonId,
            ProposerOrganisation = actor.Organisation,
            ProposerRoles = string.Join(',', actor.Roles),
            SecondRole = second,
            ProposedAt = now,
            ExpiresAt = now + validity,
        };
        Case.Acted();
        Case.StampedAt(now);
        Draft(new("Proposed", actor, role, json) { From = states, To = states, CaseVersion = Case.Version, PendingId = pending.Id });
        _proposed.Add(pending);
        _items.Add(Item(action, pending));
        return pending;
    }

    /// <summary>Ends the wait; the act itself follows, or <see cref="Decline"/>.</summary>
    public void ClosePending(PendingAct pending)
    {
        pending.ClosedAt = now;
        _closedPending.Add(pending);
        foreach (var item in _items.Live)
            if (item.StepId == pending.Id)
                Close(item);
    }

    public void Decline(PendingAct pending, ReadOnlyMemory<byte> json, Actor actor, Role role)
    {
        var states = StateCodes();
        ClosePending(pending);
        Case.Acted();
        Case.StampedAt(now);
        Draft(new("Declined", actor, role, json) { From = states, To = states, CaseVersion = Case.Version, PendingId = pending.Id });
    }

    private WorkItem Item(CaseAction action, PendingAct pending) => new()
    {
        Reference = Case.Reference,
        Id = IdOf(pending.Id),
        StepId = pending.Id,
        Actions = nameof(ActionName.Confirm),
        Role = pending.SecondRole,
        Title = $"Chữ ký thứ hai: {action.Title.Vi}",
        TitleEn = $"Second signature: {action.Title.En}",
        OpenedAt = now,
        DueAt = pending.ExpiresAt,
    };
}
