using System.Text.Json;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>Reads an Elsa 3 definition strictly: what we would not run as written is refused by name, all of it at once.</summary>
public static class DefinitionReader
{
    private static readonly string[] s_definition =
    [
        "$schema", "id", "definitionId", "tenantId", "version", "name", "description", "createdAt", "toolVersion", "variables", "inputs", "outputs", "outcomes",
        "customProperties", "isLatest", "isPublished", "isReadonly", "isSystem", "options", "state", "root",
    ];

    private static readonly string[] s_root =
        ["id", "nodeId", "name", "type", "version", "activities", "variables", "connections", "start", "customProperties", "metadata"];

    private static readonly string[] s_ours = ["machine", "startedBy", "endedBy", "basis", "author", "approver", "changeNote"];

    public static ReadResult Read(ReadOnlySpan<byte> json, string fileName, Vocabulary names)
    {
        var problems = new Problems(fileName);
        if (Parse(json, problems) is not { } root)
            return new(null, problems.Errors);
        var definition = Read(new Place(root, "$", problems), fileName, names);
        return new(problems.Errors.Count == 0 ? definition : null, problems.Errors);
    }

    /// <summary>The <c>definitionId</c> without any check; null where the file has none.</summary>
    public static string? PeekDefinitionId(ReadOnlySpan<byte> json) =>
        Parse(json, new Problems("")) is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("definitionId", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;

    private static JsonElement? Parse(ReadOnlySpan<byte> json, Problems problems)
    {
        try
        {
            var text = json.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? json[3..] : json;
            using var document = JsonDocument.Parse(text.ToArray(), new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document.RootElement.Clone();
            problems.Add("$", "Tệp phải chứa một đối tượng JSON.", "The file must hold one JSON object.");
        }
        catch (JsonException problem)
        {
            problems.Add(problem.Path ?? "$", $"Nội dung không phải JSON hợp lệ (dòng {problem.LineNumber + 1}).", $"Not well-formed JSON: {problem.Message}");
        }
        return null;
    }

    private static WorkflowDefinition? Read(Place at, string fileName, Vocabulary names)
    {
        at.Only(s_definition, "Thuộc tính", "property");
        var header = HeaderReader.Read(at, names, s_ours);
        var variables = Variables(at);
        if (at.Object("root") is not { } root)
            return null;
        root.Only(s_root, "Thuộc tính", "property");
        if (root.Text("type") is { } type && type != "Elsa.Flowchart")
            new Place(root.Json, "$.root.type", at.Problems).Refuse($"Gốc của quy trình phải là Elsa.Flowchart, không phải “{type}”.",
                $"The root must be an Elsa.Flowchart, not “{type}”.", "Elsa.Flowchart");
        var (activities, ids) = ActivitiesOf(root, new ActivityReader(names, [.. variables.Select(variable => variable.Id)]));
        var connections = ConnectionReader.Read(root, activities, ids);
        if (activities.Count < ids.Count || at.Problems.Errors.Count > 0 || header is null)
            return null;
        GraphCheck.Check(activities, connections, at.Problems);
        return at.Problems.Errors.Count > 0 ? null : header.Of([.. activities], connections, [.. variables], at.Json, fileName);
    }

    private static List<Variable> Variables(Place at)
    {
        var variables = new List<Variable>();
        foreach (var item in at.Items("variables", required: false))
            if (item.Text("id") is { } id && item.Text("name") is { } name)
                variables.Add(new(id, name, item.Find("value")?.Json.ToString() ?? ""));
        return variables;
    }

    private static (List<Activity> Read, HashSet<string> Ids) ActivitiesOf(Place root, ActivityReader reader)
    {
        var read = new List<Activity>();
        var ids = new HashSet<string>();
        foreach (var item in root.Items("activities"))
        {
            if (item.Text("id") is { } id && !ids.Add(id))
                new Place(item.Json, item.Path + ".id", item.Problems).Refuse($"Mã hoạt động “{id}” đã được dùng.", $"The activity id “{id}” is used twice.");
            else if (reader.Read(item) is { } activity)
                read.Add(activity);
        }
        return (read, ids);
    }
}
