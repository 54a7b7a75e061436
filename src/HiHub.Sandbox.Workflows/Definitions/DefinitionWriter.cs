using System.Text.Encodings.Web;
using System.Text.Json;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>Writes a definition back as it was read: designer positions, metadata and all, indented by two.</summary>
public static class DefinitionWriter
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(WorkflowDefinition definition)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
            definition.Json.WriteTo(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
