using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office;

/// <summary>The closed catalogue: every <see cref="OfficeActionName"/> has exactly one act here.</summary>
public static class OfficeCatalogue
{
    private static readonly OfficeAction[] s_byName = Build();

    public static IReadOnlyList<OfficeAction> All => s_byName;

    public static OfficeAction Of(OfficeActionName name) => s_byName[(int)name];

    /// <summary>The last segment of the route, such as <c>publish-law-draft</c>.</summary>
    public static string Route(OfficeActionName name) => ActionCatalogue.Kebab(name.ToString());

    private static OfficeAction[] Build()
    {
        var byName = new OfficeAction[Enum.GetValues<OfficeActionName>().Length];
        foreach (var type in typeof(OfficeAction).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(OfficeAction)) && !type.IsAbstract))
        {
            var action = (OfficeAction)Activator.CreateInstance(type)!;
            byName[(int)action.Name] = action;
        }
        var missing = Array.IndexOf(byName, null);
        return missing < 0 ? byName : throw new InvalidOperationException($"{(OfficeActionName)missing} has no act.");
    }
}
