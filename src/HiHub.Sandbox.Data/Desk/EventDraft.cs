using System.Buffers;
using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>An audit event in the making: one for each act and each trigger that follows from it.</summary>
internal sealed class EventDraft(string type, Actor actor, Role? role, ReadOnlyMemory<byte> input)
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = SandboxJson.Options.Encoder, SkipValidation = true };

    public string Type => type;

    public Actor Actor => actor;

    public Role? Role => role;

    public Actor? SecondSigner { get; init; }

    public string From { get; init; } = "";

    public string To { get; set; } = "";

    public int CaseVersion { get; set; }

    public List<StepRecord> Steps { get; } = [];

    public List<CaseDocument> Documents { get; } = [];

    /// <summary>Clocks that the act moved otherwise than by events of their own.</summary>
    public List<ClockMove> Moves { get; } = [];

    public string? PendingId { get; set; }

    /// <summary>The complete input, the procedure's steps and the documents' hashes; null where there is nothing of it.</summary>
    public byte[]? Payload()
    {
        if (input.IsEmpty && Steps.Count == 0 && Documents.Count == 0 && Moves.Count == 0 && PendingId is null)
            return null;
        var buffer = new ArrayBufferWriter<byte>(input.Length + 256);
        using var json = new Utf8JsonWriter(buffer, s_options);
        json.WriteStartObject();
        if (PendingId is not null)
            json.WriteString("pendingId"u8, PendingId);
        if (!input.IsEmpty)
        {
            json.WritePropertyName("input"u8);
            json.WriteRawValue(input.Span, skipInputValidation: true);
        }
        WriteSteps(json);
        WriteDocuments(json);
        if (Moves.Count > 0)
        {
            json.WritePropertyName("clocks"u8);
            JsonSerializer.Serialize(json, Moves, SandboxJson.Options);
        }
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public JsonElement? InputElement()
    {
        if (input.IsEmpty)
            return null;
        using var document = JsonDocument.Parse(input);
        return document.RootElement.Clone();
    }

    private void WriteSteps(Utf8JsonWriter json)
    {
        if (Steps.Count == 0)
            return;
        json.WriteStartArray("steps"u8);
        foreach (var step in Steps)
        {
            json.WriteStartObject();
            json.WriteString("instance"u8, step.InstanceId);
            json.WriteString("activity"u8, $"{step.DefinitionId}@{step.Version}/{step.ActivityId}");
            json.WriteString("did"u8, step.Did);
            if (step.Outcome is not null)
                json.WriteString("outcome"u8, step.Outcome);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteDocuments(Utf8JsonWriter json)
    {
        if (Documents.Count == 0)
            return;
        json.WriteStartArray("documents"u8);
        foreach (var document in Documents)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, document.Id);
            json.WriteString("kind"u8, document.Kind);
            if (document.NumberText is not null)
                json.WriteString("number"u8, document.NumberText);
            json.WriteString("sha256"u8, document.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
