using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Web.Tests.People;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>Stored files that nothing names go after a day, and no others.</summary>
public sealed class SweepingFiles
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    [Theory, MemberData(nameof(On))]
    public async Task takes_what_nothing_names_after_a_day_and_leaves_what_a_document_names(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (received, rendered, orphan, young) = (await Stored(house, "nhận"), await Stored(house, "in ra"), await Stored(house, "bỏ lại"), await Stored(house, "mới", isOld: false));
        await house.Add(Document(received, rendered));
        (await house.Get<FileSweep>().Run()).ShouldBe(1);
        Has(house, received, rendered, orphan, young).ShouldBe([true, true, false, true]);
    }

    [Theory, MemberData(nameof(On))]
    public async Task takes_nothing_where_the_database_knows_none_of_the_files(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var orphan = await Stored(house, "của kho khác");
        (await house.Get<FileSweep>().Run()).ShouldBe(0);
        Has(house, orphan).ShouldBe([true]);
    }

    [Theory, MemberData(nameof(On))]
    public async Task leaves_what_was_stored_again_for_an_act_to_come(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var (named, again) = (await Stored(house, "nhận"), await Stored(house, "gửi lại"));
        await house.Add(Document(named, null));
        await Stored(house, "gửi lại", isOld: false);
        (await house.Get<FileSweep>().Run()).ShouldBe(0);
        Has(house, again).ShouldBe([true]);
    }

    [Fact]
    public async Task takes_pieces_that_nobody_went_on_with_whosever_they_are()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var partial = house.Get<PartialFiles>();
        var (left, going) = (partial.Begin("app1"), partial.Begin("app2"));
        var old = Directory.EnumerateFiles(Path.Combine(house.Options.DataDirectory, "files", "partial"), left, SearchOption.AllDirectories).Single();
        File.SetLastWriteTimeUtc(old, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        await house.Get<FileSweep>().Run();
        (partial.Received("app1", left), partial.Received("app2", going)).ShouldBe((null, 0));
    }

    [Fact]
    public async Task knows_every_column_that_holds_a_sha_256()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await using var db = house.Db();
        Columns(db).ShouldBe([.. FileSweep.Naming.Keys.Concat(FileSweep.OfNoFile)], ignoreOrder: true);
        FileSweep.Naming.Keys.Intersect(FileSweep.OfNoFile).ShouldBeEmpty();
        Columns(db).ShouldContain("CaseDocument.RenderedSha256");
    }

    private static List<string> Columns(SandboxDb db) =>
        [.. from row in db.Model.GetEntityTypes()
            from property in row.GetProperties()
            where property.ClrType == typeof(string) && property.Name.Contains("Sha256", StringComparison.OrdinalIgnoreCase)
            select $"{row.ClrType.Name}.{property.Name}"];

    private static CaseDocument Document(string received, string? rendered) => new() { Reference = "TN-0000000001", Id = "D-1", Kind = "Other", Sha256 = received, RenderedSha256 = rendered, By = "app1" };

    private static async Task<string> Stored(House house, string text, bool isOld = true)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var (hash, _) = await house.Get<FileStore>().Save(content, 1000, default);
        if (isOld)
            File.SetLastWriteTimeUtc(Path.Combine(house.Options.DataDirectory, "files", hash[..2], hash[2..]), TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        return hash;
    }

    private static bool[] Has(House house, params string[] hashes) => [.. hashes.Select(house.Get<FileStore>().Has)];
}
