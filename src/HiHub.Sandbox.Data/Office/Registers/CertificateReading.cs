using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.Registers;

/// <summary>A public certificate as it was read. <paramref name="Thumbprint"/>: SHA-256 of <paramref name="Der"/>, lower-case hexadecimal.</summary>
public sealed record CertificateReading(
    string Subject, string Issuer, string Serial, DateTimeOffset ValidFrom, DateTimeOffset ValidUntil, string Thumbprint, byte[] Der)
{
    private const string Path = "$.certificate";
    private const string Label = "CERTIFICATE";
    private const int ShortestRsa = 2048;
    private const int LongestName = 500;

    private static readonly FieldError s_malformed =
        new(Path, "certificate-malformed", "Không phải một chứng thư số X.509 (PEM hoặc DER).", "Is not one X.509 certificate (PEM or DER).");

    private static readonly FieldError s_private =
        new(Path, "private-key", "Nội dung có khóa bí mật; chỉ nộp chứng thư công khai và coi khóa đó là đã lộ.", "This holds a private key: hand in the public certificate alone, and treat that key as exposed.");

    private static readonly FieldError s_weak =
        new(Path, "certificate-weak", "Khóa RSA ngắn hơn 2048 bit.", "The RSA key is shorter than 2048 bits.");

    private static readonly FieldError s_otherUse =
        new(Path, "certificate-not-for-signing", "Chứng thư này không dùng để ký.", "The certificate is not for signing.");

    /// <summary>The certificate, or why it may not stand in the register.</summary>
    public static (CertificateReading? Read, FieldError? Error) Of(string text, DateTimeOffset now)
    {
        if (text.Contains("PRIVATE KEY", StringComparison.OrdinalIgnoreCase))
            return (null, s_private);
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(Bytes(text.Trim()));
            var read = Read(certificate);
            return WhyNot(certificate, read, now) is { } error ? (null, error) : (read, null);
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException or ArgumentException)
        {
            return (null, s_malformed);
        }
    }

    private static CertificateReading Read(X509Certificate2 certificate) =>
        new(
            certificate.Subject, certificate.Issuer, certificate.SerialNumber,
            new(certificate.NotBefore.ToUniversalTime()), new(certificate.NotAfter.ToUniversalTime()),
            Convert.ToHexStringLower(SHA256.HashData(certificate.RawData)), certificate.RawData);

    private static FieldError? WhyNot(X509Certificate2 certificate, CertificateReading read, DateTimeOffset now)
    {
        if (read.Subject.Length > LongestName || read.Issuer.Length > LongestName || (read.Subject.Length == 0 && read.Issuer.Length == 0))
            return s_malformed;
        if (read.ValidUntil <= now)
            return new(
                Path, "certificate-expired", $"Chứng thư số đã hết hạn ngày {read.ValidUntil:dd/MM/yyyy}.", $"The certificate expired on {read.ValidUntil:dd/MM/yyyy}.");
        using var rsa = certificate.GetRSAPublicKey();
        return rsa?.KeySize < ShortestRsa ? s_weak
            : IsForOtherUse(certificate) ? s_otherUse
            : PeopleRules.WhyNotShown(Path, read.Subject) ?? PeopleRules.WhyNotShown(Path, read.Issuer);
    }

    private static bool IsForOtherUse(X509Certificate2 certificate)
    {
        const X509KeyUsageFlags Signing = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;
        return certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault() is { } usage && (usage.KeyUsages & Signing) == X509KeyUsageFlags.None
            || certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(limits => limits.CertificateAuthority);
    }

    private static byte[] Bytes(string text)
    {
        if (!text.StartsWith("-----", StringComparison.Ordinal))
            return Convert.FromBase64String(text);
        var found = PemEncoding.Find(text);
        return text[found.Label] == Label && text[found.Location.End..].Trim().Length == 0 ? Convert.FromBase64String(text[found.Base64Data]) : throw new FormatException(Label);
    }
}
