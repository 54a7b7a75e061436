using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;
using Confirmation = HiHub.Sandbox.Domain.People.Confirm.Input;

namespace HiHub.Sandbox.Data.Office;

/// <summary>Second signatures, and answers given before.</summary>
public sealed partial class OfficeDesk
{
    /// <summary>Why the actor may not sign the pending act; null where they may.</summary>
    public Refusal? WhyNotSigned(PendingAct pending, Actor signer) =>
        SecondSignature.WhyNot(pending, signer, _time.GetUtcNow(), OfficeCatalogue.Of(Enum.Parse<OfficeActionName>(pending.Action)).NeedsAnother);

    /// <summary>Runs the proposed act under both names, or ends it; everything is asked again. The proposer may take it back.</summary>
    private async Task<OfficeResult> Confirm(OfficeWork work, OfficeAction confirm, Confirmation input)
    {
        var errors = await confirm.Validate(work.Begin(work.Request.Actor), input);
        if (errors.Count > 0)
            return new() { Errors = errors };
        var pending = await work.Db.PendingActs.FirstOrDefaultAsync(row => row.Id == input.PendingId && EF.Functions.Like(row.Reference, "office/%"), work.Stop)
            ?? throw new ActionRefusedException(SecondSignature.Unknown);
        var takesBack = !input.Confirmed && pending.Proposer == work.Request.Actor.PersonId && pending.ClosedAt is null;
        if (!takesBack && WhyNotSigned(pending, work.Request.Actor) is { } refusal)
            throw SecondSignature.IsPolicy(refusal) ? new RefusedByPolicyException(refusal) : new ActionRefusedException(refusal);
        await work.Open(pending.Reference["office/".Length..]);
        pending.ClosedAt = work.Now;
        return input.Confirmed ? await Run(work, pending) : work.Record(takesBack ? "Withdrawn" : "Declined", confirm.Roles, null, pendingId: pending.Id);
    }

    private static async Task<OfficeResult> Run(OfficeWork work, PendingAct pending)
    {
        var action = OfficeCatalogue.Of(Enum.Parse<OfficeActionName>(pending.Action));
        var proposer = await work.Db.ProposerNow(pending, work.Now, work.Stop);
        if (action.WhyNot(proposer) is not null)
            return work.Record("ProposalClosed", [], null, pendingId: pending.Id) with { Lapsed = SecondSignature.Lapsed };
        var act = work.Begin(proposer, work.Request.Actor);
        var (proposed, errors) = ActionInput.Read(action.InputType, pending.Input);
        if (proposed is not null)
            errors = await action.Validate(act, proposed);
        if (proposed is null || errors.Count > 0)
            throw new ActionRefusedException(new("pending-changed", errors[0].Vi, errors[0].En));
        if (await action.WhyNot(act, proposed) is { } refusal)
            throw new ActionRefusedException(refusal);
        await action.Apply(act, proposed);
        return work.Record(action.Name.ToString(), action.Roles, act.Made, act, pending.Input);
    }

    private static OfficeResult Replay(Idempotency answer, OfficeRequest request) =>
        answer.RequestHash == Hash(request)
            ? JsonSerializer.Deserialize<OfficeResult>(answer.Response, SandboxJson.Options)! with { Replayed = true }
            : throw new ActionRefusedException(CaseDesk.KeyReused);

    private void Remember(SandboxDb db, OfficeRequest request, OfficeResult result, Idempotency? expired)
    {
        var row = expired ?? db.Idempotencies.Add(new() { Actor = request.Actor.PersonId, RequestKey = request.IdempotencyKey! }).Entity;
        (row.RequestHash, row.Status, row.At) = (Hash(request), 200, _time.GetUtcNow());
        row.Response = JsonSerializer.SerializeToUtf8Bytes(result, SandboxJson.Options);
    }

    private static string Hash(OfficeRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"office {request.Action} {request.Actor.Organisation}\n"));
        hash.AppendData(request.Json.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
