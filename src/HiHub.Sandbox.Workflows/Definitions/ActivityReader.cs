using System.Collections.Frozen;
using System.Collections.Immutable;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>Reads one activity: its type, its inputs, and nothing else.</summary>
internal sealed class ActivityReader(Vocabulary names, IReadOnlyCollection<string> variables)
{
    private static readonly string[] s_common = ["id", "nodeId", "name", "type", "version", "customProperties", "metadata"];
    private static readonly string[] s_step = ["role", "part", "queue", "clock", "title", "titleEn"];

    private static readonly FrozenDictionary<string, string[]> s_inputs = new Dictionary<string, string[]>
    {
        ["Elsa.Start"] = [],
        ["Elsa.End"] = [],
        ["Elsa.FlowFork"] = ["branches"],
        ["Elsa.FlowJoin"] = ["mode"],
        ["Elsa.SetVariable"] = ["variable", "value"],
        ["Elsa.ExecuteWorkflow"] = ["workflowDefinitionId", "waitForCompletion", "correlationId", "input", "channelName", "result"],
        ["HiHub.AwaitAction"] = ["actions", "onDue", .. s_step],
        ["HiHub.AwaitAll"] = ["action", "of", "quorum", .. s_step],
        ["HiHub.Clock"] = ["clock", "operation"],
        ["HiHub.Document"] = ["template"],
        ["HiHub.Notify"] = ["message", "to"],
        ["HiHub.Timer"] = ["clock", "dueIn", "before", "ifPast"],
        ["HiHub.Repeat"] = ["every", "duty"],
        ["HiHub.Rule"] = ["rule"],
        ["HiHub.Trigger"] = ["trigger"],
    }.ToFrozenDictionary();

    private readonly StepReader _steps = new(names);

    /// <summary>Null where the activity is refused; a refused one still has its id, for the connections.</summary>
    public Activity? Read(Place at)
    {
        var type = at.Text("type");
        if (type is null || at.Text("id") is not { } id)
            return null;
        if (!s_inputs.TryGetValue(type, out var inputs))
        {
            RefuseType(at, type);
            return null;
        }
        at.Whole("version");
        at.Only([.. s_common, .. inputs], "Đầu vào", "input");
        if (Typed(type, at) is not { } activity)
            return null;
        var ours = at.Object("customProperties", required: false)?.Object("hihub", required: false);
        ours?.Only(["entry", "endsHere", "byOthers", "note", "basis"], "Thuộc tính", "property");
        return activity with
        {
            Id = id,
            Name = at.Text("name", required: false) ?? id,
            JsonPath = at.Path,
            Entry = ours is null ? [] : [.. ours.Value.Texts("entry").Select(State).OfType<string>()],
            EndsHere = ours is null ? [] : [.. ours.Value.Texts("endsHere").Select(outcome => outcome.Json.GetString()!)],
            ByOthers = ours is null ? [] : [.. ours.Value.Texts("byOthers").Select(act => act.Json.GetString()!)],
        };
    }

    private static void RefuseType(Place at, string type)
    {
        var place = new Place(at.Json, at.Path + ".type", at.Problems);
        if (type is "Elsa.FlowSwitch" or "Elsa.FlowDecision" or "Elsa.If" or "Elsa.Switch")
            place.Refuse($"Không chạy hoạt động {type}: điều kiện của nó là biểu thức lập trình; dùng HiHub.Rule.",
                $"{type} is not run: its conditions are script expressions; use HiHub.Rule.", "HiHub.Rule");
        else
            place.Refuse($"Không chạy loại hoạt động “{type}”.", $"The activity type “{type}” is not run here.", NearestName.To(type, s_inputs.Keys));
    }

    private string? State(Place at) => at.Known(at.Json.GetString()!, names.States, "trạng thái", "state");

    private Activity? Typed(string type, Place at) => type switch
    {
        "Elsa.Start" => new StartActivity(),
        "Elsa.End" => new EndActivity(),
        "Elsa.FlowFork" => Texts(at, "branches") is { Length: > 0 } branches ? new ForkActivity(branches) : null,
        "Elsa.FlowJoin" => Word<JoinMode>(at, "mode") is { } mode ? new JoinActivity(mode) : null,
        "Elsa.SetVariable" => SetVariable(at),
        "Elsa.ExecuteWorkflow" => ExecuteWorkflow(at),
        "HiHub.AwaitAction" => _steps.AwaitAction(at),
        "HiHub.AwaitAll" => _steps.AwaitAll(at),
        "HiHub.Clock" => Clock(at),
        "HiHub.Document" => InputReader.Name(at, "template", names.Documents, "giấy tờ", "document") is { } template ? new DocumentActivity(template) : null,
        "HiHub.Notify" => Notify(at),
        "HiHub.Timer" => Timer(at),
        "HiHub.Repeat" => Repeat(at),
        "HiHub.Rule" => InputReader.Name(at, "rule", names.Rules, "quy tắc", "rule") is { } rule ? new RuleActivity(rule) : null,
        _ => Act(at, "trigger") is { } trigger ? new TriggerActivity(trigger) : null,
    };

    private static ImmutableArray<string> Texts(Place at, string name) => [.. InputReader.List(at, name).Select(item => item.Text)];

    private SetVariableActivity? SetVariable(Place at)
    {
        if (at.Object("variable") is not { } variable || variable.Text("id") is not { } id)
            return null;
        var known = new Place(variable.Json, variable.Path + ".id", variable.Problems).Known(id, variables, "biến", "variable");
        return InputReader.Value(at, "value") is { } value && known is not null ? new(id, value) : null;
    }

    private ExecuteWorkflowActivity? ExecuteWorkflow(Place at)
    {
        var id = Definition(at, "workflowDefinitionId");
        if (InputReader.Literal(at, "waitForCompletion") is not var (waits, place))
            return null;
        if (!string.Equals(waits, "true", StringComparison.OrdinalIgnoreCase))
            place.Refuse("Phải chờ quy trình con kết thúc: waitForCompletion là true.", "The child must be waited for: waitForCompletion must be true.");
        return id is null ? null : new(id);
    }

    private ClockActivity? Clock(Place at)
    {
        var clock = InputReader.Name(at, "clock", [.. names.Clocks, "all"], "đồng hồ", "clock");
        if (Word<ClockOperation>(at, "operation") is not { } operation || clock is null)
            return null;
        if (clock == "all" && operation != ClockOperation.Stop)
            at.Refuse("Chỉ được dừng (stop) tất cả đồng hồ.", "All clocks together can only be stopped.");
        return new(clock, operation);
    }

    private NotifyActivity? Notify(Place at)
    {
        var message = InputReader.Name(at, "message", names.Messages, "thông báo", "message");
        var to = InputReader.Name(at, "to", [.. names.Roles, .. names.Parts, "Applicant"], "người nhận", "recipient");
        return message is null || to is null ? null : new(message, to);
    }

    private TimerActivity? Timer(Place at)
    {
        var clock = ClockName(at, required: false);
        var dueIn = InputReader.Literal(at, "dueIn", required: false);
        if (dueIn is var (text, place) && !Length.TryParse(text, out _))
            place.Known(text, names.Figures, "độ dài hoặc thông số", "length or figure");
        var before = InputReader.Name(at, "before", ["true", "false"], "giá trị", "value", required: false) == "true";
        var skips = InputReader.Name(at, "ifPast", ["fire", "skip"], "cách xử lý", "choice", required: false) == "skip";
        if (clock is null && dueIn is null)
            at.Refuse("Phải có clock hoặc dueIn.", "Either clock or dueIn is needed.");
        if (before && (clock is null || dueIn is null))
            at.Refuse("before cần có cả clock và dueIn.", "before needs both clock and dueIn.");
        return new(clock, dueIn?.Text, before, skips);
    }

    private RepeatActivity? Repeat(Place at)
    {
        var every = InputReader.Name(at, "every", names.Periods, "chu kỳ", "period");
        return Definition(at, "duty") is { } duty && every is not null ? new(every, duty) : null;
    }

    private string? ClockName(Place at, bool required) => InputReader.Name(at, "clock", names.Clocks, "đồng hồ", "clock", required);

    private string? Definition(Place at, string name) => names.Definitions is { } known
        ? InputReader.Name(at, name, known, "quy trình", "definition")
        : InputReader.Literal(at, name)?.Text;

    private ActionName? Act(Place at, string name) =>
        InputReader.Name(at, name, names.Actions, "hành động", "action") is { } known ? Enum.Parse<ActionName>(known) : null;

    private static T? Word<T>(Place at, string name) where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(word => typeof(T) == typeof(JoinMode) ? word : char.ToLowerInvariant(word[0]) + word[1..]).ToList();
        return InputReader.Name(at, name, words, "giá trị", "value") is { } known ? Enum.Parse<T>(known, ignoreCase: true) : null;
    }
}
