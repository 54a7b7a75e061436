using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class SeeingCases
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task keeps_a_draft_that_was_never_filed_from_the_office(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (draft, filed) = (await house.ToDraft(), await house.ToSubmitted());
        foreach (var reference in new[] { draft, filed })
            await house.Act(reference, ActionName.Withdraw, Roster.App1);
        foreach (var official in new[] { Roster.Int1, Roster.Hnd1, Roster.Hod1, Roster.Dec1, Roster.Reg1 })
        {
            (await Listed(house, official)).ShouldBe([filed], official.PersonId);
            (await house.Desk.View(filed, official, TestContext.Current.CancellationToken)).Case.Reference.ShouldBe(filed);
            await Should.ThrowAsync<CaseNotFoundException>(() => house.Desk.View(draft, official, TestContext.Current.CancellationToken));
        }
        (await Listed(house, Roster.App1)).ShouldBe([draft, filed], ignoreOrder: true);
        (await house.Desk.View(draft, Roster.App1, TestContext.Current.CancellationToken)).Case.Reference.ShouldBe(draft);
    }

    [Theory, MemberData(nameof(On))]
    public async Task opens_a_consulted_agency_only_to_those_who_answer_for_it(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToConsulting();
        (await house.Desk.View(reference, Roster.ConPolice, TestContext.Current.CancellationToken)).Case.Reference.ShouldBe(reference);
        foreach (Role[] roles in new Role[][] { [], [Role.Adm], [Role.Rul], [Role.Par] })
        {
            var colleague = Roster.ConPolice with { PersonId = "colleague", Roles = [.. roles] };
            (await Listed(house, colleague)).ShouldBeEmpty();
            await Should.ThrowAsync<CaseNotFoundException>(() => house.Desk.View(reference, colleague, TestContext.Current.CancellationToken));
        }
    }

    private static Task<List<string>> Listed(House house, Actor actor) =>
        house.Query(db => db.CasesVisibleTo(actor).Select(row => row.Reference).ToListAsync());
}
