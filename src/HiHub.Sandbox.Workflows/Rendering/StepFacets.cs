using System.Globalization;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Rendering;

/// <summary>One thing that is said of an activity.</summary>
internal sealed record StepFacet(LocalText Name, LocalText Value);

/// <summary>All that distinguishes an activity from another of its kind, in words.</summary>
internal static class StepFacets
{
    private static readonly LocalText s_acts = new("hành vi", "acts");
    private static readonly LocalText s_clock = new("đồng hồ", "clock");
    private static readonly LocalText s_to = new("gửi", "to");

    public static IEnumerable<StepFacet> Of(WorkflowDefinition definition)
    {
        yield return Same("tên", "name", definition.Name);
        yield return Same("mô tả", "description", definition.Description);
        yield return Same("vòng đời", "machine", definition.Machine.ToString());
        yield return new(new("bắt đầu khi", "started by"), Titles(definition.StartedBy ?? []));
        yield return new(new("kết thúc khi", "ended by"), Titles(definition.EndedBy));
        yield return Same("căn cứ", "basis", definition.Provenance.Basis ?? "–");
    }

    public static IEnumerable<StepFacet> Of(Activity activity)
    {
        foreach (var facet in Own(activity))
            yield return facet;
        if (!activity.Entry.IsEmpty)
            yield return Same("vào khi", "entered when", string.Join(", ", activity.Entry));
    }

    private static IEnumerable<StepFacet> Own(Activity activity) =>
        activity switch
        {
            AwaitActionActivity step =>
                [.. Of(step.To), new(s_acts, Titles(step.Actions)), new(s_clock, Clock(step.Clock)), Yes("khép lại khi hết hạn", "closes when due", step.Expires)],
            AwaitAllActivity all =>
                [.. Of(all.To), new(s_acts, Titles([all.Action])), Same("của", "of", all.Of), new(s_clock, Clock(all.Clock)), Same("đủ số", "quorum", all.Quorum?.ToString(CultureInfo.InvariantCulture) ?? "–")],
            ClockActivity clock => [new(s_clock, Clock(clock.Clock)), Same("thao tác", "operation", clock.Operation.ToString())],
            DocumentActivity document => [new(new("mẫu", "template"), DocumentCatalogue.Of(document.Template).Title)],
            NotifyActivity notify => [Same("thông báo", "message", notify.Message), new(s_to, new(notify.To, notify.To))],
            TimerActivity timer =>
                [new(s_clock, Clock(timer.Clock)), Same("khoảng", "length", timer.DueIn ?? "–"), Yes("trước hạn", "before", timer.Before), Yes("bỏ qua khi đã qua", "skips what has passed", timer.SkipsPast)],
            RepeatActivity repeat => [Same("mỗi", "every", repeat.Every), Same("quy trình", "procedure", repeat.Duty)],
            RuleActivity rule => [Same("quy tắc", "rule", rule.Rule)],
            TriggerActivity trigger => [new(s_acts, Titles([trigger.Trigger]))],
            ForkActivity fork => [Same("nhánh", "branches", string.Join(", ", fork.Branches))],
            JoinActivity join => [Same("cách hợp nhất", "mode", join.Mode.ToString())],
            ExecuteWorkflowActivity child => [Same("quy trình", "procedure", child.DefinitionId)],
            SetVariableActivity set => [Same("biến", "variable", set.VariableId), Same("giá trị", "value", set.Value.Value)],
            _ => [],
        };

    private static IEnumerable<StepFacet> Of(Assignment to) =>
    [
        new(new("tên việc", "title"), to.Title),
        Same("vai trò", "role", to.Role?.ToString().ToUpperInvariant() ?? to.Part?.ToString() ?? "–"),
        new(new("hàng việc", "queue"), WorkQueues.Title(to.Queue)),
    ];

    private static LocalText Titles(IEnumerable<ActionName> acts)
    {
        var titles = acts.Select(act => ActionCatalogue.Of(act).Title).ToList();
        return new(string.Join(", ", titles.Select(title => title.Vi)), string.Join(", ", titles.Select(title => title.En)));
    }

    private static LocalText Clock(string? clock) =>
        clock is null ? new("–", "–") : clock == "all" ? new("mọi đồng hồ", "all clocks") : ClockCatalogue.Of(clock).Title;

    private static StepFacet Same(string vi, string en, string value) => new(new(vi, en), new(value, value));

    private static StepFacet Yes(string vi, string en, bool value) => new(new(vi, en), value ? new("có", "yes") : new("không", "no"));
}
