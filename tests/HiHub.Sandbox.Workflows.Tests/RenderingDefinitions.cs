using System.Text;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Rendering;

namespace HiHub.Sandbox.Workflows.Tests;

public class RenderingDefinitions
{
    public static TheoryData<string> Ids => [.. Shipped.Set.Newest.Select(definition => definition.DefinitionId)];

    /// <summary>With UPDATE_RENDERINGS=1 the file is written instead.</summary>
    [Theory, MemberData(nameof(Ids))]
    public void gives_what_is_committed(string id)
    {
        var rendered = DefinitionRendering.Markdown(Shipped.Set.Of(id), Shipped.Messages);
        var file = Path.Combine(Shipped.Folder, id + ".md");
        if (Environment.GetEnvironmentVariable("UPDATE_RENDERINGS") == "1")
            File.WriteAllText(file, rendered, new UTF8Encoding(false));
        File.ReadAllText(file).ShouldBe(rendered);
    }

    [Fact]
    public void names_every_activity_and_every_connection()
    {
        var definition = Shipped.Set.Of("application");
        var mermaid = DefinitionRendering.Mermaid(definition);
        mermaid.Split('\n').Count(line => line.Contains("-->")).ShouldBe(definition.Connections.Length);
        definition.Activities.ShouldAllBe(activity => mermaid.Contains(activity.Id));
    }

    [Fact]
    public void changes_when_the_definition_does()
    {
        var application = Shipped.Files().Single(one => one.File == "application.json").Json;
        var changed = Shipped.Change(application, node => node["name"] = "Tên khác");
        var definition = DefinitionReader.Read(changed, "application.json", Shipped.Names).Definition!;
        DefinitionRendering.Markdown(definition, Shipped.Messages).ShouldNotBe(DefinitionRendering.Markdown(Shipped.Set.Of("application"), Shipped.Messages));
    }
}
