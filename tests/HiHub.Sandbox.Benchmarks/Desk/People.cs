using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.People;

namespace HiHub.Sandbox.Benchmarks.Desk;

/// <summary>The demonstration's people as actors.</summary>
internal static class People
{
    private static readonly Dictionary<string, Actor> s_actors =
        DemoRoster.People.ToDictionary(one => one.UserName, one => new Actor(one.UserName, one.Organisation, [.. one.Roles]));

    public static Actor Of(string userName) => s_actors[userName];
}
