namespace HiHub.Sandbox.Domain.Intake;

/// <summary>What intake needs to remember: documents attached, deficiencies open, supplement rounds.</summary>
public sealed record IntakeFacts
{
    public IReadOnlyList<AttachedDocument> Documents { get; init; } = [];
}

/// <summary>An uploaded file of the dossier; <paramref name="Hash"/> is the lower-case SHA-256 of its bytes, the key of the content store.</summary>
public sealed record AttachedDocument(string Id, DocumentKind Kind, string FileName, string MediaType, long Bytes, string Hash, DateTimeOffset At);
