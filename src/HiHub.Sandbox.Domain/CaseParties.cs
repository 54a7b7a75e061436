using System.Collections.Frozen;

namespace HiHub.Sandbox.Domain;

/// <summary>Named groups of whom the same act is awaited: organisations by code, persons by user name.</summary>
public static class CaseParties
{
    private static readonly FrozenDictionary<string, Part[]> s_parts = new Dictionary<string, Part[]>
    {
        ["ConsultedAgencies"] = [Part.Consulted],
        ["CouncilMembers"] = [Part.CouncilChair, Part.CouncilMember],
    }.ToFrozenDictionary();

    public static IEnumerable<string> Names => s_parts.Keys;

    /// <summary>Whoever is out for a conflict is not waited for.</summary>
    public static IReadOnlyList<string> Of(SandboxCase @case, string group) =>
        [.. @case.Facts.People.Parts
            .Where(held => s_parts[group].Contains(held.Part) && !@case.Facts.People.HasConflict(held.Holder))
            .Select(held => held.Holder)
            .Distinct(StringComparer.Ordinal)];
}
