using System.CommandLine;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary>Output of the verbs: one writer, the language asked for.</summary>
internal static class Words
{
    public static bool InVietnamese(this ParseResult line) => line.GetValue(CommandLine.Language) != "en";

    public static string In(this LocalText text, ParseResult line) => line.InVietnamese() ? text.Vi : text.En;

    public static void Say(this ParseResult line, string text) => line.InvocationConfiguration.Output.WriteLine(text);

    public static void Say(this ParseResult line, LocalText text) => line.Say(text.In(line));

    /// <summary>Writes to the error stream and gives the exit code 1.</summary>
    public static int Fail(this ParseResult line, LocalText why) => line.Fail(why.In(line));

    public static int Fail(this ParseResult line, string why)
    {
        line.InvocationConfiguration.Error.WriteLine(why);
        return 1;
    }
}
