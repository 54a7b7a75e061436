using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>What others may learn from an answer: a question and its answer without the person who asked.</summary>
public sealed record Precedent
{
    [StringLength(300, MinimumLength = 1)]
    public required string Title { get; init; }

    [StringLength(4000, MinimumLength = 1)]
    public required string Question { get; init; }

    [StringLength(8000, MinimumLength = 1)]
    public required string Answer { get; init; }

    public required ProposalField Field { get; init; }

    [MinLength(1)]
    public required IReadOnlyList<CitedBasis> Basis { get; init; }

    /// <summary>All that will be read by everyone, each with its path.</summary>
    public IEnumerable<(string Path, string Text)> Texts(string path) =>
        [
            ($"{path}.title", Title), ($"{path}.question", Question), ($"{path}.answer", Answer),
            .. Basis.Select((basis, index) => ($"{path}.basis[{index}]", $"{basis.Article}; {basis.Source}")),
        ];
}

/// <summary>What the answer rests on; a default cites no article.</summary>
public sealed record CitedBasis
{
    [StringLength(300, MinimumLength = 1)]
    public string? Article { get; init; }

    [StringLength(300, MinimumLength = 1)]
    public string? Source { get; init; }

    public required Confidence Confidence { get; init; }

    public LegalBasis ToBasis() => new(Article, Confidence, Source);
}
