using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Who files, and under which authorisation when it is not the legal representative.</summary>
public sealed record SubmittedBy
{
    [MaxLength(150)] public string? Name { get; init; }
    [MaxLength(12)] public string? PersonalId { get; init; }
    public SubmitterPart? Part { get; init; }
    public Authorisation? Authorisation { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<SubmitterPart>))]
public enum SubmitterPart { LegalRepresentative, AuthorisedPerson }

public sealed record Authorisation
{
    [MaxLength(60)] public string? Number { get; init; }
    [MaxLength(500)] public string? Scope { get; init; }
    public DateOnly? ValidUntil { get; init; }
}
