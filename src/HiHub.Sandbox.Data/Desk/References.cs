using System.Buffers;
using System.Security.Cryptography;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>References of cases: <c>TN-</c> and 10 characters of Crockford's base32, which has no I, L, O or U to misread.</summary>
public static class References
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly SearchValues<char> s_letters = SearchValues.Create(Alphabet);

    public static string New() => New("TN-");

    public static string New(string prefix) => prefix + RandomNumberGenerator.GetString(Alphabet, 10);

    public static bool IsOne(string text) => text.Length == 13 && text.StartsWith("TN-", StringComparison.Ordinal) && text.AsSpan(3).IndexOfAnyExcept(s_letters) < 0;
}
