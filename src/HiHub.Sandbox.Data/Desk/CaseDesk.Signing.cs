using System.Security.Cryptography;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Second signatures.</summary>
public sealed partial class CaseDesk
{
    private static readonly Refusal s_unknown = new("pending-unknown", "Không có việc chờ chữ ký thứ hai này.", "There is no such act waiting for a second signature.");
    private static readonly Refusal s_closed = new("pending-closed", "Việc này đã được xác nhận hoặc từ chối.", "It has been confirmed or declined already.");
    private static readonly Refusal s_expired = new("pending-expired", "Đề nghị đã quá hạn chờ chữ ký thứ hai.", "The proposal has waited too long for its second signature.");
    private static readonly Refusal s_changed = new("pending-changed", "Nội dung đề nghị không còn nguyên vẹn.", "The proposal is not what it was.");

    private static readonly Refusal s_same =
        new("second-signer-is-proposer", "Người xác nhận phải khác người đề nghị.", "The second signer must be another person than the proposer.");

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
        var pending = work.File.Pending ?? throw new ActionRefusedException(s_unknown);
        var action = ActionCatalogue.Of(Enum.Parse<ActionName>(pending.Action));
        if (WhyNotSigned(work, pending, action, request.Actor) is { } refusal)
            throw new ActionRefusedException(refusal);
        if (!confirmation.Confirmed)
        {
            work.End(pending, "Declined", request.Json, request.Actor, role);
            return;
        }
        var proposer = ActUnderWay.ProposerOf(pending);
        var proposed = MayAct(work, action, proposer);
        var (input, errors) = ActionInput.Read(action, pending.Input);
        if (input is null || Performing.Validate(work.Begin(proposer, proposed, request.Actor), action, input).Count > 0)
            throw new ActionRefusedException(errors.Count > 0 ? new("pending-changed", errors[0].Vi, errors[0].En) : s_changed);
        work.ClosePending(pending);
        work.Do(action, input, pending.Input, proposer, proposed, request.Actor);
    }

    /// <summary>The proposer takes it back; nothing else happens.</summary>
    private static void Withdraw(ActUnderWay work, ActRequest request, Role role)
    {
        var pending = work.File.Pending ?? throw new ActionRefusedException(s_unknown);
        if (pending.ClosedAt is not null)
            throw new ActionRefusedException(s_closed);
        if (pending.Proposer != request.Actor.PersonId)
            throw new ActionRefusedException(s_notYours);
        work.End(pending, nameof(ActionName.WithdrawProposal), request.Json, request.Actor, role);
    }

    private static Refusal? WhyNotSigned(ActUnderWay work, PendingAct pending, CaseAction action, Actor signer)
    {
        if (pending.ClosedAt is not null)
            return s_closed;
        if (pending.ExpiresAt <= work.Now)
            return s_expired;
        if (Convert.ToHexStringLower(SHA256.HashData(pending.Input)) != pending.PayloadHash)
            return s_changed;
        if (signer.PersonId == pending.Proposer)
            return s_same;
        if (!signer.Is(pending.SecondRole))
            return new(
                "not-your-role",
                $"Việc này cần chữ ký thứ hai của vai trò {pending.SecondRole.ToString().ToUpperInvariant()}.",
                $"This needs the second signature of role {pending.SecondRole.ToString().ToUpperInvariant()}."
            );
        var other = action.Side == Side.Prepare ? Side.Decide : Side.Prepare;
        return action.Side != Side.None && work.Case.Facts.People.SideOf(signer.PersonId) == other ? s_bothSides : null;
    }
}
