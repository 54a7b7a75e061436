using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Tests.Demo;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class ImportingTheRouter
{
    [Fact]
    public async Task stands_in_the_law_book_with_its_wards()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var router = house.Get<LawBooks>().Current.Router;
        router.Version.ShouldBe(1);
        router.Wards.All.Count.ShouldBe(126);
    }

    [Fact]
    public async Task of_a_wrong_file_is_refused_with_its_place_and_stores_nothing()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        using var spoilt = new ScratchFolder();
        spoilt.Copy(Path.Combine(House.Repository, "workflows"), "*.json");
        var file = Path.Combine(spoilt.Path, "router", "router.json");
        await File.WriteAllTextAsync(
            file, (await File.ReadAllTextAsync(file)).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal).Replace("\"HP-QD248\"", "\"HP-QD284\"", StringComparison.Ordinal));

        var refused = await Should.ThrowAsync<PackRefusedException>(() => house.Get<LawSeed>().Import(spoilt.Path));

        refused.Message.ShouldBe("router.json: $.rules[12].regime: There is no regime “HP-QD284”. Did you mean “HP-QD248”?");
        (await house.Query(db => db.DefinitionVersions.CountAsync(row => row.Id == "$router"))).ShouldBe(1);
    }
}
