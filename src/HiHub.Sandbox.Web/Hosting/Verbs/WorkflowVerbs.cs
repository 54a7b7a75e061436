using System.CommandLine;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Checking;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Simulating;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>workflow check|export|simulate</c>.</summary>
internal static class WorkflowVerbs
{
    public static Command Make() => new("workflow", "Checks and exports procedure definitions") { Check(), Export(), Simulate() };

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
        var verb = new Command("export", "Writes the newest definitions, packs and calendar of the database back to files") { folder };
        verb.SetAction((line, stop) => VerbHost.WithDataAsync(line, async services =>
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<SandboxDb>>().CreateDbContextAsync(stop);
            await LawExport.Write(db, line.GetValue(folder)!, stop);
            return 0;
        }));
        return verb;
    }

    private static Command Simulate()
    {
        var file = new Argument<string>("file");
        var cases = new Option<int>("--cases") { Description = "How many generated cases", DefaultValueFactory = _ => 200 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same cases", DefaultValueFactory = _ => 1 };
        var verb = new Command("simulate", "Runs generated cases through a definition; exit 1 on a dead end") { file, cases, seed };
        verb.SetAction(line =>
        {
            var result = ShippedProcedure.CheckBeside([line.GetValue(file)!]);
            return result.Definitions is { } set ? Tell(line, Run(set, line.GetValue(file)!, line.GetValue(cases), line.GetValue(seed))) : Tell(line, result);
        });
        return verb;
    }

    private static SimulationReport Run(DefinitionSet set, string file, int cases, int seed) =>
        new Simulator(set).Run(set.Of(DefinitionReader.PeekDefinitionId(File.ReadAllBytes(file))!).Machine, cases, seed);

    private static int Tell(ParseResult line, SimulationReport report)
    {
        line.Say(new LocalText(
            $"{report.Cases} hồ sơ, {report.Acts} thao tác, {report.Finished} kết thúc, {report.StatesVisited.Count} trạng thái đã qua, {report.DeadEnds.Count} ngõ cụt.",
            $"{report.Cases} cases, {report.Acts} acts, {report.Finished} finished, {report.StatesVisited.Count} states visited, {report.DeadEnds.Count} dead ends."));
        foreach (var end in report.DeadEnds.Take(10))
            line.Fail($"#{end.Case} {end.States}: {end.Why}: {string.Join(" → ", end.Trail)}");
        return report.DeadEnds.Count == 0 ? 0 : 1;
    }
}
