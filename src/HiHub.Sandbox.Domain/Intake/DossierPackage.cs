using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>A dossier as the official portal hands it on, with the code (mã hồ sơ) it was given there.</summary>
public sealed record DossierPackage
{
    [MaxLength(40)] public string? DossierCode { get; init; }

    public required Dossier Dossier { get; init; }
}
