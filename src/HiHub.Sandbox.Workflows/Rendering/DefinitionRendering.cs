using System.Globalization;
using System.Text;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Rendering;

/// <summary>A definition as a lawyer reads and signs it: a table of its steps and a Mermaid diagram, the same bytes for the same definition.</summary>
public static class DefinitionRendering
{
    public static string Markdown(WorkflowDefinition definition, Messages messages)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {definition.Name}\n\n{definition.Description}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"`{definition.DefinitionId}` · phiên bản {definition.Version}");
        if (definition.StartedBy is { Length: > 0 } started)
            text.Append(CultureInfo.InvariantCulture, $" · bắt đầu khi: {Titles(started)}");
        if (!definition.EndedBy.IsEmpty)
            text.Append(CultureInfo.InvariantCulture, $" · kết thúc khi: {Titles(definition.EndedBy)}");
        text.Append("\n\n");
        if (definition.Provenance is { Basis: { } basis })
            text.Append(CultureInfo.InvariantCulture, $"Căn cứ: {basis}\n\n");
        text.Append("| # | Bước | Ai | Nội dung | Thời hạn | Đi tiếp |\n|---|---|---|---|---|---|\n");
        foreach (var (index, activity) in definition.Activities.Index())
            text.Append(CultureInfo.InvariantCulture,
                $"| {index + 1} | `{activity.Id}` | {Cell(Who(activity))} | {Cell(What(activity, messages))} | {Cell(Until(activity))} | {Cell(Onward(definition, activity))} |\n");
        return text.Append("\n```mermaid\n").Append(Mermaid(definition)).Append("```\n").ToString();
    }

    public static string Mermaid(WorkflowDefinition definition)
    {
        var text = new StringBuilder("flowchart TD\n");
        var names = definition.Activities.Index().ToDictionary(one => one.Item.Id, one => string.Create(CultureInfo.InvariantCulture, $"n{one.Index + 1}"));
        foreach (var activity in definition.Activities)
            text.Append(CultureInfo.InvariantCulture, $"    {names[activity.Id]}{Shape(activity)}\n");
        foreach (var connection in definition.Connections)
            text.Append(CultureInfo.InvariantCulture,
                $"    {names[connection.Source]} -->{(connection.Port is "Done" or "Due" ? "" : $"|{connection.Port}|")} {names[connection.Target]}\n");
        return text.ToString();
    }

    private static string Shape(Activity activity) => activity switch
    {
        StartActivity or EndActivity => $"(({activity.Id}))",
        RuleActivity => $"{{\"{activity.Id}\"}}",
        AwaitActionActivity or AwaitAllActivity => $"[/\"{activity.Id}\"/]",
        TimerActivity or RepeatActivity => $"([\"{activity.Id}\"])",
        ForkActivity or JoinActivity => $"[[\"{activity.Id}\"]]",
        _ => $"[\"{activity.Id}\"]",
    };

    private static string Who(Activity activity) => activity switch
    {
        AwaitActionActivity { To: var to } => Who(to),
        AwaitAllActivity { To: var to } => Who(to),
        NotifyActivity notify => notify.To,
        _ => "",
    };

    private static string Who(Assignment to) =>
        $"{to.Role?.ToString().ToUpperInvariant()}{(to.Part is { } part ? $" ({part})" : "")} · {WorkQueues.Title(to.Queue).Vi}".TrimStart(' ', '·');

    private static string What(Activity activity, Messages messages) => activity switch
    {
        StartActivity => "Bắt đầu",
        EndActivity => "Kết thúc",
        ForkActivity fork => $"Tiến hành đồng thời: {string.Join(", ", fork.Branches)}",
        JoinActivity join => $"Hợp nhất các nhánh ({join.Mode})",
        SetVariableActivity set => $"Ghi {set.VariableId}",
        ExecuteWorkflowActivity child => $"Thực hiện quy trình `{child.DefinitionId}` và chờ kết thúc",
        AwaitActionActivity step => $"**{step.To.Title.Vi}**: chờ {Titles(step.Actions)}",
        AwaitAllActivity all => $"**{all.To.Title.Vi}**: chờ {Titles([all.Action])} của từng chủ thể ({all.Of})",
        ClockActivity { Clock: "all" } => "Dừng mọi đồng hồ của hồ sơ",
        ClockActivity clock => $"Đồng hồ «{ClockCatalogue.Of(clock.Clock).Title.Vi}»: {Operation(clock)}",
        DocumentActivity document => $"{document.Template} {DocumentCatalogue.Of(document.Template).Title.Vi}",
        NotifyActivity notify => $"Thông báo: {messages[notify.Message].Text.Vi}",
        TimerActivity => "Chờ đến thời điểm",
        RepeatActivity repeat => $"Mỗi kỳ ({repeat.Every}) mở quy trình `{repeat.Duty}`",
        RuleActivity rule => $"Quy tắc {rule.Rule}?",
        TriggerActivity trigger => $"Hệ thống: {Titles([trigger.Trigger])}",
        _ => "",
    };

    private static string Operation(ClockActivity clock) => clock.Operation switch
    {
        Running.ClockOperation.Start => "bắt đầu",
        Running.ClockOperation.Stop => "dừng",
        Running.ClockOperation.OnSupplement => "chờ bổ sung",
        Running.ClockOperation.Resume => "chạy tiếp",
        Running.ClockOperation.Toll => "tạm ngừng",
    };

    private static string Until(Activity activity) => activity switch
    {
        AwaitActionActivity { Clock: { } clock } step => ClockCatalogue.Of(clock).Title.Vi + (step.Expires ? "; hết hạn thì khép lại" : ""),
        AwaitAllActivity { Clock: { } clock } => ClockCatalogue.Of(clock).Title.Vi + "; hết hạn thì khép lại",
        TimerActivity timer => Moment(timer),
        _ => "",
    };

    private static string Moment(TimerActivity timer)
    {
        var anchor = timer.Clock is { } clock ? $"«{ClockCatalogue.Of(clock).Title.Vi}»" : null;
        var length = timer.DueIn is { } due ? Length.TryParse(due, out var parsed) ? parsed.InWords().Vi : due : null;
        return anchor is null ? $"sau {length}" : length is null ? $"khi hết {anchor}" : $"{length} {(timer.Before ? "trước khi hết" : "sau khi hết")} {anchor}";
    }

    private static string Onward(WorkflowDefinition definition, Activity activity)
    {
        var ways = activity.Outcomes.Select(port => (port, to: definition.Connections.Where(one => one.Source == activity.Id && one.Port == port).Select(one => $"`{one.Target}`")))
            .Select(way => (way.port, to: way.to.Any() ? string.Join(", ", way.to) : "∎"));
        var onward = string.Join("; ", ways.Select(way => way.port == "Done" ? $"→ {way.to}" : $"{way.port} → {way.to}"));
        return activity.Entry.IsEmpty ? onward : $"(vào khi {string.Join(", ", activity.Entry)}) {onward}";
    }

    private static string Titles(IEnumerable<ActionName> acts) => string.Join(" / ", acts.Select(act => $"«{ActionCatalogue.Of(act).Title.Vi}»"));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
