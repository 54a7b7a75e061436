using System.Text.Json.Nodes;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Simulating;

namespace HiHub.Sandbox.Workflows.Tests;

public class SimulatingCases
{
    [Theory, InlineData(Machine.Application), InlineData(Machine.Trial)]
    public void finds_no_dead_end_in_what_ships(Machine machine)
    {
        var report = new Simulator(Shipped.Set).Run(machine, 400, 7);
        report.DeadEnds.Take(3).Select(end => $"{end.Case} {end.States} {end.Why} {string.Join(" › ", end.Trail.TakeLast(14))}").ShouldBeEmpty();
        report.Finished.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void visits_every_state_of_the_application()
    {
        var visited = new Simulator(Shipped.Set).Run(Machine.Application, 600, 3).StatesVisited;
        Enum.GetNames<Domain.Lifecycle.ApplicationState>().Except(["New"]).ShouldAllBe(state => visited.Contains(state));
    }

    [Fact]
    public void gives_the_same_for_the_same_seed()
    {
        var first = new Simulator(Shipped.Set).Run(Machine.Trial, 50, 11);
        var again = new Simulator(Shipped.Set).Run(Machine.Trial, 50, 11);
        (again.Acts, again.Finished).ShouldBe((first.Acts, first.Finished));
        new Simulator(Shipped.Set).Run(Machine.Trial, 50, 12).Acts.ShouldNotBe(first.Acts);
    }

    [Fact]
    public void finds_a_planted_dead_end()
    {
        var broken = Shipped.Change(Shipped.Files().Single(one => one.File == "application.json").Json, node =>
        {
            // The assignment leads on, and to the end at once as well.
            var end = node["root"]!["activities"]!.AsArray().First(one => (string)one!["type"]! == "Elsa.End")!["id"]!.DeepClone();
            node["root"]!["connections"]!.AsArray().Add(new JsonObject
            {
                ["source"] = new JsonObject { ["activity"] = "await-assign", ["port"] = "Assign" },
                ["target"] = new JsonObject { ["activity"] = end },
            });
        });
        var read = DefinitionReader.Read(broken, "application.json", Shipped.Names);
        var set = new DefinitionSet([.. Shipped.Set.Newest.Where(one => one.DefinitionId != "application"), read.Definition!]);
        var ends = new Simulator(set).Run(Machine.Application, 50, 7).DeadEnds;
        ends.ShouldNotBeEmpty();
        ends[0].Trail.ShouldContain("Assign");
        ends[0].Why.ShouldContain("Appraising");
    }
}
