using System.Security.Cryptography;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The one mechanism of second signatures (domain §4.11.7), for acts of a case and of the office alike.</summary>
internal static class SecondSignature
{
    public static Refusal Unknown { get; } = new("pending-unknown", "Không có việc chờ chữ ký thứ hai này.", "There is no such act waiting for a second signature.");

    public static Refusal Changed { get; } = new("pending-changed", "Nội dung đề nghị không còn nguyên vẹn.", "The proposal is not what it was.");

    public static Refusal Closed { get; } = new("pending-closed", "Việc này đã được xác nhận hoặc từ chối.", "It has been confirmed or declined already.");

    public static Refusal SamePerson { get; } =
        new("second-signer-is-proposer", "Người xác nhận phải khác người đề nghị.", "The second signer must be another person than the proposer.");

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
