using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting.Demo;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>soak</c>: whole lives of cases, round after round, while a reader looks on; then chains and cases are checked.</summary>
internal static class SoakVerb
{
    private const int Lives = 2;

    private static readonly DateTimeOffset s_start = OfficeTime.At(new DateOnly(2026, 12, 1), new TimeOnly(8, 30));

    public static Command Make()
    {
        var minutes = new Option<int>("--minutes") { Description = "How long to begin new rounds", DefaultValueFactory = _ => 10 };
        minutes.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var length) && length is < 1 or > 24 * 60)
                given.AddError("--minutes: 1…1440");
        });
        var verb = new Command("soak", "Runs the office for a while; exit 1 where a chain or a case is not sound afterwards") { minutes };
        verb.SetAction((line, stop) => RunAsync(line, TimeSpan.FromMinutes(line.GetValue(minutes)), stop));
        return verb;
    }

    private static async Task<int> RunAsync(ParseResult line, TimeSpan length, CancellationToken stop)
    {
        var folder = line.GetValue(CommandLine.Data) is { } data ? Path.GetFullPath(data) : Directory.CreateTempSubdirectory("hihub-soak-").FullName;
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            return line.Fail(new LocalText($"{folder} không trống; cần thư mục mới.", $"{folder} is not empty; a new folder is needed."));
        var began = Stopwatch.GetTimestamp();
        var (round, broken) = (0, (LocalText?)null);
        while (broken is null && !stop.IsCancellationRequested && (round == 0 || Stopwatch.GetElapsedTime(began) < length))
            broken = await RoundAsync(line, Path.Combine(folder, $"{++round:000}"), round, stop);
        Directory.Delete(folder, recursive: broken is null);
        return broken is null ? 0 : line.Fail(broken);
    }

    /// <summary>One database from its first case to its last; null where all is sound.</summary>
    internal static async Task<LocalText?> RoundAsync(ParseResult line, string folder, int round, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        await using var office = await DemoOffice.OpenAsync(new DatabaseOptions { DataDirectory = folder }, s_start, stop);
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reading = Task.Run(() => ReadAsync(office, done.Token), stop);
        await office.Clock.TellAsync(Stories(office));
        await done.CancelAsync();
        var reads = await reading;
        var (report, (cases, unsound)) = (await office.VerifyAsync(), await office.CheckAsync());
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        line.Say(new LocalText(
            $"Vòng {round}: {cases} hồ sơ, {report.Events} sự kiện, {reads} lượt đọc trong {seconds:0.0} giây; bộ nhớ {Environment.WorkingSet >> 20} MB",
            $"Round {round}: {cases} cases, {report.Events} events, {reads} reads in {seconds:0.0} s; memory {Environment.WorkingSet >> 20} MB"));
        if (report.Broken is { } link)
            return new($"{link.Stream}/{link.Seq}: {link.Why.Vi} ({folder})", $"{link.Stream}/{link.Seq}: {link.Why.En} ({folder})");
        return unsound is null ? null : new($"{unsound.Reference}: {unsound.Why.Vi} ({folder})", $"{unsound.Reference}: {unsound.Why.En} ({folder})");
    }

    /// <summary>Every dossier some times over, all at once: the stories know their dates, so none begins on another day.</summary>
    private static IEnumerable<(DateTimeOffset Start, Func<Task> Tell)> Stories(DemoOffice office)
    {
        foreach (var name in Enumerable.Repeat(DemoStories.Names, Lives).SelectMany(names => names))
        {
            var dossier = DemoStories.Read(name).Dossier!;
            yield return (s_start, () => DemoStories.Of(office.Case(name, dossier), dossier).TellAsync(Stage.Closed));
        }
    }

    private static async Task<int> ReadAsync(DemoOffice office, CancellationToken stop)
    {
        var reads = 0;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                await office.ReadAsync(DemoPeople.Of("reg1"), stop);
                reads++;
            }
        }
        catch (OperationCanceledException)
        {
            // The round is over.
        }
        return reads;
    }
}
