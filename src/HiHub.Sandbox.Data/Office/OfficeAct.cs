using System.Globalization;
using System.Text.Json;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Office;

/// <summary>One act of the office under way: who, when, under which law, and the rows it reads and changes.</summary>
public sealed class OfficeAct(SandboxDb db, LawBook law, Actor actor, DateTimeOffset now, long seq, CancellationToken stop)
{
    private int _made;
    private int _told;

    /// <summary>Nothing is written before the desk saves; acts change tracked rows only, and call no <c>Execute…</c>.</summary>
    public SandboxDb Db => db;

    public LawBook Law => law;

    /// <summary>Who does it; of a two-signature act, who proposed it.</summary>
    public Actor Actor => actor;

    /// <summary>The other person of a two-signature act; null while it is only proposed.</summary>
    public Actor? SecondSigner { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset Now => now;

    /// <summary>The local day of the office.</summary>
    public DateOnly Today => OfficeTime.DayOf(now);

    public CancellationToken Stop => stop;

    /// <summary>The first id the act gave; it stands in the answer.</summary>
    public string? Made { get; private set; }

    /// <summary>What the act made that is shown once and kept nowhere.</summary>
    public string? Secret { get; set; }

    /// <summary>Lays a message into the outbox; it leaves with the act or not at all.</summary>
    public void Tell(string kind, object content, string? reference = null) =>
        db.Outbox.Add(new()
        {
            MessageId = string.Create(CultureInfo.InvariantCulture, $"{kind}-{seq}.{_told++}"),
            Kind = kind,
            Reference = reference,
            Payload = JsonSerializer.SerializeToUtf8Bytes(content, content.GetType(), SandboxJson.Options),
            CreatedAt = now,
            NextAttemptAt = now,
        });

    /// <summary>An id unique in the room, such as <c>D-12</c>.</summary>
    public string NewId(string prefix)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{seq}{(_made == 0 ? "" : $".{_made}")}");
        _made++;
        Made ??= id;
        return id;
    }
}
