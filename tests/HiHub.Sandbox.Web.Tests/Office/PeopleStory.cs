using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Tests.Data;
using HiHub.Sandbox.Web.Tests.People;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Office;

/// <summary>Administrators and what they do in words.</summary>
internal static class PeopleStory
{
    public static Actor Adm1 { get; } = new("adm1", "TT-CNTT", [Role.Adm]);

    public static Actor Adm2 { get; } = new("adm2", "TT-CNTT", [Role.Adm]);

    public static async Task<OfficeResult> Done(this House house, OfficeActionName action, Actor actor, object input)
    {
        var result = await house.Do(action, actor, input);
        result.Errors.ShouldBeEmpty();
        return result;
    }

    public static async Task Wrong(this House house, string path, OfficeActionName action, Actor actor, object input) =>
        (await house.Do(action, actor, input)).Errors.Select(error => error.Path).ShouldContain(path);

    public static DateOnly Today(this House house) => OfficeTime.DayOf(house.Clock.Now);

    public static async Task<Session> Session(this House house, string person)
    {
        var row = new Session { Id = $"S-{person}", TokenSha256 = person, PersonId = person, Organisation = "TT-CNTT", AuthMethod = "password", CreatedAt = house.Clock.Now, ExpiresAt = house.Clock.Now.AddHours(8), IdleEndsAt = house.Clock.Now.AddHours(1) };
        await house.Add(row);
        return row;
    }
}
