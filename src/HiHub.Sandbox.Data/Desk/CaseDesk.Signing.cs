using HiHub.Sandbox.Data.Lanes;
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

    private void Propose(ActUnderWay work, Act act, CaseAction action, object input, ReadOnlyMemory<byte> json, Role second)
    {
        if ((work.WhyNotPropose(action, input) ?? action.Guard(act, input)) is { } refusal)
            throw new ActionRefusedException(refusal);
        work.Propose(action, json, act.Actor, act.Role, second, TimeSpan.FromDays(_options.PendingDays));
    }

    /// <summary>Runs the proposed act under both names, or ends it; the right that the proposer has now is asked again.</summary>
    private async Task Confirm(ActUnderWay work, Confirm.Input confirmation, ActRequest request, Role role, CancellationToken ct)
    {
        var pending = work.File.Pending ?? throw new ActionRefusedException(SecondSignature.Unknown);
        var action = ActionCatalogue.Of(Enum.Parse<ActionName>(pending.Action));
        var signer = SignerOf(work, pending, action, request.Actor);
        if (!confirmation.Confirmed)
        {
            work.End(pending, "Declined", request.Json, signer, role);
            return;
        }
        var (proposer, proposed) = MayAct(work, action, await Proposer(work, pending, action, ct));
        var (input, errors) = ActionInput.Read(action, pending.Input);
        if (input is null || Performing.Validate(work.Begin(proposer, proposed, signer), action, input).Count > 0)
            throw new ActionRefusedException(errors.Count > 0 ? new("pending-changed", errors[0].Vi, errors[0].En) : SecondSignature.Changed);
        work.ClosePending(pending);
        work.Do(action, input, pending.Input, proposer, proposed, signer);
    }

    private async Task<Actor> Proposer(ActUnderWay work, PendingAct pending, CaseAction action, CancellationToken ct)
    {
        await using var db = await _contexts.CreateDbContextAsync(ct);
        var proposer = await db.ProposerNow(pending, work.Now, ct);
        return Policy.WhyNot(work.Case, action, proposer, work.Pack) is null ? proposer : throw new ActionRefusedException(SecondSignature.Lapsed);
    }

    /// <summary>What nobody may propose any more is closed, though its confirmation is refused.</summary>
    private async Task<IReadOnlyList<FieldError>> AskOrClose(Lane lane, ActUnderWay work, CaseAction action, ActRequest request, CancellationToken ct)
    {
        try
        {
            return await Ask(lane, work, action, request, ct);
        }
        catch (ActionRefusedException refused) when (refused.Refusal == SecondSignature.Lapsed)
        {
            if (await Begin(lane, work.Case.Reference, ct) is { } fresh && fresh.Lapse(PendingId(request)))
                await Save(lane, fresh, ct);
            throw;
        }
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

    /// <summary>In whose name it is signed: the person's own where that is enough, otherwise that of a head who lent them the signature.</summary>
    private static Actor SignerOf(ActUnderWay work, PendingAct pending, CaseAction action, Actor actor)
    {
        if (WhyNotSigned(work, pending, action, actor) is not { } refusal)
            return actor;
        var confirm = ActionCatalogue.Of(ActionName.Confirm);
        foreach (var lent in actor.Delegations)
            if ((action.Side != Side.Decide || work.Pack.DelegationAllowed)
                && lent.Covers(work.Case, ActionName.Confirm)
                && (WhyNotSigned(work, pending, action, actor.For(lent)) ?? Policy.WhyNot(work.Case, confirm, actor.For(lent), work.Pack)) is null)
                return actor.For(lent);
        throw new ActionRefusedException(refusal);
    }

    private static Refusal? WhyNotSigned(ActUnderWay work, PendingAct pending, CaseAction action, Actor signer)
    {
        if (SecondSignature.WhyNot(pending, signer, work.Now, SecondSignature.SamePerson) is { } refusal)
            return refusal;
        var other = action.Side == Side.Prepare ? Side.Decide : Side.Prepare;
        var people = work.Case.Facts.People;
        return action.Side != Side.None && (people.SideOf(signer.PersonId) == other || people.SideOf(signer.Principal) == other) ? s_bothSides : null;
    }
}
