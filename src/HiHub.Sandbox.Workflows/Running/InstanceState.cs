using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Workflows.Running;

/// <summary>A step that waits: <paramref name="Done"/> are the parties heard, <paramref name="Count"/> the periods begun.</summary>
internal sealed record WaitingStep(
    [property: JsonPropertyName("i")] string Id,
    [property: JsonPropertyName("a")] string ActivityId,
    [property: JsonPropertyName("t")] string? TimerId = null,
    [property: JsonPropertyName("d")] ImmutableArray<string>? Done = null,
    [property: JsonPropertyName("n")] int Count = 0
);

/// <summary>A token that has come to a join by one of its inbound connections.</summary>
internal sealed record JoinArrival([property: JsonPropertyName("j")] string JoinId, [property: JsonPropertyName("c")] int Connection);

internal sealed record InstanceState(
    [property: JsonPropertyName("w")] List<WaitingStep> Waiting,
    [property: JsonPropertyName("j")] List<JoinArrival> Arrivals,
    [property: JsonPropertyName("v")] Dictionary<string, string> Variables
);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(InstanceState))]
internal sealed partial class InstanceJson : JsonSerializerContext;
