using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Workflows.Definitions;

[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class DefinitionJson : JsonSerializerContext;
