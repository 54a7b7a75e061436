using System.Text.Json;
using HiHub.Sandbox.Data.Evidence;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office;

/// <summary>One act of the office as its chain keeps it. <paramref name="Input"/>: null where the payload was erased.</summary>
public sealed record OfficeEvent(long Seq, DateTimeOffset At, OfficeActionName Action, string Actor, string? SecondSigner, byte[]? Input);

/// <summary>What was done in a room, read from its chain.</summary>
public static class OfficeHistory
{
    /// <summary>The newest first; of acts under two names the one that took effect.</summary>
    public static async Task<IReadOnlyList<OfficeEvent>> OfficeEventsAsync(this SandboxDb db, IReadOnlyList<OfficeActionName> acts, int most, CancellationToken stop)
    {
        var rooms = acts.Select(act => $"office/{OfficeCatalogue.Of(act).Room}").Distinct().ToList();
        var names = acts.Select(act => act.ToString()).ToList();
        var rows = await db.AuditEvents.AsNoTracking().Where(row => rooms.Contains(row.Stream) && names.Contains(row.Type))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Seq).Take(most).ToListAsync(stop);
        return rows.ConvertAll(row => new OfficeEvent(
            row.Seq, row.At, Enum.Parse<OfficeActionName>(row.Type), row.Actor, AuditBody.Text(row.Body, "secondSigner"), row.Payload is { } payload ? InputOf(payload) : null));
    }

    private static byte[]? InputOf(byte[] payload)
    {
        using var json = JsonDocument.Parse(payload);
        return json.RootElement.TryGetProperty("input", out var input) ? JsonSerializer.SerializeToUtf8Bytes(input) : null;
    }
}
