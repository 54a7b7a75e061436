using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>Short forms for the basis column of the rows.</summary>
internal static class Basis
{
    public static LegalBasis None { get; } = new(null, Confidence.Default, null);

    public static LegalBasis Law(string article) => new(article, Confidence.Article, null);

    public static LegalBasis Secondary(string article) => new(article, Confidence.Secondary, null);

    public static LegalBasis Recalled(string article) => new(article, Confidence.Recalled, null);
}
