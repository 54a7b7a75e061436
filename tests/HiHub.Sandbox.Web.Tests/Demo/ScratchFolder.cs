using HiHub.Sandbox.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Demo;

/// <summary>A folder with a database, gone at the end.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hihub-test-").FullName;

    /// <summary>State codes of the cases, and the moment of the last event.</summary>
    public async Task<(IReadOnlyList<string> States, DateTimeOffset Last)> ReadAsync()
    {
        await using var services = new ServiceCollection().AddLogging().AddSandboxData(new DatabaseOptions { DataDirectory = Path }).BuildServiceProvider();
        await using var db = await services.GetRequiredService<IDbContextFactory<SandboxDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var cases = await db.Cases.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        var last = await db.AuditEvents.MaxAsync(row => row.At, TestContext.Current.CancellationToken);
        return (cases.ConvertAll(one => one.StateCode), last);
    }

    /// <summary>Copies the files of a folder and of all below it.</summary>
    public void Copy(string from, string pattern)
    {
        foreach (var file in Directory.GetFiles(from, pattern, SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
