using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Data.Stores;

/// <summary>Section <c>Sealing</c>: the keys that what is secret in the database is encrypted with. They never lie in the database.</summary>
public sealed class SealingOptions : IValidatableObject
{
    /// <summary>32 bytes in Base64, the same on every node; empty: a key in the data directory, made at the first start.</summary>
    public string? Key { get; set; }

    /// <summary>Keys that sealed before; they still open.</summary>
    public string[] OldKeys { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var bytes = new byte[Sealing.KeyLength + 1];
        foreach (var key in OldKeys.Append(Key).OfType<string>().Where(key => key.Length > 0))
            if (!Convert.TryFromBase64String(key, bytes, out var length) || length != Sealing.KeyLength)
                yield return new($"Sealing:Key and Sealing:OldKeys are {Sealing.KeyLength} bytes in Base64.", [nameof(Key)]);
    }
}

/// <summary>
/// AES-256-GCM over what nobody may read who holds a copy of the database: marker, the key's id, nonce, tag, cipher. Bound to its purpose, so that a sealed value
/// opens nowhere else.
/// </summary>
public sealed class Sealing
{
    public const int KeyLength = 32;
    private const int IdLength = 4;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int MarkLength = 12;
    private const int HeadLength = 4 + IdLength + NonceLength + TagLength;

    private readonly Lazy<List<(byte[] Id, byte[] Key)>> _keys;

    public Sealing(IOptions<SealingOptions> sealing, IOptions<DatabaseOptions> database) =>
        _keys = new(() => [.. Keys(sealing.Value, database.Value).Select(key => (SHA256.HashData(key)[..IdLength], key))]);

    /// <summary>The same for the same keys.</summary>
    internal string Id => string.Join(' ', _keys.Value.Select(key => Convert.ToHexString(SHA256.HashData(key.Key))));

    private static ReadOnlySpan<byte> Marker => [0x00, (byte)'S', (byte)'L', 0x01];

    public byte[] Seal(ReadOnlySpan<byte> plain, string purpose)
    {
        var (id, key) = _keys.Value[0];
        var result = new byte[HeadLength + plain.Length];
        Marker.CopyTo(result);
        id.CopyTo(result, Marker.Length);
        var nonce = result.AsSpan(Marker.Length + IdLength, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, result.AsSpan(HeadLength), result.AsSpan(HeadLength - TagLength, TagLength), Encoding.UTF8.GetBytes(purpose));
        return result;
    }

    /// <summary>Null where it was not sealed for this purpose with a key that is known here, or was changed since.</summary>
    public byte[]? Open(ReadOnlySpan<byte> sealedBytes, string purpose)
    {
        if (sealedBytes.Length < HeadLength || !sealedBytes.StartsWith(Marker))
            return null;
        foreach (var (id, key) in _keys.Value)
            if (sealedBytes.Slice(Marker.Length, IdLength).SequenceEqual(id))
                return Open(sealedBytes, purpose, key);
        return null;
    }

    public string SealText(string plain, string purpose) => Convert.ToBase64String(Seal(Encoding.UTF8.GetBytes(plain), purpose));

    public string? OpenText(string text, string purpose)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && Open(bytes.AsSpan(0, length), purpose) is { } plain ? Encoding.UTF8.GetString(plain) : null;
    }

    /// <summary>The same for the same text while the key stays; without the key nothing can be told from it, nor tried out.</summary>
    public string Mark(string text, string purpose) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(HMACSHA256.HashData(_keys.Value[0].Key, Encoding.UTF8.GetBytes($"mark/{purpose}")), Encoding.UTF8.GetBytes(text)).AsSpan(0, MarkLength));

    private static byte[]? Open(ReadOnlySpan<byte> sealedBytes, string purpose, byte[] key)
    {
        var plain = new byte[sealedBytes.Length - HeadLength];
        using var aes = new AesGcm(key, TagLength);
        try
        {
            aes.Decrypt(
                sealedBytes.Slice(Marker.Length + IdLength, NonceLength), sealedBytes[HeadLength..], sealedBytes.Slice(HeadLength - TagLength, TagLength), plain, Encoding.UTF8.GetBytes(purpose));
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static IEnumerable<byte[]> Keys(SealingOptions sealing, DatabaseOptions database)
    {
        yield return string.IsNullOrEmpty(sealing.Key) ? OwnKey(database) : Convert.FromBase64String(sealing.Key);
        foreach (var old in sealing.OldKeys)
            yield return Convert.FromBase64String(old);
    }

    // Whole or not at all, and never over the key of another process that came first.
    private static byte[] OwnKey(DatabaseOptions database)
    {
        var path = Path.Combine(Path.GetFullPath(database.DataDirectory), "keys", "sealing.key");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var temporary = $"{path}.{Path.GetRandomFileName()}";
            var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new StreamWriter(temporary, mode))
                file.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)));
            try
            {
                File.Move(temporary, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                File.Delete(temporary);
            }
        }
        return Convert.FromBase64String(File.ReadAllText(path));
    }
}
