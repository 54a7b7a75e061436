using System.Collections.Frozen;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain;

/// <summary>Named questions about a case that a procedure may branch on; a condition is never written in the procedure itself.</summary>
public static class CaseRules
{
    private static readonly FrozenDictionary<string, Func<SandboxCase, RegimePack, bool>> s_rules =
        new Dictionary<string, Func<SandboxCase, RegimePack, bool>>
        {
            ["AdviceAsked"] = (@case, _) => @case.State == ApplicationState.PreConsult,
            ["CouncilNeeded"] = (_, pack) => pack.Council,
        }.ToFrozenDictionary();

    public static IEnumerable<string> Names => s_rules.Keys;

    public static bool Holds(string rule, SandboxCase @case, RegimePack pack) => s_rules[rule](@case, pack);
}
