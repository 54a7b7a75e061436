using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>What an act rests on in one case: a row may cite an instrument of one regime, which says nothing about the others.</summary>
public static class RowBasis
{
    private const string Deciding = "Luật Thủ đô 2026 Đ19.2.a";

    private static readonly (string Instrument, string Regime)[] s_ofOneRegime =
    [
        ("NĐ 94/2025", LegalPosition.StateBank), ("NĐ 142/2026", "AI-ND142"), ("Luật Thủ đô 2024", LegalPosition.Before), (Deciding, LegalPosition.Now),
    ];

    /// <summary>The row's basis where it is of the case's regime; otherwise that of the power to decide or of the deadline there, or none.</summary>
    public static LegalBasis In(RegimePack pack, LegalBasis basis, string? deadline)
    {
        if (basis.Article is not { } article || !IsOfAnother(pack.Code, article))
            return basis;
        var key = article == Deciding ? FigureKeys.DecidingAuthority : deadline;
        return (key is null ? null : pack.Find(key)?.Basis) ?? LegalBasis.SystemDefault;
    }

    private static bool IsOfAnother(string regime, string article)
    {
        foreach (var (instrument, only) in s_ofOneRegime)
            if (article.StartsWith(instrument, StringComparison.Ordinal))
                return only != regime;
        return false;
    }
}
