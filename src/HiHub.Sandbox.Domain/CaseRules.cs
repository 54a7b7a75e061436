using System.Collections.Frozen;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain;

/// <summary>Named questions about a case that a procedure may branch on; a condition is never written in the procedure itself.</summary>
public static class CaseRules
{
    private static readonly FrozenDictionary<string, Func<SandboxCase, RegimePack, string?, bool>> s_rules =
        new Dictionary<string, Func<SandboxCase, RegimePack, string?, bool>>
        {
            ["AdviceAsked"] = (@case, _, _) => @case.State == ApplicationState.PreConsult,
            ["CouncilNeeded"] = (_, pack, _) => pack.Council,
        }.ToFrozenDictionary();

    public static IEnumerable<string> Names => s_rules.Keys;

    /// <summary><paramref name="subject"/>: the request, incident or period the asking procedure is about.</summary>
    public static bool Holds(string rule, SandboxCase @case, RegimePack pack, string? subject) => s_rules[rule](@case, pack, subject);
}
