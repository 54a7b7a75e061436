using System.CommandLine;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Statistics;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>database migrate|backup|restore|recount|check</c>.</summary>
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
        return new Command("database", "Looks after the database") { migrate, backup, restore, Recount(), Check() };
    }

    private static Command Check()
    {
        var check = new Command("check", "Exit 1 names the first case that is not as an act must leave it");
        check.SetAction((line, stop) => VerbHost.WithDataAsync(line, async services =>
        {
            var (cases, unsound) = await services.GetRequiredService<StoredCases>().Check(stop);
            if (unsound is not null)
                return line.Fail($"{unsound.Reference}: {unsound.Why.In(line)}");
            line.Say(new LocalText($"{cases} hồ sơ đều hợp lệ.", $"All {cases} cases are sound."));
            return 0;
        }));
        return check;
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
