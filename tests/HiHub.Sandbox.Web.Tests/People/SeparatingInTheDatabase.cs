using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Data;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class SeparatingInTheDatabase
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task takes_no_person_on_a_second_side(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        var side = (int)Side.Decide;
        await Should.ThrowAsync<Exception>(() => house.Tamper($"INSERT INTO case_side (reference, person, side) VALUES ('{reference}', 'int1', {side})"));
        await house.Tamper($"INSERT INTO case_side (reference, person, side) VALUES ('{reference}', 'dec1', {side})");
    }

    /// <summary>Even where the facts of the case have been tampered with, the act that would put a person on both sides is not written.</summary>
    [Theory, MemberData(nameof(On))]
    public async Task writes_no_act_that_would(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToSubmitted();
        await house.Tamper($"INSERT INTO case_side (reference, person, side) VALUES ('{reference}', 'int1', {(int)Side.Decide})");
        await Should.ThrowAsync<Exception>(() => house.Act(reference, ActionName.Accept, Roster.Int1, Walking.Acceptance()));
        (await house.Case(reference)).Version.ShouldBe(2);
    }
}
