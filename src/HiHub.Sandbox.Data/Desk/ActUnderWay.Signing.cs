using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Acts that need two names: proposed by one, done under both when the other confirms (domain §4.11.7).</summary>
internal sealed partial class ActUnderWay
{
    /// <summary>Keeps the act for the second signer; nothing else happens yet.</summary>
    public PendingAct Propose(CaseAction action, ReadOnlyMemory<byte> json, Actor actor, Role role, Role second, TimeSpan validity)
    {
        var states = StateCodes();
        var pending = SecondSignature.Pending(Case.Reference, NewId("P"), action.Name.ToString(), json, actor, second, now, validity);
        Case.Acted();
        Case.StampedAt(now);
        Draft(new("Proposed", actor, role, json) { From = states, To = states, CaseVersion = Case.Version, PendingId = pending.Id });
        _proposed.Add(pending);
        _items.Add(Item(action, pending));
        return pending;
    }

    /// <summary>The same act about the same thing is proposed once at a time.</summary>
    public Refusal? WhyNotPropose(CaseAction action, object input) =>
        file.Proposals.FirstOrDefault(open => open.ExpiresAt > now && open.Action == action.Name.ToString() && AboutOf(action, open) == AboutOf(input)) is { } same
            ? new(
                "proposal-open",
                $"Đề nghị {same.Id} về cùng việc này đang chờ chữ ký thứ hai; hãy chờ, hoặc người đề nghị rút lại.",
                $"Proposal {same.Id} of the same act is waiting for its second signature; wait for it, or its proposer withdraws it.")
            : null;

    /// <summary>Closes what has waited too long, and what the act just done has made impossible. False where there was nothing of it.</summary>
    public bool CloseProposals()
    {
        if (file.Proposals.Count == 0)
            return false;
        var awaited = law.Engine.Awaited(Work.Instances);
        var over = file.Proposals.Where(open => open.ClosedAt is null && (open.ExpiresAt <= now || WhyNot.Ask(Case, ActOf(open), open.ProposedBy(), awaited, Pack) is not null)).ToList();
        over.ForEach(CloseUnsigned);
        return over.Count > 0;
    }

    /// <summary>Closes a proposal whose proposer may not make it any more. False where it does not wait.</summary>
    public bool Lapse(string? pendingId)
    {
        if (file.Proposals.FirstOrDefault(open => open.Id == pendingId && open.ClosedAt is null) is not { } pending)
            return false;
        CloseUnsigned(pending);
        return true;
    }

    // Whoever proposed it learns of it, unless their own act has closed it.
    private void CloseUnsigned(PendingAct pending)
    {
        ClosePending(pending);
        if (request?.Actor.PersonId != pending.Proposer)
            Notify("proposal-closed", MessageContent.ToPerson + pending.Proposer, pending.Id);
        Draft(new("ProposalClosed", Actor.System, Role.System, default) { From = StateCodes(), To = StateCodes(), CaseVersion = Case.Version, PendingId = pending.Id });
    }

    /// <summary>Ends the wait; the act itself follows, or <see cref="End"/>.</summary>
    public void ClosePending(PendingAct pending)
    {
        pending.ClosedAt = now;
        _closedPending.Add(pending);
        foreach (var item in _items.Live)
            if (item.StepId == pending.Id)
                Close(item);
    }

    /// <summary>Ends the wait without the act: declined or withdrawn.</summary>
    public void End(PendingAct pending, string type, ReadOnlyMemory<byte> json, Actor actor, Role role)
    {
        var states = StateCodes();
        ClosePending(pending);
        Case.Acted();
        Case.StampedAt(now);
        Draft(new(type, actor, role, json) { From = states, To = states, CaseVersion = Case.Version, PendingId = pending.Id });
    }

    private static CaseAction ActOf(PendingAct pending) => ActionCatalogue.Of(Enum.Parse<ActionName>(pending.Action));

    private static string? AboutOf(CaseAction action, PendingAct pending) =>
        ActionInput.Read(action, pending.Input).Input is { } input ? AboutOf(input) : null;

    private static string? AboutOf(object input) => (input as DischargeCondition.Input)?.ConditionId ?? SubjectOf(input);

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
