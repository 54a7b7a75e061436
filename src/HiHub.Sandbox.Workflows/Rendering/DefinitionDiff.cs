using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Rendering;

public enum ChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>One difference between two versions, as a sentence.</summary>
public sealed record DefinitionChange(ChangeKind Kind, LocalText Words);

/// <summary>Two versions of a procedure compared in words; where boxes stand in a designer does not count.</summary>
public static class DefinitionDiff
{
    public static IReadOnlyList<DefinitionChange> Between(WorkflowDefinition? before, WorkflowDefinition after)
    {
        if (before is null)
            return [new(ChangeKind.Added, new($"Quy trình mới “{after.Name}” với {after.Activities.Length} hoạt động.", $"A new procedure “{after.Name}” with {after.Activities.Length} activities."))];
        return [.. Headers(before, after), .. Activities(before, after), .. Ways(before, after)];
    }

    private static IEnumerable<DefinitionChange> Headers(WorkflowDefinition before, WorkflowDefinition after) =>
        Facets([.. StepFacets.Of(before)], [.. StepFacets.Of(after)], new("Quy trình", "The procedure"));

    private static IEnumerable<DefinitionChange> Activities(WorkflowDefinition before, WorkflowDefinition after)
    {
        var (known, kept) = (before.Activities.ToDictionary(one => one.Id), after.Activities.Select(one => one.Id).ToHashSet());
        foreach (var gone in before.Activities.Where(one => !kept.Contains(one.Id)))
            yield return new(ChangeKind.Removed, new($"Bỏ {Called(gone).Vi}.", $"{Called(gone).En} is removed."));
        foreach (var activity in after.Activities)
            if (!known.TryGetValue(activity.Id, out var old))
                yield return new(ChangeKind.Added, new($"Thêm {Called(activity).Vi}{Told(activity, one => one.Vi)}.", $"{Called(activity).En} is added{Told(activity, one => one.En)}."));
            else
                foreach (var change in Facets([.. StepFacets.Of(old)], [.. StepFacets.Of(activity)], Called(activity)))
                    yield return change;
    }

    private static IEnumerable<DefinitionChange> Ways(WorkflowDefinition before, WorkflowDefinition after)
    {
        var (old, now) = (before.Connections.Select(Key).ToHashSet(), after.Connections.Select(Key).ToHashSet());
        foreach (var (source, port, target) in old.Except(now).Where(way => Has(after, way.Source) && Has(after, way.Target)))
            yield return new(ChangeKind.Removed, Way(before, source, port, target, new("không còn dẫn đến", "leads no more to")));
        foreach (var (source, port, target) in now.Except(old))
            yield return new(ChangeKind.Added, Way(after, source, port, target, new("dẫn đến", "leads to")));
    }

    private static IEnumerable<DefinitionChange> Facets(List<StepFacet> before, List<StepFacet> after, LocalText of)
    {
        foreach (var name in before.Concat(after).Select(facet => facet.Name).Distinct())
        {
            var (was, is_) = (before.Find(facet => facet.Name == name)?.Value, after.Find(facet => facet.Name == name)?.Value);
            if (was != is_)
                yield return new(ChangeKind.Changed, new(
                    $"{of.Vi}: {name.Vi} đổi từ “{was?.Vi ?? "–"}” thành “{is_?.Vi ?? "–"}”.", $"{of.En}: {name.En} changes from “{was?.En ?? "–"}” to “{is_?.En ?? "–"}”."));
        }
    }

    private static LocalText Way(WorkflowDefinition definition, string source, string port, string target, LocalText verb)
    {
        var (from, to) = (definition.Find(source), definition.Find(target));
        var outcome = StepWords.Outcome(from, port);
        return new(
            $"{Called(from).Vi}{(outcome is null ? "" : $", khi “{outcome.Vi}”,")} {verb.Vi} {Called(to).Vi}.",
            $"{Called(from).En}{(outcome is null ? "" : $", on “{outcome.En}”,")} {verb.En} {Called(to).En}.");
    }

    private static string Told(Activity activity, Func<LocalText, string> say) =>
        string.Join("; ", StepFacets.Of(activity).Select(facet => $"{say(facet.Name)} {say(facet.Value)}")) is { Length: > 0 } told ? $" ({told})" : "";

    private static LocalText Called(Activity activity) =>
        StepWords.Title(activity) is var title ? new($"bước “{title.Vi}” ({activity.Id})", $"step “{title.En}” ({activity.Id})") : null!;

    private static (string Source, string Port, string Target) Key(Connection one) => (one.Source, one.Port, one.Target);

    private static bool Has(WorkflowDefinition definition, string id) => definition.Activities.Any(one => one.Id == id);
}
