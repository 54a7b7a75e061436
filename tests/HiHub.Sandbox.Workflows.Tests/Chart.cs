using System.Text.Json.Nodes;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Tests;

/// <summary>Writes small definitions for tests of the runtime, in the file's own format.</summary>
internal sealed class Chart(string id, string machine = "application", string[]? startedBy = null, string[]? endedBy = null)
{
    private readonly JsonArray _activities = [];
    private readonly JsonArray _connections = [];

    public Chart Start(string to) => Add("start", "Elsa.Start", []).To("start", "Done", to);

    public Chart End(string name) => Add(name, "Elsa.End", []);

    public Chart Fork(string name, params (string Branch, string To)[] branches)
    {
        Add(name, "Elsa.FlowFork", new() { ["branches"] = List([.. branches.Select(one => one.Branch)]) });
        foreach (var (branch, to) in branches)
            To(name, branch, to);
        return this;
    }

    public Chart Join(string name, string mode, string to) => Add(name, "Elsa.FlowJoin", new() { ["mode"] = Literal(mode) }).To(name, "Done", to);

    public Chart Step(string name, string action, string? to, string role = "APP", string? clock = null, string? expired = null)
    {
        var inputs = new JsonObject { ["actions"] = List([action]), ["role"] = Literal(role), ["queue"] = Literal("applicant") };
        if (clock is not null)
            (inputs["clock"], inputs["onDue"]) = (Literal(clock), Literal(expired is null ? "escalate" : "expire"));
        Add(name, "HiHub.AwaitAction", inputs, to is null ? [action] : []);
        if (expired is not null)
            To(name, "Expired", expired);
        return to is null ? this : To(name, action, to);
    }

    public Chart All(string name, string action, string of, string to) =>
        Add(name, "HiHub.AwaitAll", new() { ["action"] = Literal(action), ["of"] = Literal(of), ["role"] = Literal("CON"), ["queue"] = Literal("agencies") }).To(name, "Done", to);

    public Chart Timer(string name, string length, string to) => Add(name, "HiHub.Timer", new() { ["dueIn"] = Literal(length) }).To(name, "Due", to);

    public Chart Trigger(string name, string trigger, string to) => Add(name, "HiHub.Trigger", new() { ["trigger"] = Literal(trigger) }).To(name, "Done", to);

    public Chart Child(string name, string definition, string to) => Add(name, "Elsa.ExecuteWorkflow",
        new() { ["workflowDefinitionId"] = Literal(definition), ["waitForCompletion"] = Literal(true) }).To(name, "Done", to);

    public Chart Enter(string name, string state)
    {
        var activity = _activities.Single(one => (string)one!["id"]! == name)!;
        var ours = activity["customProperties"]!["hihub"]?.AsObject() ?? [];
        ours["entry"] = state;
        activity["customProperties"]!["hihub"] ??= ours;
        return this;
    }

    public Chart To(string from, string port, string to)
    {
        _connections.Add(new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
            ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
            ["vertices"] = new JsonArray(),
        });
        return this;
    }

    public byte[] Json() => System.Text.Encoding.UTF8.GetBytes(new JsonObject
    {
        ["id"] = id + "-v1",
        ["definitionId"] = id,
        ["version"] = 1,
        ["name"] = id,
        ["toolVersion"] = "3.7.1.0",
        ["customProperties"] = new JsonObject
        {
            ["hihub"] = new JsonObject
            {
                ["machine"] = machine,
                ["startedBy"] = new JsonArray([.. (startedBy ?? []).Select(act => JsonValue.Create(act))]),
                ["endedBy"] = new JsonArray([.. (endedBy ?? []).Select(act => JsonValue.Create(act))]),
            }
        },
        ["root"] = new JsonObject
        {
            ["id"] = "flow",
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["activities"] = _activities.DeepClone(),
            ["connections"] = _connections.DeepClone(),
        },
    }.ToJsonString());

    public WorkflowDefinition Read()
    {
        var result = DefinitionReader.Read(Json(), id + ".json", Shipped.Names);
        result.Errors.Select(error => error.InWords(vietnamese: false)).ShouldBeEmpty();
        return result.Definition!;
    }

    private static JsonObject Literal(JsonNode value) => new() { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value } };

    private static JsonObject List(string[] values) => new()
    {
        ["typeName"] = "Object",
        ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = System.Text.Json.JsonSerializer.Serialize(values) },
    };

    private Chart Add(string name, string type, JsonObject inputs, string[]? endsHere = null)
    {
        var activity = new JsonObject { ["id"] = name, ["type"] = type, ["version"] = 1, ["customProperties"] = new JsonObject() };
        if (endsHere is { Length: > 0 })
            activity["customProperties"]!["hihub"] = new JsonObject { ["endsHere"] = new JsonArray([.. endsHere.Select(outcome => JsonValue.Create(outcome))]) };
        foreach (var (input, value) in inputs)
            activity[input] = value!.DeepClone();
        _activities.Add(activity);
        return this;
    }
}
