using System.CommandLine;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting.Demo;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>demo</c>: each dossier from draft to its end, in virtual time, in a database of its own.</summary>
internal static class DemoVerb
{
    private static readonly DateTimeOffset s_start = OfficeTime.At(new DateOnly(2026, 12, 1), new TimeOnly(8, 30));

    public static Command Make()
    {
        var dossier = new Option<string?>("--dossier") { Description = "One dossier only: a file, or the name of one that ships with the program" };
        var until = new Option<string>("--until") { Description = "permit or closed", DefaultValueFactory = _ => "closed" };
        until.AcceptOnlyFromAmong("permit", "closed");
        var verb = new Command("demo", "Tells every dossier from draft to its end") { dossier, until };
        verb.SetAction((line, stop) =>
        {
            IReadOnlyList<string> names = line.GetValue(dossier) is { } one ? [one] : DemoStories.Names;
            return TellAsync(line, names, line.GetValue(until) == "permit" ? Stage.Permit : Stage.Closed, stop);
        });
        return verb;
    }

    private static async Task<int> TellAsync(ParseResult line, IReadOnlyList<string> names, Stage until, CancellationToken stop)
    {
        var dossiers = new List<(string Name, Dossier Dossier)>();
        foreach (var asked in names)
        {
            if (WhyNotReadable(asked) is { } missing)
                return line.Fail(missing);
            var (dossier, name, errors) = DemoStories.Read(asked);
            if (dossier is null)
                return line.Fail(string.Join(Environment.NewLine, errors.Select(error => $"{asked}: {error.Path}: {new LocalText(error.Vi, error.En).In(line)}")));
            dossiers.Add((name, dossier));
        }
        var folder = line.GetValue(CommandLine.Data) is { } data ? Path.GetFullPath(data) : Directory.CreateTempSubdirectory("hihub-demo-").FullName;
        if (File.Exists(Path.Combine(folder, "sandbox.db")))
            return line.Fail(new LocalText($"{folder} đã có cơ sở dữ liệu; demo cần thư mục mới.", $"{folder} holds a database already; the demo needs a new folder."));
        await TellAsync(line, folder, dossiers, until, stop);
        return 0;
    }

    private static async Task TellAsync(ParseResult line, string folder, List<(string Name, Dossier Dossier)> dossiers, Stage until, CancellationToken stop)
    {
        await using var office = await DemoOffice.OpenAsync(new DatabaseOptions { DataDirectory = folder }, s_start, stop);
        var cases = dossiers.ConvertAll(one => (Case: office.Case(one.Name, one.Dossier), one.Dossier));
        await office.Clock.TellAsync(cases.Select(one => (s_start, new Func<Task>(() => DemoStories.Of(one.Case, one.Dossier).TellAsync(until)))));
        foreach (var (told, _) in cases)
            office.Timeline.Print(line.InvocationConfiguration.Output, told.Reference!, Heading(told).In(line), line.GetValue(CommandLine.Language) == "en");
        line.Say("");
        line.Say(new LocalText($"Cơ sở dữ liệu: {Path.Combine(folder, "sandbox.db")}", $"Database: {Path.Combine(folder, "sandbox.db")}"));
    }

    private static LocalText? WhyNotReadable(string asked) =>
        File.Exists(asked) || DemoStories.Names.Contains(Path.GetFileNameWithoutExtension(asked))
            ? null
            : new($"Không có tệp hồ sơ {asked}.", $"There is no dossier {asked}.");

    private static LocalText Heading(DemoCase told)
    {
        var state = told.State.StateName;
        var outcome = told.Facts.Exit.Outcome is { } exit ? $", {exit}" : "";
        return new(
            $"■ {told.Name}: {told.State.Title} ({told.Reference}, {told.State.DossierCode ?? "chưa có mã hồ sơ"}) → {state.Vi}{outcome}",
            $"■ {told.Name}: {told.State.Title} ({told.Reference}, {told.State.DossierCode ?? "no dossier code"}) → {state.En}{outcome}"
        );
    }
}
