using System.Globalization;
using HiHub.Sandbox.Domain.Evidence;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>A number as the series gave it; symbol and digits are null where the catalogue's hold.</summary>
internal readonly record struct GivenNumber(int Number, string? Symbol, int? Digits);

/// <summary>One series of numbers in one year.</summary>
internal readonly record struct Series(string Issuer, string Type, int Period, string Symbol)
{
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Issuer}/{Type}/{Period}");

    /// <summary>Null where the document takes no number of its own.</summary>
    public static Series? Of(DocumentType document, int year) =>
        document is { Series: { } series, Symbol: { } symbol } ? new(series.Issuer, series.Type, year, symbol) : null;

    /// <summary>As printed: two digits at least, then the symbol (NĐ 30/2020).</summary>
    public string Print(GivenNumber given) =>
        $"{given.Number.ToString($"D{given.Digits ?? 2}", CultureInfo.InvariantCulture)}/{given.Symbol ?? Symbol}";
}
