using System.Collections.Immutable;
using System.Security.Cryptography;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office;

/// <summary>One try at an act: the end of the room's stream as it was found, and the event that will follow it. Whoever saves second loses and tries again.</summary>
internal sealed class OfficeWork(SandboxDb db, OfficeRequest request, LawBook law, DateTimeOffset now, CancellationToken stop)
{
    private ChainHead? _head;
    private string _room = "";

    public SandboxDb Db => db;

    public OfficeRequest Request => request;

    public DateTimeOffset Now => now;

    public CancellationToken Stop => stop;

    private string StreamName => $"office/{_room}";

    private long Seq => (_head?.Seq ?? 0) + 1;

    public async Task Open(string room)
    {
        _room = room;
        _head = await db.ChainHeads.FindAsync([StreamName], stop);
    }

    public OfficeAct Begin(Actor actor, Actor? second = null) => new(db, law, actor, now, Seq, stop) { SecondSigner = second };

    /// <summary>The same act with the same input is proposed once at a time.</summary>
    public Task<bool> IsProposed(OfficeAction action)
    {
        var (name, hash) = (action.Name.ToString(), Convert.ToHexStringLower(SHA256.HashData(request.Json.Span)));
        return db.PendingActs.AnyAsync(row => row.Reference == StreamName && row.Action == name && row.PayloadHash == hash && row.ClosedAt == null && row.ExpiresAt > now, stop);
    }

    /// <summary>Keeps the act for the second signer; nothing else happens yet.</summary>
    public OfficeResult Propose(OfficeAction action, Role second, int days)
    {
        var pending = SecondSignature.Pending(StreamName, $"{_room}-{Seq}", action.Name.ToString(), request.Json, request.Actor, second, now, TimeSpan.FromDays(days));
        db.PendingActs.Add(pending);
        return Record("Proposed", action.Roles, null, pendingId: pending.Id) with { PendingId = pending.Id, AwaitsSignatureOf = second };
    }

    /// <summary>Appends the event; the complete input is its payload.</summary>
    public OfficeResult Record(
        string type, ImmutableArray<Role> roles, string? made, OfficeAct? signed = null, byte[]? input = null, string? pendingId = null)
    {
        var actor = signed?.Actor ?? request.Actor;
        var draft = new EventDraft(type, actor, actor.RoleAmong(roles), input ?? request.Json) { PendingId = pendingId };
        var link = AuditLink.Make(Entry(draft, signed?.SecondSigner), _head?.Hash ?? AuditBody.Genesis, draft.Payload());
        db.AuditEvents.Add(link);
        var head = _head ?? db.ChainHeads.Add(new() { Stream = StreamName }).Entity;
        (head.Seq, head.Hash, head.ChangedAt) = (link.Seq, link.Hash, now);
        return new() { Id = made, Stream = StreamName, EventSeq = link.Seq, EventHash = Convert.ToHexStringLower(link.Hash) };
    }

    private AuditEntry Entry(EventDraft draft, Actor? second) => new()
    {
        Stream = StreamName,
        Seq = Seq,
        AtUtc = now,
        Type = draft.Type,
        Actor = draft.Actor.PersonId,
        Organisation = draft.Actor.Organisation,
        Role = draft.Role?.ToString().ToUpperInvariant(),
        SecondSigner = second?.PersonId,
        AuthMethod = request.AuthMethod,
        Ip = request.Ip,
    };
}
