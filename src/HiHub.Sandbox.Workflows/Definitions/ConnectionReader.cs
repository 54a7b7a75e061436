using System.Collections.Immutable;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>Reads the connections and refuses any that Elsa would drop without a word.</summary>
internal static class ConnectionReader
{
    public static ImmutableArray<Connection> Read(Place root, IReadOnlyCollection<Activity> activities, HashSet<string> ids)
    {
        var byId = activities.ToDictionary(activity => activity.Id);
        var connections = ImmutableArray.CreateBuilder<Connection>();
        foreach (var item in root.Items("connections"))
        {
            item.Only(["source", "target", "vertices"], "Thuộc tính", "property");
            if (End(item, "source", ids) is not var (source, port) || End(item, "target", ids) is not var (target, into))
                continue;
            if (into is not null and not "In")
                new Place(item.Json, item.Path + ".target.port", item.Problems).Refuse($"Không có cổng vào “{into}”.", $"There is no inbound port “{into}”.", "In");
            if (byId.TryGetValue(source, out var from) && byId.ContainsKey(target) && Port(item, from, port ?? "Done") is { } known)
                connections.Add(new(source, known, target, item.Path));
        }
        foreach (var twice in connections.GroupBy(connection => connection with { JsonPath = "" }).SelectMany(group => group.Skip(1)))
            root.Problems.Add(twice.JsonPath, "Đường nối này lặp lại một đường nối khác.", "This connection repeats another.");
        return connections.ToImmutable();
    }

    private static (string Activity, string? Port)? End(Place item, string name, HashSet<string> ids)
    {
        if (item.Object(name) is not { } end || end.Text("activity") is not { } activity)
            return null;
        end.Only(["activity", "port"], "Thuộc tính", "property");
        var place = new Place(end.Json, end.Path + ".activity", end.Problems);
        return place.Known(activity, ids, "hoạt động", "activity") is null ? null : (activity, end.Text("port", required: false));
    }

    private static string? Port(Place item, Activity from, string port)
    {
        var place = new Place(item.Json, item.Path + ".source.port", item.Problems);
        if (from.Outcomes.Contains(port))
            return port;
        var known = from.Outcomes.IsEmpty ? "–" : string.Join(", ", from.Outcomes);
        place.Refuse($"Hoạt động “{from.Id}” không có kết quả “{port}” (có: {known}).", $"The activity “{from.Id}” has no outcome “{port}” (it has: {known}).",
            NearestName.To(port, from.Outcomes));
        return null;
    }
}
