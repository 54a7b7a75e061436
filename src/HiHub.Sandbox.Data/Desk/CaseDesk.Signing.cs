using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Second signatures.</summary>
public sealed partial class CaseDesk
{
    private static readonly Refusal s_notYours =
        new("not-your-proposal", "Chỉ người đề nghị được rút đề nghị này.", "Only its proposer may withdraw this proposal.");

    private static readonly Refusal s_bothSides =
        new("sod-1", "Người đã tham gia chuẩn bị hồ sơ không được quyết định, và ngược lại.", "Whoever prepared this case may not decide it, and the reverse.");

    private static string? PendingId(ActRequest request)
    {
        if (request.Action is not (ActionName.Confirm or ActionName.WithdrawProposal))
            return null;
        return ActionInput.Read(ActionCatalogue.Of(request.Action), request.Json.Span).Input switch
        {
            Confirm.Input confirmation => confirmation.PendingId,
            WithdrawProposal.Input withdrawal => withdrawal.PendingId,
            _ => null,
        };
    }

    private void Propose(ActUnderWay work, Act act, CaseAction action, object input, ActRequest request, Role second)
    {
        if ((work.WhyNotPropose(action, input) ?? action.Guard(act, input)) is { } refusal)
            throw new ActionRefusedException(refusal);
        work.Propose(action, request.Json, request.Actor, act.Role, second, TimeSpan.FromDays(_options.PendingDays));
    }

    /// <summary>Runs the proposed act under both names, or ends it; the proposer's right is asked again.</summary>
    private void Confirm(ActUnderWay work, Confirm.Input confirmation, ActRequest request, Role role)
    {
        var pending = work.File.Pending ?? throw new ActionRefusedException(SecondSignature.Unknown);
        var action = ActionCatalogue.Of(Enum.Parse<ActionName>(pending.Action));
        if (WhyNotSigned(work, pending, action, request.Actor) is { } refusal)
            throw new ActionRefusedException(refusal);
        if (!confirmation.Confirmed)
        {
            work.End(pending, "Declined", request.Json, request.Actor, role);
            return;
        }
        var proposer = pending.ProposedBy();
        var proposed = MayAct(work, action, proposer);
        var (input, errors) = ActionInput.Read(action, pending.Input);
        if (input is null || Performing.Validate(work.Begin(proposer, proposed, request.Actor), action, input).Count > 0)
            throw new ActionRefusedException(errors.Count > 0 ? new("pending-changed", errors[0].Vi, errors[0].En) : SecondSignature.Changed);
        work.ClosePending(pending);
        work.Do(action, input, pending.Input, proposer, proposed, request.Actor);
    }

    /// <summary>The proposer takes it back; nothing else happens.</summary>
    private static void Withdraw(ActUnderWay work, ActRequest request, Role role)
    {
        var pending = work.File.Pending ?? throw new ActionRefusedException(SecondSignature.Unknown);
        if (pending.ClosedAt is not null)
            throw new ActionRefusedException(SecondSignature.Closed);
        if (pending.Proposer != request.Actor.PersonId)
            throw new ActionRefusedException(s_notYours);
        work.End(pending, nameof(ActionName.WithdrawProposal), request.Json, request.Actor, role);
    }

    private static Refusal? WhyNotSigned(ActUnderWay work, PendingAct pending, CaseAction action, Actor signer)
    {
        if (SecondSignature.WhyNot(pending, signer, work.Now, SecondSignature.SamePerson) is { } refusal)
            return refusal;
        var other = action.Side == Side.Prepare ? Side.Decide : Side.Prepare;
        return action.Side != Side.None && work.Case.Facts.People.SideOf(signer.PersonId) == other ? s_bothSides : null;
    }
}
