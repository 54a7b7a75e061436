using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>An apology re-appoints the clock it is owed for, once.</summary>
public sealed class Apologising
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task S08_gives_the_procedure_a_new_day_once(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        var before = await Due(house, reference);
        await house.Act(reference, ActionName.Reappoint, Roster.Hod1, For("total"));

        (await Due(house, reference)).ShouldBeGreaterThan(before);
        (await house.Query(db => db.Documents.CountAsync(row => row.Reference == reference && row.Kind == "M04"))).ShouldBe(1);
        (await Refused(house, reference, "total")).ShouldBe("reappointment-used");
    }

    [Fact]
    public async Task is_refused_for_a_clock_that_does_not_run()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        (await Refused(house, await house.ToAccepted(), "decision")).ShouldBe("clock-not-running");
    }

    [Fact]
    public async Task is_refused_while_the_procedure_waits_for_the_applicant()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        (await Refused(house, await house.ToClarifying(), "total")).ShouldBe("apology-not-due");
    }

    private static Reappoint.Input For(string clock) => new() { Clock = clock, Length = Length.Parse("5wd"), Reason = "Chờ ý kiến cơ quan phối hợp." };

    private static async Task<string> Refused(House house, string reference, string clock) =>
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Act(reference, ActionName.Reappoint, Roster.Hod1, For(clock)))).Refusal.Code;

    private static Task<DateTimeOffset> Due(House house, string reference) =>
        house.Query(db => db.Clocks.Where(row => row.Reference == reference && row.Kind == "total").Select(row => row.DueAt!.Value).SingleAsync());
}
