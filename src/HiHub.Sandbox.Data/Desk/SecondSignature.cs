using System.Security.Cryptography;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The one mechanism of second signatures (domain §4.11.7), for acts of a case and of the office alike.</summary>
internal static class SecondSignature
{
    public static Refusal Unknown { get; } = new("pending-unknown", "Không có việc chờ chữ ký thứ hai này.", "There is no such act waiting for a second signature.");

    public static Refusal Changed { get; } = new("pending-changed", "Nội dung đề nghị không còn nguyên vẹn.", "The proposal is not what it was.");

    public static Refusal Closed { get; } = new("pending-closed", "Việc này đã được xác nhận hoặc từ chối.", "It has been confirmed or declined already.");

    public static Refusal SamePerson { get; } =
        new("second-signer-is-proposer", "Người xác nhận phải khác người đề nghị.", "The second signer must be another person than the proposer.");

    /// <summary>The proposal is closed with this answer.</summary>
    public static Refusal Lapsed { get; } = new(
        "proposer-may-no-longer",
        "Người đề nghị không còn quyền đề nghị việc này (vai trò, ủy quyền hoặc tài khoản đã hết hiệu lực); đề nghị được đóng lại.",
        "The proposer may no longer do this (a role, delegation or account has ended); the proposal is closed.");

    private static readonly Refusal s_expired = new("pending-expired", "Đề nghị đã quá hạn chờ chữ ký thứ hai.", "The proposal has waited too long for its second signature.");

    public static PendingAct Pending(
        string reference, string id, string action, ReadOnlyMemory<byte> json, Actor proposer, Role second, DateTimeOffset now, TimeSpan validity) => new()
        {
            Id = id,
            Reference = reference,
            Action = action,
            Input = json.ToArray(),
            PayloadHash = Convert.ToHexStringLower(SHA256.HashData(json.Span)),
            Proposer = proposer.PersonId,
            ProposerOrganisation = proposer.Organisation,
            ProposerFor = proposer.OnBehalfOf,
            ProposerRoles = string.Join(',', proposer.Roles),
            SecondRole = second,
            ProposedAt = now,
            ExpiresAt = now + validity,
        };

    public static Actor ProposedBy(this PendingAct pending) =>
        new(pending.Proposer, pending.ProposerOrganisation, [.. pending.ProposerRoles.Split(',').Select(Enum.Parse<Role>)]) { OnBehalfOf = pending.ProposerFor };

    /// <summary>Who the proposer is now, in the name in which it was proposed; without roles where that has ended.</summary>
    public static async Task<Actor> ProposerNow(this SandboxDb db, PendingAct pending, DateTimeOffset now, CancellationToken stop)
    {
        if (pending.Proposer == Actor.System.PersonId)
            return pending.ProposedBy();
        var actor = await db.ActorAsync(pending.Proposer, pending.ProposerOrganisation, now, stop);
        return !await db.Users.AnyAsync(person => person.Id == pending.Proposer && person.ClosedAt == null, stop) ? actor with { Roles = [], Delegations = [] }
            : pending.ProposerFor is not { } principal ? actor with { Delegations = [] }
            : actor with { Roles = [], Delegations = [.. actor.Delegations.Where(lent => lent.From == principal)] };
    }

    /// <summary>Null where the signer may confirm or decline now. <paramref name="samePerson"/>: the words for the proposer, where a duty of its own names them.</summary>
    public static Refusal? WhyNot(PendingAct pending, Actor signer, DateTimeOffset now, Refusal samePerson) =>
        pending.ClosedAt is not null ? Closed
        : pending.ExpiresAt <= now ? s_expired
        : Convert.ToHexStringLower(SHA256.HashData(pending.Input)) != pending.PayloadHash ? Changed
        : signer.Stands(pending.Proposer) || signer.Stands(pending.ProposerFor) ? samePerson
        : !signer.Is(pending.SecondRole) ? NotYourRole(pending.SecondRole)
        : null;

    /// <summary>True where the refusal is about who signs, so that it belongs to the evidence of refusals by policy.</summary>
    public static bool IsPolicy(Refusal refusal) => refusal.Code == "not-your-role" || refusal.Code == SamePerson.Code || refusal.Code.StartsWith("sod-", StringComparison.Ordinal);

    private static Refusal NotYourRole(Role second) =>
        new(
            "not-your-role",
            $"Việc này cần chữ ký thứ hai của vai trò {second.ToString().ToUpperInvariant()}.",
            $"This needs the second signature of role {second.ToString().ToUpperInvariant()}.");
}
