using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>Rows about people, and people as the database knows them now.</summary>
internal static class PeopleOfTheHouse
{
    public static Task<Actor> ActorNow(this House house, string person) =>
        house.Query(async db => await db.ActorAsync(person, await db.PersonRoles.Where(held => held.PersonId == person).Select(held => held.Organisation).FirstAsync(), house.Clock.Now));

    public static async Task Lend(this House house, string from, string to, Role role, Action<DelegatedPower>? change = null)
    {
        var organisation = (await house.ActorNow(from)).Organisation;
        var row = new DelegatedPower
        {
            Id = $"UQ-{from}-{to}",
            Organisation = organisation,
            From = from,
            To = to,
            Roles = role.ToString(),
            Reason = "Đi công tác.",
            Since = house.Clock.Now,
            Until = house.Clock.Now.AddDays(30),
        };
        change?.Invoke(row);
        await house.Add(row);
    }

    public static Task Add(this House house, object row) =>
        house.Query(db =>
        {
            db.Add(row);
            return db.SaveChangesAsync();
        });

    /// <summary>What is registered of a person's tie to an organisation, as the act leaves it.</summary>
    public static async Task Tie(this House house, string person, string organisation, Domain.People.Relation relation = Domain.People.Relation.Family)
    {
        await house.Add(new RegisteredInterest { Id = $"LI-{person}", Person = person, Organisation = organisation, Relation = relation, Detail = "Em ruột là Giám đốc.", By = person, Since = house.Clock.Now });
        await house.Query(async db =>
        {
            await db.TiesChangedAsync([person], house.Clock.Now, default);
            return await db.SaveChangesAsync();
        });
    }
}
