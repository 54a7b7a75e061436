using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>The private key of the system, from configuration or the data directory; it never enters the database or a log.</summary>
public sealed class SystemKey(IOptions<AuditOptions> audit, IOptions<DatabaseOptions> database)
{
    /// <summary>Read anew each time, so that a rotated file takes effect without a restart.</summary>
    internal ECDsa Open()
    {
        if (!string.IsNullOrWhiteSpace(audit.Value.SigningKey))
            return Read(audit.Value.SigningKey);
        if (!string.IsNullOrWhiteSpace(audit.Value.SigningKeyFile))
            return Read(File.ReadAllText(audit.Value.SigningKeyFile));
        var folder = Path.Combine(Path.GetFullPath(database.Value.DataDirectory), "keys");
        var path = Path.Combine(folder, "system.pem");
        Directory.CreateDirectory(folder);
        if (!File.Exists(path))
            Make(path);
        return Read(File.ReadAllText(path));
    }

    internal static bool IsKey(string pem)
    {
        try
        {
            using var key = Read(pem);
            return true;
        }
        catch (Exception problem) when (problem is CryptographicException or ArgumentException)
        {
            return false;
        }
    }

    private static ECDsa Read(string pem)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        // A public key signs nothing, and another curve would not fit the published format.
        if (key.ExportParameters(includePrivateParameters: true).Curve.Oid.Value != ECCurve.NamedCurves.nistP256.Oid.Value)
            throw new CryptographicException("The curve is not P-256.");
        return key;
    }

    // Whole or not at all, and never over the key of another process that came first.
    private static void Make(string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var temporary = $"{path}.{Path.GetRandomFileName()}";
        var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new StreamWriter(temporary, mode))
            file.Write(key.ExportPkcs8PrivateKeyPem());
        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
    }
}
