using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block G: how participants are told, heard and made whole.</summary>
public sealed record Protection
{
    [MaxLength(4000)] public string? DisclosureText { get; init; }
    [MaxLength(4000)] public string? ConsentText { get; init; }
    [MaxLength(2000)] public string? Withdrawal { get; init; }
    [MaxLength(1000)] public string? ComplaintChannel { get; init; }
    /// <summary>Working days within which the tester answers a complaint.</summary>
    [Range(1, 60)] public int? ComplaintDeadlineWd { get; init; }
    [MaxLength(2000)] public string? CompensationRule { get; init; }
    /// <summary>Fund or insurance that pays.</summary>
    [MaxLength(1000)] public string? CompensationSource { get; init; }
    public PersonalData? PersonalData { get; init; }
    [MaxLength(2000)] public string? VulnerableMeasures { get; init; }
}

public sealed record PersonalData
{
    public bool? Processed { get; init; }
    public IReadOnlyList<string> Categories { get; init => field = value ?? []; } = [];
    /// <summary>Reference of the impact assessment file.</summary>
    [MaxLength(200)] public string? DpiaReference { get; init; }
    /// <summary>How long records are kept.</summary>
    [Range(0, 50)] public int? RetentionYears { get; init; }
}
