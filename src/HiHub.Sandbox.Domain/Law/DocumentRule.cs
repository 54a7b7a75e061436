using System.Text.Json.Serialization;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Whether a regime asks for one paper; no solutions named means all of them.</summary>
public sealed record DocumentRule(
    DocumentKind Kind, DocumentDuty Duty, DocumentCondition? When, bool ShortDossier, IReadOnlyList<FintechSolution> Solutions, LegalBasis Basis, LocalText? Note);

[JsonConverter(typeof(CamelCaseEnumConverter<DocumentDuty>))]
public enum DocumentDuty { Mandatory, Conditional, NotAsked }

/// <summary>When a conditional paper is due. OnRequest: nothing in the dossier decides it, so the desk asks by hand.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DocumentCondition>))]
public enum DocumentCondition { NotInNationalDatabase, PersonalData, RiskAboveL1, PhysicalSpace, AuthorisedPerson, ThirdParties, OnRequest }
