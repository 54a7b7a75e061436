using System.CommandLine;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Hosting.Verbs;
using CommandLine = HiHub.Sandbox.Web.Hosting.CommandLine;

namespace HiHub.Sandbox.Web.Tests.Demo;

public sealed partial class Soaking
{
    [Fact]
    public async Task leaves_every_chain_and_case_sound_while_somebody_reads()
    {
        using var folder = new ScratchFolder();
        using var output = new StringWriter();
        var line = Root().Parse(["soak", "--lang", "en"]);
        line.InvocationConfiguration.Output = output;
        (await SoakVerb.RoundAsync(line, folder.Path, 1, TestContext.Current.CancellationToken)).ShouldBeNull();
        var told = Told().Match(output.ToString());
        told.Success.ShouldBeTrue(output.ToString());
        told.Groups["cases"].Value.ShouldBe("10");
        int.Parse(told.Groups["reads"].Value, System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("soak", "--minutes", "0")]
    [InlineData("soak", "--minutes", "1441")]
    [InlineData("soak", "--minutes", "ten")]
    public void takes_a_sensible_number_of_minutes_only(params string[] args) => Root().Parse(args).Errors.ShouldNotBeEmpty();

    [Fact]
    public async Task writes_into_no_folder_that_holds_something()
    {
        using var folder = new ScratchFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "mine.txt"), "", TestContext.Current.CancellationToken);
        (await Root().Parse(["soak", "--minutes", "1", "--data", folder.Path]).InvokeAsync(new InvocationConfiguration { Error = TextWriter.Null }, TestContext.Current.CancellationToken)).ShouldBe(1);
        File.Exists(Path.Combine(folder.Path, "mine.txt")).ShouldBeTrue();
    }

    private static RootCommand Root() => new() { CommandLine.Data, CommandLine.Language, SoakVerb.Make() };

    [GeneratedRegex(@"Round 1: (?<cases>\d+) cases, \d+ events, (?<reads>\d+) reads in [\d.,]+ s; memory \d+ MB", RegexOptions.ExplicitCapture)]
    private static partial Regex Told();
}
