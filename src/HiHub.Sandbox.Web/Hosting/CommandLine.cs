using System.CommandLine;
using HiHub.Sandbox.Web.Hosting.Verbs;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>No verb starts the web; a verb does its work and ends with an exit code.</summary>
internal static class CommandLine
{
    public static Option<string?> Data { get; } = new("--data") { Description = "Folder of the embedded database and files", Recursive = true };

    public static Option<string> Language { get; } =
        new("--lang") { Description = "vi or en", Recursive = true, DefaultValueFactory = _ => "vi" };

    public static Task<int> RunAsync(string[] args)
    {
        Language.AcceptOnlyFromAmong("vi", "en");
        var root = new RootCommand("HiHub.Sandbox") { TreatUnmatchedTokensAsErrors = false };
        root.Options.Add(Data);
        root.Options.Add(Language);
        foreach (var verb in AllVerbs())
            root.Subcommands.Add(verb);
        root.SetAction((line, stop) => WebStart.RunAsync(line.GetValue(Data), [.. line.UnmatchedTokens], line.InvocationConfiguration.Error, stop));
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
    }

    private static IEnumerable<Command> AllVerbs() =>
        [DueVerb.Make(), MachineVerb.Make(), ActionsVerb.Make(), PolicyVerb.Make(), WorkflowVerbs.Make(), AuditVerbs.Make(), DatabaseVerbs.Make(), DemoVerb.Make(), SoakVerb.Make()];
}
