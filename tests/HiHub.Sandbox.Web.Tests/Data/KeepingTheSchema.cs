using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class KeepingTheSchema
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Fact]
    public void leaves_no_model_change_without_a_migration_on_any_database()
    {
        using var sqlite = new SqliteSandboxDb(new DbContextOptionsBuilder<SqliteSandboxDb>().UseSqlite("Data Source=:memory:").Options);
        using var server = new SqlServerSandboxDb(
            new DbContextOptionsBuilder<SqlServerSandboxDb>().UseSqlServer("Server=.", options => options.UseCompatibilityLevel(160)).Options);
        using var postgres = new PostgreSqlSandboxDb(new DbContextOptionsBuilder<PostgreSqlSandboxDb>().UseNpgsql("Host=localhost").Options);
        sqlite.Database.HasPendingModelChanges().ShouldBeFalse();
        server.Database.HasPendingModelChanges().ShouldBeFalse();
        postgres.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Theory, MemberData(nameof(On))]
    public async Task lets_a_person_stand_on_one_side_of_a_case_only(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var reference = await house.ToAccepted();
        await using var db = house.Db();
        db.CaseSides.Add(new CaseSide { Reference = reference, Person = "int1", Side = Side.Decide });
        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Theory, MemberData(nameof(On))]
    public async Task shows_each_role_its_cases(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var draft = await house.ToDraft();
        var filed = await house.ToConsulting();
        await Sees(house, Roster.App1, draft, filed);
        await Sees(house, Roster.App2);
        await Sees(house, Roster.Int1, filed);
        await Sees(house, Roster.Reg1, filed);
        await Sees(house, Roster.ConPolice, filed);
        await Sees(house, new Actor("con-x", "STC", [Role.Con]));
        await Sees(house, Roster.Adm1);
    }

    [Fact]
    public async Task refuses_law_that_was_rewritten_under_its_version()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await using (var db = house.Db())
        {
            var pack = await db.PackVersions.FirstAsync();
            pack.Sha256 = new string('0', 64);
            await db.SaveChangesAsync();
        }
        await Should.ThrowAsync<HiHub.Sandbox.Data.Desk.LawChangedException>(
            () => house.Get<HiHub.Sandbox.Data.Desk.LawSeed>().Import(Path.Combine(House.Repository, "workflows")));
    }

    private static async Task Sees(House house, Actor actor, params string[] references) =>
        (await house.Query(db => HiHub.Sandbox.Data.Desk.Visibility.CasesVisibleTo(db, actor).Select(row => row.Reference).ToListAsync())).ShouldBe(references, ignoreOrder: true);
}
