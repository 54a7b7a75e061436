using System.Globalization;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Streams beside the cases: refusals by policy under <c>security/{day}</c>, reads under <c>access/{reference}</c>. Each event in its own transaction.</summary>
public sealed class EvidenceLog
{
    private const int Attempts = 20;

    private readonly SandboxDatabase _database;
    private readonly Query<ChainHead> _head;

    internal EvidenceLog(SandboxDatabase database) =>
        (_database, _head) = (database, new(database.Tables.ChainHead, "stream = @p0", nameof(ChainHead.Stream)));

    internal Task Refused(ActRequest request, Refusal refusal, DateTimeOffset now, CancellationToken ct) =>
        Append(
            new()
            {
                Stream = $"security/{OfficeTime.DayOf(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
                Seq = 0,
                AtUtc = now,
                Type = request.Action.ToString(),
                Actor = request.Actor.PersonId,
                Organisation = request.Actor.Organisation,
                Role = string.Join(',', request.Actor.Roles).ToUpperInvariant(),
                OnBehalfOf = request.OnBehalfOf,
                Case = request.Reference,
                Code = refusal.Code,
                AuthMethod = request.AuthMethod,
                Ip = request.Ip,
            },
            ct
        );

    /// <summary>Records that somebody read a restricted document or a participant's data of the case.</summary>
    public Task Read(string reference, Actor actor, string what, DateTimeOffset now, string? ip = null, CancellationToken ct = default) =>
        Append(
            new()
            {
                Stream = $"access/{reference}",
                Seq = 0,
                AtUtc = now,
                Type = "Read",
                Actor = actor.PersonId,
                Organisation = actor.Organisation,
                Case = reference,
                Code = what,
                Ip = ip,
            },
            ct
        );

    /// <summary>Appends to any stream but a case's; the entry's sequence is set here.</summary>
    internal async Task Append(AuditEntry entry, CancellationToken ct)
    {
        for (var tried = 1; ; tried++)
        {
            var lane = await _database.Rent(ct);
            var sound = true;
            try
            {
                await Try(lane, entry, ct);
                return;
            }
            catch (LostRaceException) when (tried < Attempts)
            {
                await Task.Yield();
            }
            catch (System.Data.Common.DbException)
            {
                sound = false;
                throw;
            }
            finally
            {
                await _database.Return(lane, sound);
            }
        }
    }

    private Task Try(Lane lane, AuditEntry entry, CancellationToken ct) =>
        _database.InTransaction(
            lane,
            async () =>
            {
                var heads = _database.Tables.ChainHead;
                var fetch = _head.Of(entry.Stream);
                await lane.Read([fetch], ct);
                var (seq, previous) = fetch.One is { } before ? (before.Seq, before.Hash) : (0, AuditBody.Genesis);
                var link = AuditLink.Make(entry with { Seq = seq + 1 }, previous, null);
                var head = new ChainHead { Stream = entry.Stream, Seq = link.Seq, Hash = link.Hash, ChangedAt = entry.AtUtc };
                await lane.Write([seq == 0 ? heads.Insert(head) : heads.Update(head, nameof(ChainHead.Seq), seq), _database.Tables.AuditEvent.Insert(link)], ct);
            },
            ct
        );
}
