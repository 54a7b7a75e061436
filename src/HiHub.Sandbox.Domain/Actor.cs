using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain;

/// <summary>Who acts, and for which one organisation (SOD-8). <paramref name="PersonId"/> is the user name; <paramref name="Organisation"/> a short code.</summary>
public sealed record Actor(string PersonId, string Organisation, ImmutableArray<Role> Roles)
{
    /// <summary>Time itself, and whatever the office's procedure does without a person.</summary>
    public static Actor System { get; } = new("system", "HIHUB", [Role.System]);

    public bool Is(Role role) => Roles.Contains(role);

    public bool IsApplicant => Is(Role.App) || Is(Role.Apa);

    /// <summary>The role under which the act is done: the first of the permitted roles that the actor holds.</summary>
    public Role? RoleAmong(ImmutableArray<Role> permitted)
    {
        foreach (var role in permitted)
            if (Is(role))
                return role;
        return null;
    }
}
