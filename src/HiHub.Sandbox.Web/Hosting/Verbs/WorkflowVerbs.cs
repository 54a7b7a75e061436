using System.CommandLine;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Checking;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>workflow check|export</c>.</summary>
internal static class WorkflowVerbs
{
    public static Command Make() => new("workflow", "Checks and exports procedure definitions") { Check(), Export() };

    private static Command Check()
    {
        var files = new Argument<string[]>("file") { Arity = ArgumentArity.ZeroOrMore, Description = "None: the shipped definitions" };
        var verb = new Command("check", "Exit 1 names file, JSON path and reason") { files };
        verb.SetAction(line =>
        {
            var chosen = line.GetValue(files) ?? [];
            if (Array.Find(chosen, file => !File.Exists(file)) is { } missing)
                return line.Fail(new LocalText($"Không có tệp {missing}.", $"There is no file {missing}."));
            return Tell(line, chosen.Length == 0 ? ShippedProcedure.Check(ProgramFolder.Workflows) : ShippedProcedure.CheckBeside(chosen));
        });
        return verb;
    }

    private static int Tell(ParseResult line, CheckResult result)
    {
        foreach (var error in result.Errors)
            line.Fail(error.InWords(line.InVietnamese()));
        if (result.Errors.Count > 0)
            return 1;
        line.Say(new LocalText("Quy trình hợp lệ và khớp với vòng đời.", "The procedure is valid and agrees with the lifecycles."));
        return 0;
    }

    private static Command Export()
    {
        var folder = new Argument<string>("folder") { Description = "Where to write, one file a definition" };
        var verb = new Command("export", "Writes the newest definitions of the database back to files") { folder };
        verb.SetAction((line, stop) => VerbHost.WithDataAsync(line, async services =>
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<SandboxDb>>().CreateDbContextAsync(stop);
            var rows = await db.DefinitionVersions.AsNoTracking().Where(row => !row.Id.StartsWith('$')).ToListAsync(stop);
            Directory.CreateDirectory(line.GetValue(folder)!);
            foreach (var row in rows.GroupBy(row => row.Id).Select(versions => versions.MaxBy(row => int.Parse(row.Version, System.Globalization.CultureInfo.InvariantCulture))!))
                await File.WriteAllBytesAsync(Path.Combine(line.GetValue(folder)!, $"{row.Id}.json"), row.Content, stop);
            return 0;
        }));
        return verb;
    }
}
