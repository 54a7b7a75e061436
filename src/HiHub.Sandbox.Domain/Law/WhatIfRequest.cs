using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>A filing that has not happened yet: when it would be filed, what would be asked and answered when.</summary>
public sealed record WhatIfRequest
{
    [MaxLength(32)] public required string Regime { get; init; }
    public required DateOnly FiledOn { get; init; }

    /// <summary>Time of filing at the office; null: in the morning.</summary>
    [JsonConverter(typeof(HourMinuteConverter))] public TimeOnly? FiledAt { get; init; }

    /// <summary>Requests of the office in order: those before acceptance are intake's, those from then on the appraisal's.</summary>
    public IReadOnlyList<WhatIfSupplement> Supplements { get; init => field = value ?? []; } = [];

    /// <summary>Null: on the last day on which intake must check.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>First day of the trial; null: the day of the decision.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Null: the reports of every level.</summary>
    public RiskLevel? RiskLevel { get; init; }

    /// <summary>Reads strictly: every wrong field is told with its path.</summary>
    public static (WhatIfRequest? Request, IReadOnlyList<FieldError> Errors) Read(ReadOnlySpan<byte> json)
    {
        var errors = new List<FieldError>();
        using var document = StrictJson.Parse(json, WhatIfJson.Default.WhatIfRequest, errors);
        if (document?.RootElement.ValueKind == JsonValueKind.Null)
            errors.Add(new("$", "wrong-type", "Nội dung phải là một đối tượng.", "The body must be an object."));
        return document is null || errors.Count > 0 ? (null, errors) : (document.Deserialize(WhatIfJson.Default.WhatIfRequest), errors);
    }
}

/// <summary>One request for a supplement; unanswered: its window is open.</summary>
public sealed record WhatIfSupplement
{
    public required DateOnly AskedOn { get; init; }
    public DateOnly? AnsweredOn { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, MaxDepth = 8)]
[JsonSerializable(typeof(WhatIfRequest))]
internal sealed partial class WhatIfJson : JsonSerializerContext;
