using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block M: how open one block or file is, and why. A block is named by its JSON name.</summary>
public sealed record ConfidentialityMark
{
    [MaxLength(60)] public string? Block { get; init; }
    public DocumentKind? File { get; init; }
    public Openness? Mark { get; init; }
    [MaxLength(1000)] public string? Reason { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<Openness>))]
public enum Openness { Public, Restricted, BusinessSecret }
