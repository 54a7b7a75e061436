using System.Text.Json;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>One event of a case as the timeline shows it. <paramref name="DueAt"/>: what the case waits for next; null where nothing is due.</summary>
internal sealed record TimelineRow(
    DateTimeOffset At, IReadOnlyList<string> Who, LocalText Action, string StateCode, DateTimeOffset? DueAt, LegalBasis? Basis, string Document)
{
    private static readonly LocalText s_proposed = new("Đề xuất, chờ chữ ký thứ hai", "Proposed, awaits second signature");
    private static readonly LocalText s_declined = new("Không xác nhận, đề xuất bị bỏ", "Declined, the proposal is dropped");
    private static readonly LocalText s_rose = new("Thời hạn chuyển mức cảnh báo", "A deadline's alert level rises");
    private static readonly LocalText s_timer = new("Đến thời điểm hẹn của quy trình", "A moment of the procedure");

    public static TimelineRow Of(AuditEvent row, DateTimeOffset? dueAt, LawBook law)
    {
        using var body = JsonDocument.Parse(row.Body);
        var root = body.RootElement;
        var known = Enum.TryParse<ActionName>(row.Type, out var action);
        var (before, after) = (Text(root, "from"), Text(root, "to"));
        var pack = law.Pack(Text(root, "pack"), root.GetProperty("packVersion").GetInt32());
        var lifecycle = known ? RowOf(action, before, pack) : null;
        var who = Text(root, "secondSigner") is { Length: > 0 } second ? $"{row.Actor} + {second}" : row.Actor;
        return new(row.At, [who], TitleOf(row.Type), Code(after), dueAt, lifecycle?.Basis, Documents(row.Payload) ?? lifecycle?.Document ?? "");
    }

    /// <summary>True where the procedure only told somebody something.</summary>
    public bool IsReminder => Action == s_timer && Document.Length == 0;

    /// <summary>True where the next row tells the same of somebody else at the same moment.</summary>
    public bool JoinsWith(TimelineRow next) =>
        At == next.At && Action == next.Action && StateCode == next.StateCode && Document == next.Document;

    private static LocalText TitleOf(string type) => type switch
    {
        "Proposed" => s_proposed,
        "Declined" => s_declined,
        "ClockRose" => s_rose,
        "TimerFired" => s_timer,
        _ => Enum.TryParse<ActionName>(type, out var action) ? ActionCatalogue.Of(action).Title : new(type, type),
    };

    private static string Code(string states) => states.Split('/') is [var application, var trial] ? (trial == "–" ? application : trial) : states;

    // The row is found by act and by the state it left; several rows of one act share their basis otherwise.
    private static (LegalBasis Basis, string? Document)? RowOf(ActionName action, string before, RegimePack pack)
    {
        var states = before.Split('/');
        var trial = TrialLifecycle.Table.FirstOrDefault(row => row.Action == action && row.From.Any(from => from.Code() == states[^1]));
        if (trial is not null)
            return (RowBasis.In(pack, trial.Basis, trial.Deadline), trial.Document);
        var application = ApplicationLifecycle.Table.FirstOrDefault(row => row.Action == action && row.From.Any(from => from.Code() == states[0]))
            ?? ApplicationLifecycle.Table.FirstOrDefault(row => row.Action == action);
        return application is null ? null : (RowBasis.In(pack, application.Basis, application.Deadline), application.Document);
    }

    private static string? Documents(byte[]? payload)
    {
        if (payload is null)
            return null;
        using var json = JsonDocument.Parse(payload);
        if (!json.RootElement.TryGetProperty("documents", out var documents))
            return null;
        return string.Join(", ", documents.EnumerateArray().Select(document => Text(document, "number") is { Length: > 0 } number
            ? $"{Text(document, "kind")} {number}"
            : Text(document, "kind")));
    }

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
