using System.Collections.Immutable;
using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>What a file says about itself before its chart begins.</summary>
internal sealed record HeaderReader(
    string Id, string DefinitionId, int Version, string Name, string Description, Machine? Machine,
    ImmutableArray<ActionName>? StartedBy, ImmutableArray<ActionName> EndedBy, Provenance Provenance)
{
    public static HeaderReader? Read(Place at, Vocabulary names, IReadOnlyCollection<string> known)
    {
        var ours = at.Object("customProperties", required: false)?.Object("hihub", required: false);
        ours?.Only(known, "Thuộc tính", "property");
        var id = at.Text("id");
        var definitionId = at.Text("definitionId");
        var version = at.Whole("version");
        ToolVersion(at);
        return id is null || definitionId is null || version is null ? null : new(
            id, definitionId, version.Value, at.Text("name", required: false) ?? definitionId, at.Text("description", required: false) ?? "",
            MachineOf(ours), ours?.Find("startedBy") is null ? null : Acts(ours, "startedBy", names), Acts(ours, "endedBy", names),
            new(ours?.Text("author", false), ours?.Text("approver", false), ours?.Text("changeNote", false), ours?.Text("basis", false)));
    }

    public WorkflowDefinition Of(
        ImmutableArray<Activity> activities, ImmutableArray<Connection> connections, ImmutableArray<Variable> variables, JsonElement json, string file) =>
        new(activities, connections)
        {
            Id = Id,
            DefinitionId = DefinitionId,
            Version = Version,
            Name = Name,
            Description = Description,
            Machine = Machine ?? Guess(activities),
            StartedBy = StartedBy,
            EndedBy = EndedBy,
            Provenance = Provenance,
            Variables = variables,
            Json = json,
            File = file,
        };

    private static void ToolVersion(Place at)
    {
        if (at.Text("toolVersion", required: false) is { } text && (!System.Version.TryParse(text, out var version) || version.Revision < 0))
            at.Problems.Add("$.toolVersion", "toolVersion gồm bốn số, ví dụ 3.7.1.0.", "toolVersion has four numbers, such as 3.7.1.0.");
    }

    private static Machine? MachineOf(Place? ours)
    {
        if (ours?.Find("machine") is not { } place)
            return null;
        return place.Known(place.Json.ToString(), ["application", "trial"], "vòng đời", "lifecycle") is { } known ? Enum.Parse<Machine>(known, ignoreCase: true) : null;
    }

    private static ImmutableArray<ActionName> Acts(Place? ours, string name, Vocabulary names) => ours is not { } place ? [] :
    [
        .. place.Texts(name).Select(item => item.Known(item.Json.GetString()!, names.Actions, "hành động", "action")).OfType<string>().Select(Enum.Parse<ActionName>),
    ];

    /// <summary>The lifecycle that knows more of its acts.</summary>
    private static Machine Guess(ImmutableArray<Activity> activities)
    {
        var acts = activities.SelectMany(activity => activity.Acts).ToList();
        var onTrial = acts.Count(act => TrialLifecycle.Table.Any(row => row.Action == act));
        return onTrial > acts.Count(act => ApplicationLifecycle.Table.Any(row => row.Action == act)) ? Definitions.Machine.Trial : Definitions.Machine.Application;
    }
}
