using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office;

/// <summary>One act asked of the office's desk.</summary>
public sealed record OfficeRequest(OfficeActionName Action, ReadOnlyMemory<byte> Json, Actor Actor, string? IdempotencyKey = null)
{
    public string? AuthMethod { get; init; }

    public string? Ip { get; init; }
}
