using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>One paper a regime asks for. <paramref name="DocumentId"/>: the case's newest file of that kind; null where it is still missing.</summary>
public sealed record PaperState(DocumentKind Kind, LocalText Name, string? DocumentId, string? FileName, LegalBasis Basis)
{
    public bool Missing => DocumentId is null;
}

/// <summary>Without double upload: what a regime asks for against what the case already holds.</summary>
public static class ParallelPapers
{
    /// <summary>In the order of the official list; empty for a stub.</summary>
    public static IReadOnlyList<PaperState> Of(Dossier dossier, RegimePack pack, IReadOnlyList<AttachedDocument> attached) =>
    [
        .. Papers.Asked(dossier, pack).Select(kind =>
        {
            var held = attached.LastOrDefault(document => document.Kind == kind);
            return new PaperState(kind, DocumentNames.Of(kind), held?.Id, held?.FileName, pack.Documents.First(rule => rule.Kind == kind).Basis);
        }),
    ];
}
