using System.Text.Json.Nodes;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Tests;

public class ReadingAStudioExport
{
    private static readonly byte[] s_json = File.ReadAllBytes(Path.Combine(Shipped.Folder, "..", "tests", "HiHub.Sandbox.Workflows.Tests", "files", "studio-export.json"));

    private static WorkflowDefinition Read(byte[] json)
    {
        var result = DefinitionReader.Read(json, "studio-export.json", Shipped.Names);
        result.Errors.Select(error => error.InWords(vietnamese: false)).ShouldBeEmpty();
        return result.Definition!;
    }

    [Fact]
    public void accepts_node_ids_metadata_options_and_empty_inputs()
    {
        var definition = Read(s_json);
        definition.Version.ShouldBe(3);
        definition.Activities.Length.ShouldBe(7);
        definition.Find("assess").ShouldBeOfType<AwaitActionActivity>().Actions.ShouldBe([ActionName.AssessRequest]);
    }

    [Fact]
    public void keeps_every_designer_position_when_written_and_read_again()
    {
        var written = DefinitionWriter.Write(Read(s_json));
        JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(s_json)).ShouldBeTrue();
        ((double)JsonNode.Parse(written)!.Activity("start")["metadata"]!["designer"]!["position"]!["x"]!).ShouldBe(-340.25);
        DefinitionWriter.Write(Read(written)).ShouldBe(written);
    }

    [Fact]
    public void runs_it()
    {
        var bench = new Bench(Read(s_json)).Started("studio-export");
        bench.Open.ShouldBe(["assess"]);
        bench.Due(bench.Timers.Values.Single()).ShouldBeTrue();
        bench.Open.ShouldBeEmpty();
    }

    [Fact]
    public void of_what_ships_gives_the_same_definition()
    {
        foreach (var (file, json) in Shipped.Files())
            JsonNode.DeepEquals(JsonNode.Parse(DefinitionWriter.Write(DefinitionReader.Read(json, file, Shipped.Names).Definition!)), JsonNode.Parse(json)).ShouldBeTrue(file);
    }
}
