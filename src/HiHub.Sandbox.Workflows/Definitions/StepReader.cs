using System.Collections.Immutable;
using System.Globalization;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>Reads the two activities that wait for people: what is awaited, of whom, until when.</summary>
internal sealed class StepReader(Vocabulary names)
{
    public AwaitActionActivity? AwaitAction(Place at)
    {
        var actions = InputReader.List(at, "actions").Select(item => item.At.Known(item.Text, names.Actions, "hành động", "action")).ToList();
        var clock = Clock(at);
        var onDue = InputReader.Name(at, "onDue", ["escalate", "expire"], "cách xử lý khi quá hạn", "onDue", required: false);
        if (onDue is not null && clock is null)
            at.Refuse("onDue cần có clock.", "onDue needs a clock.");
        if (actions.Count == 0 || actions.Contains(null))
            return null;
        ImmutableArray<ActionName> parsed = [.. actions.Select(action => Enum.Parse<ActionName>(action!))];
        return To(at, parsed) is { } to ? new(parsed, to, clock, onDue == "expire") : null;
    }

    public AwaitAllActivity? AwaitAll(Place at)
    {
        var of = InputReader.Name(at, "of", names.PartySources, "nhóm chủ thể", "group of parties");
        var clock = Clock(at);
        int? quorum = InputReader.Literal(at, "quorum", required: false) is var (text, place) ? Number(text, place) : null;
        return Act(at, "action") is { } action && To(at, [action]) is { } to && of is not null ? new(action, of, to, clock, quorum) : null;
    }

    private static int? Number(string text, Place place)
    {
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        place.Refuse("Số lượng phải là số nguyên dương.", "The number must be positive and whole.");
        return null;
    }

    private string? Clock(Place at) => InputReader.Name(at, "clock", names.Clocks, "đồng hồ", "clock", required: false);

    private ActionName? Act(Place at, string name) =>
        InputReader.Name(at, name, names.Actions, "hành động", "action") is { } known ? Enum.Parse<ActionName>(known) : null;

    private Assignment? To(Place at, ImmutableArray<ActionName> actions)
    {
        var role = InputReader.Name(at, "role", names.Roles, "vai trò", "role", required: false);
        var part = InputReader.Name(at, "part", names.Parts, "tư cách", "part", required: false);
        var queue = InputReader.Name(at, "queue", names.Queues, "hàng đợi", "queue");
        if (at.Find("role") is null && at.Find("part") is null)
            at.Refuse("Phải có role hoặc part.", "Either role or part is needed.");
        if (queue is null || Title(at, actions) is not { } title)
            return null;
        return new(role is null ? null : Enum.Parse<Role>(role, ignoreCase: true), part is null ? null : Enum.Parse<Part>(part), queue, title);
    }

    private static LocalText? Title(Place at, ImmutableArray<ActionName> actions)
    {
        var vi = InputReader.Literal(at, "title", required: false)?.Text;
        var en = InputReader.Literal(at, "titleEn", required: false)?.Text;
        if (vi is null != en is null)
            at.Refuse("title và titleEn phải đi cùng nhau.", "title and titleEn must come together.");
        if (vi is not null && en is not null)
            return new(vi, en);
        var titles = actions.Select(action => ActionCatalogue.Of(action).Title).ToList();
        return new(string.Join(" / ", titles.Select(title => title.Vi)), string.Join(" / ", titles.Select(title => title.En)));
    }
}
