using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>A place of the main menu; <paramref name="Key"/> names its text in <see cref="Texts"/>. No roles: for everyone who is signed in.</summary>
public sealed record Place(string Path, string Key, params Role[] Roles);

/// <summary>The main menu, one line a place, most used first: the first one a person may see is where work begins.</summary>
public static class Navigation
{
    private static readonly Place[] s_places =
    [
        new("/applications", "nav-applications", Role.App, Role.Apa),
        new("/queue", "nav-queue"),
        new("/applications/entry", "nav-entry", Role.Int),
        new("/search", "nav-search", Role.Int, Role.Hnd, Role.Hod, Role.Csc, Role.Dec, Role.Clk, Role.Mon, Role.Reg),
        new("/portfolio", "nav-portfolio", Role.Reg, Role.Mon, Role.Hod, Role.Dec),
        new("/administration/people", "nav-administration", Role.Adm),
        new("/statistics/office", "nav-statistics", Role.Hod, Role.Dec, Role.Reg, Role.Mon),
        new("/law/packs", "nav-law", Role.Rul, Role.Reg, Role.Leg, Role.Int, Role.Hnd, Role.Hod, Role.Mon, Role.Dec),
        new("/workflows", "nav-workflows", Role.Rul, Role.Adm, Role.Reg, Role.Leg, Role.Hod, Role.Dec),
    ];

    public static IEnumerable<Place> For(Actor actor) => s_places.Where(place => place.Roles.Length == 0 || place.Roles.Any(actor.Is));

    public static string WorkPlace(Actor actor) => For(actor).First().Path;

    public static bool IsAt(this Place place, PathString path) => path.StartsWithSegments(place.Path, StringComparison.OrdinalIgnoreCase);
}
