using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Section <c>Audit</c>: the key that signs daily roots. Without one, <c>keys/system.pem</c> in the data directory, made where it is missing.</summary>
public sealed class AuditOptions : IValidatableObject
{
    /// <summary>An ECDSA P-256 private key in PEM (PKCS#8), as from the environment or a secret store; several nodes share one.</summary>
    public string? SigningKey { get; set; }

    /// <summary>A file that holds such a key.</summary>
    public string? SigningKeyFile { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(SigningKey) && !string.IsNullOrWhiteSpace(SigningKeyFile))
            yield return new("Audit:SigningKey and Audit:SigningKeyFile exclude each other.", [nameof(SigningKey)]);
        else if (!string.IsNullOrWhiteSpace(SigningKey) && !SystemKey.IsKey(SigningKey))
            yield return new("Audit:SigningKey is not an ECDSA P-256 private key in PEM.", [nameof(SigningKey)]);
        else if (!string.IsNullOrWhiteSpace(SigningKeyFile) && !(File.Exists(SigningKeyFile) && SystemKey.IsKey(File.ReadAllText(SigningKeyFile))))
            yield return new("Audit:SigningKeyFile names no file with an ECDSA P-256 private key in PEM.", [nameof(SigningKeyFile)]);
    }
}
