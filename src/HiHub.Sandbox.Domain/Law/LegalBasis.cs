namespace HiHub.Sandbox.Domain.Law;

/// <summary>How well a figure is known: text seen, seen second-hand, recalled, or the system's own default.</summary>
public enum Confidence { Article, Secondary, Recalled, Default }

/// <summary>What a figure rests on; a default has no article, whatever it was given.</summary>
public sealed record LegalBasis(string? Article, Confidence Confidence, string? Source)
{
    public static readonly LegalBasis SystemDefault = new(null, Confidence.Default, null);

    public string? Article { get; } = Confidence == Confidence.Default ? null : Article;

    /// <summary>The words a screen or a document shows beside the figure.</summary>
    public LocalText Cite() => Confidence switch
    {
        Confidence.Article => new(Article ?? "chưa rõ điều khoản", Article ?? "article unknown"),
        Confidence.Secondary => new($"{Article ?? Source}, theo nguồn thứ cấp", $"{Article ?? Source}, from a secondary source"),
        Confidence.Recalled => new($"{Article ?? Source}, chưa đối chiếu văn bản", $"{Article ?? Source}, not checked against the text"),
        Confidence.Default => new("mặc định hệ thống, chưa có căn cứ", "system default, no legal basis yet"),
    };
}
