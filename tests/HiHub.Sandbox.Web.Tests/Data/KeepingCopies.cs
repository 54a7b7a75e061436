using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Stores;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Data;

public sealed class KeepingCopies
{
    [Fact]
    public async Task restores_the_moment_of_the_backup()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var kept = await house.ToSubmitted();
        var copy = Path.Combine(house.Options.DataDirectory, "copy.db");
        await house.Get<DatabaseCare>().Backup(copy);
        await house.ToSubmitted();
        await house.Close();
        var again = await House.OpenAt(house.Options);
        await again.Get<DatabaseCare>().Restore(copy);
        (await again.Query(db => db.Cases.Select(row => row.Reference).ToListAsync())).ShouldBe([kept]);
        (await again.Verify()).Broken.ShouldBeNull();
        await again.Close();
    }

    [Fact]
    public async Task keeps_the_same_bytes_once_and_gives_them_back()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var files = house.Get<FileStore>();
        var (hash, size) = await files.Save(new MemoryStream("Đề án"u8.ToArray()), 100, default);
        (await files.Save(new MemoryStream("Đề án"u8.ToArray()), 100, default)).ShouldBe((hash, size));
        await using var stored = files.Open(hash);
        (await new StreamReader(stored).ReadToEndAsync()).ShouldBe("Đề án");
        Directory.GetFiles(Path.Combine(house.Options.DataDirectory, "files"), "*", SearchOption.AllDirectories).Length.ShouldBe(1);
    }

    [Fact]
    public async Task refuses_a_file_too_large_and_a_path_in_place_of_a_hash()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var files = house.Get<FileStore>();
        await Should.ThrowAsync<FileTooLargeException>(() => files.Save(new MemoryStream(new byte[11]), 10, default));
        Should.Throw<FileNotFoundException>(() => files.Open("../../sandbox.db"));
    }
}
