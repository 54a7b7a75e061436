using System.Text.Json;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The frozen content of a receipt or notice: all that its template may print, as it was at the act.</summary>
public sealed record NoticeContent
{
    public required string Template { get; init; }
    public required string DocumentId { get; init; }

    /// <summary>As printed; null where the document takes no number of its own.</summary>
    public string? Number { get; init; }
    public required string Reference { get; init; }
    public string? DossierCode { get; init; }
    public required string CaseTitle { get; init; }
    public required string Organisation { get; init; }
    public string? ApplicantName { get; init; }
    public required string Regime { get; init; }
    public required string Authority { get; init; }
    public required string State { get; init; }
    public required string Act { get; init; }
    public required string By { get; init; }

    /// <summary>In whose stead; null in the person's own name.</summary>
    public string? For { get; init; }
    public required DateTimeOffset At { get; init; }
    public string? Subject { get; init; }

    /// <summary>Words that must stand on a document of this kind.</summary>
    public string? Notice { get; init; }

    /// <summary>The clocks running after the act.</summary>
    public IReadOnlyList<NoticeDue> Due { get; init; } = [];

    /// <summary>The input of the act that issued it.</summary>
    public JsonElement? Input { get; init; }

    public static NoticeContent Read(ReadOnlySpan<byte> content) => JsonSerializer.Deserialize<NoticeContent>(content, Domain.SandboxJson.Options)!;
}

public sealed record NoticeDue(string Clock, DateTimeOffset? At);
