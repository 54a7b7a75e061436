namespace HiHub.Sandbox.Domain.Law;

/// <summary>
/// The most that a figure of a regime may be. What the law itself sets holds whatever a pack says; where the law is silent the system's own ceiling
/// holds until the figure cites an instrument.
/// </summary>
public sealed record Ceiling(string Regime, string Figure, string Most, LegalBasis Basis)
{
    private static readonly LegalBasis s_capital2024 = new("Luật Thủ đô 39/2024/QH15 Đ25", Confidence.Secondary, null);
    private static readonly LegalBasis s_fintech = new("NĐ 94/2025/NĐ-CP", Confidence.Secondary, null);
    private static readonly LegalBasis s_ai = new("NĐ 142/2026/NĐ-CP Đ27", Confidence.Article, null);
    private static readonly LegalBasis s_digital = new("NĐ 353/2025/NĐ-CP", Confidence.Recalled, null);

    public static IReadOnlyList<Ceiling> All { get; } =
    [
        new("HN-LTD2024", FigureKeys.TermMax, "36m", s_capital2024),
        new("HN-LTD2024", FigureKeys.ExtensionEach, "36m", s_capital2024),
        new("HN-LTD2024", FigureKeys.ExtensionMax, "1", s_capital2024),
        new("HN-LTD2026", FigureKeys.TermMax, "36m", LegalBasis.SystemDefault),
        new("HN-LTD2026", FigureKeys.ExtensionEach, "36m", LegalBasis.SystemDefault),
        new("HN-LTD2026", FigureKeys.ExtensionMax, "1", LegalBasis.SystemDefault),
        new("SBV-ND94", FigureKeys.TermMax, "24m", s_fintech),
        new("SBV-ND94", FigureKeys.ExtensionEach, "12m", s_fintech),
        new("SBV-ND94", FigureKeys.ExtensionMax, "2", s_fintech),
        new("AI-ND142", FigureKeys.TransitionMax, "12", s_ai),
        new("DT-ND353", FigureKeys.TermMax, "24m", s_digital),
    ];

    public static Ceiling? Of(string regime, string figure) => All.FirstOrDefault(one => one.Regime == regime && one.Figure == figure);

    /// <summary>True where the value, in the ceiling's own unit, is more than it, and nothing the figure cites lifts it.</summary>
    public bool IsBroken(string value, Confidence confidence) =>
        Amount(value) > Amount(Most) && (Basis.Confidence != Confidence.Default || confidence == Confidence.Default);

    private static long Amount(string value) => Length.TryParse(value, out var length) ? length.Amount : FigureValue.Count(value) ?? 0;
}
