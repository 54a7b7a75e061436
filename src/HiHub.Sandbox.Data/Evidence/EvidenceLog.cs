using System.Globalization;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Streams beside the cases: refusals by policy and what happened at the ways in under <c>security/{day}</c>, reads under <c>access/{reference}</c>. A case's version never moves.</summary>
public sealed class EvidenceLog : IDisposable
{
    /// <summary>What reads are recorded as, beside <see cref="ActionName"/>s that were refused.</summary>
    public const string ReadType = "Read";

    private readonly SandboxDatabase _database;
    private readonly EvidenceWriter _writer;
    private readonly Query<CasePart> _parts;

    internal EvidenceLog(SandboxDatabase database)
    {
        (_database, _writer) = (database, new(database));
        _parts = new(database.Tables.Part, "reference = @p0", nameof(CasePart.Reference));
    }

    /// <summary>The stream of reads of a case.</summary>
    public static string AccessTo(string reference) => $"access/{reference}";

    /// <summary>
    /// Records that a person opened <paramref name="what"/> (<c>case</c>, <c>events</c>, a document's id) of a case; returns when it is on the disk.
    /// Applicants' reads of their own case leave no trace.
    /// </summary>
    public async Task Read(
        string reference, Actor actor, string what, DateTimeOffset now, string? ip = null, string? authMethod = null, CancellationToken ct = default)
    {
        if (await GroundOf(reference, actor, ct) is { } ground)
            await Append(Entry(AccessTo(reference), ReadType, actor, now) with
            {
                Case = reference,
                What = what,
                Ground = ground,
                AuthMethod = authMethod,
                Ip = ip,
            });
    }

    internal Task Refused(ActRequest request, Refusal refusal, DateTimeOffset now) =>
        Append(Entry(SecurityOn(now), request.Action.ToString(), request.Actor, now) with
        {
            Case = request.Reference,
            Code = refusal.Code,
            AuthMethod = request.AuthMethod,
            Ip = request.Ip,
        });

    internal Task Refused(OfficeRequest request, Refusal refusal, DateTimeOffset now) =>
        Append(Entry(SecurityOn(now), request.Action.ToString(), request.Actor, now) with { Code = refusal.Code, AuthMethod = request.AuthMethod, Ip = request.Ip });

    /// <summary>Records that somebody asked for a case that exists but is none of theirs; they are told that there is none.</summary>
    public Task Hidden(string reference, Actor actor, DateTimeOffset now) =>
        Append(Entry(SecurityOn(now), ReadType, actor, now) with { Case = reference, Code = "not-visible" });

    /// <summary>Records what happened at a way in: who came in, who did not, and whose keys changed.</summary>
    public Task AtTheDoor(DoorEvent happened, DateTimeOffset now) =>
        Append(new()
        {
            Stream = SecurityOn(now),
            Seq = 0,
            AtUtc = now,
            Type = happened.Type.ToString(),
            Actor = happened.Who,
            Organisation = happened.Organisation,
            Code = happened.Code,
            What = happened.What,
            AuthMethod = happened.AuthMethod,
            Ip = happened.Ip,
        });

    /// <summary>Appends to any stream but a case's; the entry's sequence is set there.</summary>
    internal Task Append(AuditEntry entry) => _writer.Append(entry);

    public void Dispose() => _writer.Dispose();

    private static string SecurityOn(DateTimeOffset now) => $"security/{OfficeTime.DayOf(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    private static AuditEntry Entry(string stream, string type, Actor actor, DateTimeOffset now) =>
        new()
        {
            Stream = stream,
            Seq = 0,
            AtUtc = now,
            Type = type,
            Actor = actor.PersonId,
            Organisation = actor.Organisation,
            Role = string.Join(',', actor.Roles).ToUpperInvariant(),
        };

    private async Task<string?> GroundOf(string reference, Actor actor, CancellationToken ct)
    {
        var tables = _database.Tables;
        var applicant = new FetchText($"SELECT organisation FROM {tables.Case.Name} WHERE reference = @p0", [tables.Part[nameof(CasePart.Reference)]], [reference]);
        var parts = _parts.Of(reference);
        await _database.OnLane(lane => lane.Read([applicant, parts], ct), ct);
        return ReadingGround.Of(reference, actor, applicant.Text, parts.Rows);
    }
}
