using System.Text.Json;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain;

/// <summary>Writes an enumeration as camelCase text and reads no numbers.</summary>
public sealed class CamelCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
