using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>The seventeen papers a regime may ask for, in the order of the official list, and those of other authorities.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DocumentKind>))]
public enum DocumentKind
{
    ApplicationForm = 1,
    TestProject = 2,
    LegalObstacleAnalysis = 3,
    RiskManagementPlan = 4,
    ParticipantProtection = 5,
    TechnicalCapacity = 6,
    BusinessRegistration = 7,
    PersonnelFile = 8,
    NoForeignCapital = 9,
    GoodStandingDeclaration = 10,
    DataProtectionImpact = 11,
    InsuranceOrCompensation = 12,
    ExitAndTransition = 13,
    HostConsent = 14,
    Authorisation = 15,
    ParticipantForms = 16,
    ThirdPartyContracts = 17,

    /// <summary>Asked by no regime: a receipt or answer of the authority of a parallel regime.</summary>
    OtherAuthorityPaper = 18,
}
