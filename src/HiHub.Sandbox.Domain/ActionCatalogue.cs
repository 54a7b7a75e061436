using System.Collections.Frozen;

namespace HiHub.Sandbox.Domain;

/// <summary>The closed catalogue: every <see cref="ActionName"/> has exactly one action here.</summary>
public static class ActionCatalogue
{
    private static readonly CaseAction[] s_byName = Build();

    private static readonly FrozenDictionary<string, CaseAction> s_byRoute = s_byName.ToFrozenDictionary(action => Route(action.Name));

    public static IReadOnlyList<CaseAction> All => s_byName;

    public static CaseAction Of(ActionName name) => s_byName[(int)name];

    /// <summary>By kebab-case name, the last segment of the route; null where there is no such act.</summary>
    public static CaseAction? ByRoute(string route) => s_byRoute.GetValueOrDefault(route);

    /// <summary>The kebab-case name: <c>RequestSupplement</c> → <c>request-supplement</c>.</summary>
    public static string Route(ActionName name) => Kebab(name.ToString());

    public static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    private static CaseAction[] Build()
    {
        var byName = new CaseAction[Enum.GetValues<ActionName>().Length];
        foreach (var type in typeof(CaseAction).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseAction)) && !t.IsAbstract))
        {
            var action = (CaseAction)Activator.CreateInstance(type)!;
            byName[(int)action.Name] = action;
        }
        var missing = Array.IndexOf(byName, null);
        return missing < 0 ? byName : throw new InvalidOperationException($"{(ActionName)missing} has no action.");
    }
}
