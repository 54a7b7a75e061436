using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain;

/// <summary>Who acts, and for which one organisation (SOD-8). <paramref name="PersonId"/> is the user name; <paramref name="Organisation"/> a short code.</summary>
public sealed record Actor(string PersonId, string Organisation, ImmutableArray<Role> Roles)
{
    /// <summary>Time itself, and whatever the office's procedure does without a person.</summary>
    public static Actor System { get; } = new("system", "HIHUB", [Role.System]);

    /// <summary>Whose duty is done in their stead; null in one's own name. Only policy sets it.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>What others have delegated to this person and still stands.</summary>
    public IReadOnlyList<Delegation> Delegations { get; init; } = [];

    /// <summary>The letters of authorisation from the organisation's representative, ended ones too.</summary>
    public IReadOnlyList<Authorisation> Authorisations { get; init; } = [];

    /// <summary>Cases opened to an administrator in an emergency (SOD-4).</summary>
    public IReadOnlyList<BrokenGlass> BrokenGlass { get; init; } = [];

    /// <summary>Whose parts and duties these are.</summary>
    [JsonIgnore]
    public string Principal => OnBehalfOf ?? PersonId;

    [JsonIgnore]
    public bool IsApplicant => Is(Role.App) || Is(Role.Apa);

    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>True for the person, and for whoever acts in their stead: the duties are kept apart for both.</summary>
    public bool Stands(string? person) => person is not null && (PersonId == person || OnBehalfOf == person);

    public Actor For(Delegation delegation) => this with { Roles = delegation.Lent, OnBehalfOf = delegation.From, Delegations = [] };

    /// <summary>The role under which the act is done: the first of the permitted roles that the actor holds.</summary>
    public Role? RoleAmong(ImmutableArray<Role> permitted)
    {
        foreach (var role in permitted)
            if (Is(role))
                return role;
        return null;
    }
}
