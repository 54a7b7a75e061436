using System.CommandLine;
using HiHub.Sandbox.Web.Hosting.Verbs;
using CommandLine = HiHub.Sandbox.Web.Hosting.CommandLine;

namespace HiHub.Sandbox.Web.Tests.Demo;

/// <summary>The verb as typed on the command line.</summary>
public sealed class RunningTheDemoVerb
{
    [Fact]
    public async Task prints_the_timeline_and_where_the_database_is()
    {
        using var folder = new ScratchFolder();
        var (exit, output) = await RunAsync("demo", "--dossier", "refused", "--until", "permit", "--lang", "en", "--data", folder.Path);

        exit.ShouldBe(0);
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        lines[1].Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ShouldBe(["Date", "Who", "Action", "State", "Due", "Basis", "Document"]);
        lines.ShouldContain(line => line.Contains("Refuse") && line.Contains("A12") && line.Contains("NĐ 61/2018 Đ19.8"));
        lines[^1].ShouldBe($"Database: {Path.Combine(folder.Path, "sandbox.db")}");
        File.Exists(Path.Combine(folder.Path, "sandbox.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task refuses_a_folder_that_holds_a_database()
    {
        using var folder = new ScratchFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "sandbox.db"), "", TestContext.Current.CancellationToken);

        (await RunAsync("demo", "--dossier", "refused", "--data", folder.Path)).Exit.ShouldBe(1);
    }

    [Fact]
    public async Task names_a_dossier_that_is_not_there()
    {
        using var folder = new ScratchFolder();

        (await RunAsync("demo", "--dossier", Path.Combine(folder.Path, "nowhere.json"), "--data", folder.Path)).Exit.ShouldBe(1);
    }

    private static async Task<(int Exit, string Output)> RunAsync(params string[] args)
    {
        var root = new RootCommand { CommandLine.Data, CommandLine.Language, DemoVerb.Make() };
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = await root.Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }, TestContext.Current.CancellationToken);
        return (exit, output.ToString());
    }
}
