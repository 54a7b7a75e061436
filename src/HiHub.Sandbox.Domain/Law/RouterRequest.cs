using System.Text.Json;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>What is asked of the router: a complete set of answers.</summary>
public sealed record RouterRequest
{
    public required RouterAnswers Answers { get; init; }

    /// <summary>Reads strictly: every wrong field is told with its path.</summary>
    public static (RouterRequest? Request, IReadOnlyList<FieldError> Errors) Read(ReadOnlySpan<byte> json)
    {
        var errors = new List<FieldError>();
        using var document = StrictJson.Parse(json, RouterRequestJson.Default.RouterRequest, errors);
        if (document?.RootElement.ValueKind == JsonValueKind.Null)
            errors.Add(new("$", "wrong-type", "Nội dung phải là một đối tượng.", "The body must be an object."));
        return document is null || errors.Count > 0 ? (null, errors) : (document.Deserialize(RouterRequestJson.Default.RouterRequest), errors);
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, MaxDepth = 8)]
[JsonSerializable(typeof(RouterRequest))]
internal sealed partial class RouterRequestJson : JsonSerializerContext;
