using System.CommandLine;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Statistics;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>database migrate|backup|restore|recount</c>.</summary>
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
        return new Command("database", "Looks after the database") { migrate, backup, restore, Recount() };
    }

    private static Command Recount()
    {
        var recount = new Command("recount", "Computes the accounts behind the statistics anew from the clocks' events");
        recount.SetAction((line, stop) => VerbHost.WithDataAsync(line, async services =>
        {
            var count = await services.GetRequiredService<ClockAccounts>().Rebuild(stop);
            line.Say(new LocalText($"Đã tính lại {count} đồng hồ đã kết thúc.", $"{count} finished clocks counted anew."));
            return 0;
        }));
        return recount;
    }

    private static async Task<int> DoneAsync(Task work)
    {
        await work;
        return 0;
    }
}
