using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.People;

/// <summary>
/// What one official lets a colleague do in their stead for a time: roles that <paramref name="From"/> holds, boxed by acts and cases where any are named.
/// It ends by itself, and whoever received it cannot pass it on.
/// </summary>
public sealed record Delegation(string Id, string From, ImmutableArray<Role> Roles, ImmutableArray<ActionName> Acts, ImmutableArray<string> Cases)
{
    // Council members are appointed by name, applicants authorise by letter, and nobody lends oversight or administration.
    private static readonly ImmutableArray<Role> s_delegable = [Role.Int, Role.Hnd, Role.Hod, Role.Con, Role.Leg, Role.Dec, Role.Clk, Role.Mon, Role.Omb];

    public static ImmutableArray<Role> Delegable => s_delegable;

    /// <summary>Preparing and deciding are two sides of the office (SOD-1): nothing is lent from one to the other.</summary>
    public static Side SideOf(Role role) => role == Role.Dec ? Side.Decide : s_delegable.Contains(role) ? Side.Prepare : Side.None;

    /// <summary>Those of the roles that can be lent at all.</summary>
    public ImmutableArray<Role> Lent => Roles.RemoveAll(role => !s_delegable.Contains(role));

    public bool Covers(SandboxCase @case, ActionName act) =>
        (Acts.IsEmpty || Acts.Contains(act)) && (Cases.IsEmpty || Cases.Contains(@case.Reference));
}
