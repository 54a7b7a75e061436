using System.Collections.Frozen;
using System.Globalization;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Series of numbers: one for each issuer, type and year (NĐ 30/2020); documents of one type share it.</summary>
internal readonly record struct Series(string Issuer, string Type, int Period, string Symbol)
{
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Issuer}/{Type}/{Period}");

    /// <summary>As printed: two digits at least, then the symbol.</summary>
    public string Print(int number) => string.Create(CultureInfo.InvariantCulture, $"{number:00}/{Symbol}");
}

/// <summary>Which documents take a number, and under which symbol; the others are known by the dossier code alone.</summary>
internal static class DocumentSymbols
{
    private static readonly FrozenDictionary<string, (string Issuer, string Type, string Symbol)> s_symbols = new Dictionary<string, (string, string, string)>
    {
        ["M02"] = ("SKHCN", "PBS", "PBS-SKHCN"),
        ["M05"] = ("SKHCN", "TB", "TB-SKHCN"),
        ["D01"] = ("SKHCN", "CV", "SKHCN-ĐMST"),
        ["D02"] = ("SKHCN", "QĐ", "QĐ-SKHCN"),
        ["D03"] = ("HĐTĐ", "BB", "BB-HĐTĐ"),
        ["D04"] = ("SKHCN", "TTr", "TTr-SKHCN"),
        ["D05"] = ("UBND", "QĐ", "QĐ-UBND"),
        ["D07"] = ("UBND", "CV", "UBND-KHCN"),
        ["D08"] = ("UBND", "TB", "TB-UBND"),
        ["D09"] = ("SKHCN", "TB", "TB-SKHCN"),
        ["D10"] = ("UBND", "QĐ", "QĐ-UBND"),
        ["D12"] = ("SKHCN", "KL", "KL-SKHCN"),
        ["D13"] = ("UBND", "BC", "BC-UBND"),
        ["D14"] = ("UBND", "GXN", "GXN-UBND"),
        ["D15"] = ("UBND", "KN", "KN-UBND"),
        ["D16"] = ("UBND", "BC", "BC-UBND"),
    }.ToFrozenDictionary();

    // Prepared, numbered and signed before the act that carries them; D06 is the annex of D05 and shares its number.
    private static readonly FrozenSet<string> s_decisions = new[] { "D05", "D06", "D07", "D10", "D13", "D14", "D15" }.ToFrozenSet();

    public static bool IsDecision(string template) => s_decisions.Contains(template);

    public static Series? Of(string template, int year) =>
        s_symbols.TryGetValue(template, out var symbol) ? new(symbol.Issuer, symbol.Type, year, symbol.Symbol) : null;
}
