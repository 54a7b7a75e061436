using System.Collections.Frozen;

namespace HiHub.Sandbox.Domain;

/// <summary>Named groups of whom the same act is awaited; whoever has done it, or is out for a conflict, is awaited no more.</summary>
public static class CaseParties
{
    private static readonly FrozenDictionary<string, Func<SandboxCase, IEnumerable<string>>> s_awaited =
        new Dictionary<string, Func<SandboxCase, IEnumerable<string>>>
        {
            ["ConsultedAgencies"] = @case => @case.Facts.Review.Consultations.Where(one => one.IsOpen).Select(one => one.Organisation),
            ["CouncilMembers"] = Unscored,
        }.ToFrozenDictionary();

    public static IEnumerable<string> Names => s_awaited.Keys;

    /// <summary>Codes of organisations, or user names of persons.</summary>
    public static IReadOnlyList<string> Of(SandboxCase @case, string group) => [.. s_awaited[group](@case)];

    private static IEnumerable<string> Unscored(SandboxCase @case) =>
        @case.Facts.People.Parts
            .Where(held => held.Part == Part.CouncilMember && !@case.Facts.People.HasConflict(held.Holder))
            .Select(held => held.Holder)
            .Except(@case.Facts.Review.Council?.Scores.Select(score => score.Person) ?? []);
}
