using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block A: who applies.</summary>
public sealed record ApplicantBlock
{
    [MaxLength(300)] public string? Name { get; init; }
    /// <summary>10 or 13 digits.</summary>
    [MaxLength(13)] public string? TaxCode { get; init; }
    public ApplicantType? Type { get; init; }
    /// <summary>Name of the ward or commune in Hanoi since 1 July 2025.</summary>
    [MaxLength(100)] public string? HeadquartersWard { get; init; }
    [MaxLength(300)] public string? Address { get; init; }
    public LegalRepresentative? LegalRepresentative { get; init; }
    public Contact? Contact { get; init; }
    [Range(0, 100)] public decimal? ForeignOwnershipPct { get; init; }
    /// <summary>Startup or small and medium enterprise: opens the short dossier.</summary>
    public bool? StartupOrSme { get; init; }
    /// <summary>Found in the national enterprise database, so the registration paper is not asked for again.</summary>
    public bool? InNationalDatabase { get; init; }
    /// <summary>Code of the HiHUB member the applicant works with.</summary>
    [MaxLength(60)] public string? HihubMember { get; init; }
    [MaxLength(60)] public string? VneidOrganisationAccount { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<ApplicantType>))]
public enum ApplicantType { Enterprise, ScienceOrganisation, University, Cooperative, Individual, Consortium }

public sealed record LegalRepresentative
{
    [MaxLength(150)] public string? Name { get; init; }
    /// <summary>Personal identification number, 12 digits.</summary>
    [MaxLength(12)] public string? PersonalId { get; init; }
    [MaxLength(150)] public string? Position { get; init; }
}

public sealed record Contact
{
    [MaxLength(150)] public string? Name { get; init; }
    [MaxLength(200)] public string? Email { get; init; }
    [MaxLength(30)] public string? Phone { get; init; }
}
