using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.People;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>The roster's people as actors, by user name.</summary>
internal static class DemoPeople
{
    private static readonly Dictionary<string, Actor> s_actors =
        DemoRoster.People.ToDictionary(one => one.UserName, one => new Actor(one.UserName, one.Organisation, [.. one.Roles])
        {
            Authorisations = one.UserName == DemoRoster.Letter.Person ? [new(DemoRoster.Letter.Id, [], DemoRoster.Letter.Until, Ended: false)] : [],
        });

    public static Actor Of(string userName) => s_actors[userName];
}
