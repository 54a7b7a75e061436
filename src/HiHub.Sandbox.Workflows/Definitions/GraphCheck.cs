using System.Collections.Immutable;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>Refuses charts that would stop, spin or wait for ever.</summary>
internal static class GraphCheck
{
    public static void Check(IReadOnlyCollection<Activity> activities, ImmutableArray<Connection> connections, Problems problems)
    {
        var starts = activities.Count(activity => activity is StartActivity);
        if (starts != 1)
            problems.Add("$.root.activities", $"Phải có đúng một Elsa.Start (hiện có {starts}).", $"There must be exactly one Elsa.Start (there are {starts}).");
        var connected = connections.Select(connection => (connection.Source, connection.Port)).ToHashSet();
        foreach (var activity in activities)
            Outcomes(activity, connected, problems);
        foreach (var twice in activities.SelectMany(activity => activity.Entry.Select(state => (state, activity))).GroupBy(entry => entry.state).SelectMany(group => group.Skip(1)))
            problems.Add(twice.activity.JsonPath + ".customProperties.hihub.entry", $"Trạng thái “{twice.state}” đã có điểm vào.", $"The state “{twice.state}” already has an entry.");
        var graph = new FlowGraph(activities, connections);
        var unreached = graph.Unreached();
        foreach (var activity in activities.Where(activity => unreached.Contains(activity.Id)))
            problems.Add(activity.JsonPath, $"Không có đường nào dẫn tới hoạt động “{activity.Id}”.", $"Nothing leads to the activity “{activity.Id}”.");
        if (graph.Treadmill() is { } spinning)
            problems.Add(spinning.JsonPath, $"Vòng lặp qua “{spinning.Id}” không chờ ở bước nào nên không bao giờ dừng.",
                $"The loop through “{spinning.Id}” waits nowhere, so it would never stop.");
        foreach (var join in activities.OfType<JoinActivity>())
            Join(join, activities, graph, problems);
    }

    private static void Outcomes(Activity activity, HashSet<(string, string)> connected, Problems problems)
    {
        var path = activity.JsonPath;
        foreach (var outcome in activity.Outcomes.Where(outcome => !connected.Contains((activity.Id, outcome)) && !activity.EndsHere.Contains(outcome)))
            problems.Add(path, $"Kết quả “{outcome}” của “{activity.Id}” không được nối và không có trong endsHere.",
                $"The outcome “{outcome}” of “{activity.Id}” is neither connected nor listed in endsHere.");
        foreach (var outcome in activity.EndsHere)
        {
            var at = path + ".customProperties.hihub.endsHere";
            if (!activity.Outcomes.Contains(outcome))
                problems.Add(at, $"“{activity.Id}” không có kết quả “{outcome}”.", $"“{activity.Id}” has no outcome “{outcome}”.", NearestName.To(outcome, activity.Outcomes));
            else if (connected.Contains((activity.Id, outcome)))
                problems.Add(at, $"Kết quả “{outcome}” đã được nối nên không kết thúc ở đây.", $"The outcome “{outcome}” is connected, so it does not end here.");
        }
    }

    private static void Join(JoinActivity join, IReadOnlyCollection<Activity> activities, FlowGraph graph, Problems problems)
    {
        if (graph.Inbound(join.Id) < 2)
            problems.Add(join.JsonPath, "Điểm hợp nhất phải có ít nhất hai đường vào.", "A join needs at least two inbound connections.");
        var region = graph.Region(join.Id);
        if (join.Mode != JoinMode.WaitAll)
            return;
        foreach (var lost in activities.Where(activity => region.Contains(activity.Id) && !activity.EndsHere.IsEmpty))
            problems.Add(lost.JsonPath + ".customProperties.hihub.endsHere", $"Nhánh kết thúc tại “{lost.Id}” thì “{join.Id}” (WaitAll) chờ mãi; dùng WaitAllActive.",
                $"If the branch ends at “{lost.Id}”, “{join.Id}” (WaitAll) waits for ever; use WaitAllActive.", "WaitAllActive");
    }
}
