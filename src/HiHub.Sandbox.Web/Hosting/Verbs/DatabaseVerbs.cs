using System.CommandLine;
using HiHub.Sandbox.Data;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>database migrate|backup|restore</c>.</summary>
internal static class DatabaseVerbs
{
    public static Command Make()
    {
        var migrate = new Command("migrate", "Creates the database or brings it to this version");
        migrate.SetAction((line, stop) => VerbHost.WithDataAsync(line, services => DoneAsync(services.GetRequiredService<DatabaseCare>().Migrate(stop))));
        var target = new Argument<string>("file");
        var backup = new Command("backup", "Copies the running embedded database into a file") { target };
        backup.SetAction((line, stop) =>
            VerbHost.WithDataAsync(line, services => DoneAsync(services.GetRequiredService<DatabaseCare>().Backup(line.GetValue(target)!, stop))));
        var source = new Argument<string>("file");
        var restore = new Command("restore", "Replaces the embedded database by a backup; nobody may be using it") { source };
        restore.SetAction((line, stop) =>
            VerbHost.WithDataAsync(line, services => DoneAsync(services.GetRequiredService<DatabaseCare>().Restore(line.GetValue(source)!, stop))));
        return new Command("database", "Looks after the database") { migrate, backup, restore };
    }

    private static async Task<int> DoneAsync(Task work)
    {
        await work;
        return 0;
    }
}
