using System.Globalization;
using HiHub.Sandbox.Domain.Evidence;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>One series of numbers in one year.</summary>
internal readonly record struct Series(string Issuer, string Type, int Period, string Symbol)
{
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Issuer}/{Type}/{Period}");

    /// <summary>Null where the document takes no number of its own.</summary>
    public static Series? Of(DocumentType document, int year) =>
        document is { Series: { } series, Symbol: { } symbol } ? new(series.Issuer, series.Type, year, symbol) : null;

    /// <summary>As printed: two digits at least, then the symbol (NĐ 30/2020).</summary>
    public string Print(int number) => string.Create(CultureInfo.InvariantCulture, $"{number:00}/{Symbol}");
}
