using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Workflows.Running;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>Cases that the desk left are sound; what comes into the database by another way is named.</summary>
public sealed class CheckingStoredCases
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task finds_all_sound_that_the_desk_left(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        await house.ToDraft();
        await house.ToConsulting();
        (await Check(house)).ShouldBe((2, null));
    }

    [Theory, MemberData(nameof(On))]
    public async Task names_a_case_changed_without_an_event(DatabaseProvider provider) =>
        (await Planted(provider, (db, reference) => db.Cases.Where(row => row.Reference == reference).ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version + 1))))
            .ShouldContain("version");

    [Theory, MemberData(nameof(On))]
    public async Task names_a_case_whose_tasks_nobody_waits_for(DatabaseProvider provider) =>
        (await Planted(provider, (db, reference) => db.Procedures.Where(row => row.Reference == reference).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, InstanceStatus.Ended))))
            .ShouldContain("task");

    [Theory, MemberData(nameof(On))]
    public async Task names_a_permit_that_nothing_carries(DatabaseProvider provider) =>
        (await Planted(provider, (db, reference) => db.Cases.Where(row => row.Reference == reference).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, ApplicationState.Permitted))))
            .ShouldContain("permitted");

    private static async Task<string> Planted(DatabaseProvider provider, Func<SandboxDb, string, Task<int>> plant)
    {
        await using var house = await House.Open(provider);
        await house.ToDraft();
        var reference = await house.ToConsulting();
        (await house.Query(db => plant(db, reference))).ShouldBeGreaterThan(0);
        var (_, unsound) = await Check(house);
        unsound.ShouldNotBeNull().Reference.ShouldBe(reference);
        return unsound.Why.En;
    }

    private static Task<(int Cases, UnsoundCase? Unsound)> Check(House house) => house.Get<StoredCases>().Check(TestContext.Current.CancellationToken);
}
