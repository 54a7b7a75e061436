using System.Text.Json.Nodes;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Tests;

/// <summary>Each test plants one culprit in a file that ships.</summary>
public class RefusingDefinitions
{
    [Theory]
    [InlineData("check-dossier", "actions", "[\"Acept\"]", "Accept")]
    [InlineData("check-dossier", "role", "INTT", "INT")]
    [InlineData("check-dossier", "clock", "intak", "intake")]
    [InlineData("check-dossier", "queue", "intakes", "intake")]
    [InlineData("council-needed", "rule", "CouncilNeded", "CouncilNeeded")]
    [InlineData("await-opinions", "of", "ConsultedAgencis", "ConsultedAgencies")]
    [InlineData("await-supplement", "onDue", "expires", "expire")]
    public void that_name_what_the_code_does_not_know(string activity, string input, string value, string nearest) =>
        Refused("application.json", node => node.Activity(activity).Write(input, value), $".{input}.expression.value", nearest);

    [Fact]
    public void with_an_unknown_document() => RefusedFirst("HiHub.Document", "template", "M99");

    [Fact]
    public void with_an_unknown_message() => RefusedFirst("HiHub.Notify", "message", "no-such-text-anywhere");

    [Theory]
    [InlineData("HiHub.AwaitActoin", "HiHub.AwaitAction")]
    [InlineData("Elsa.FlowSwitch", "HiHub.Rule")]
    [InlineData("Elsa.WriteLine", null)]
    public void with_an_activity_that_is_not_run(string type, string? nearest) =>
        Refused("application.json", node => node.Activity("check-dossier")["type"] = type, ".type", nearest);

    [Theory, InlineData("JavaScript"), InlineData("Liquid"), InlineData("CSharp"), InlineData("Python")]
    public void with_a_script(string language)
    {
        var error = Refused("application.json", node => node.Activity("council-needed")["rule"]!["expression"]!["type"] = language, ".rule.expression.type", null);
        error.Reason.En.ShouldContain(language);
    }

    [Fact]
    public void with_an_expression_type_that_does_not_exist() =>
        Refused("application.json", node => node.Activity("council-needed")["rule"]!["expression"]!["type"] = "Literl", ".rule.expression.type", "Literal");

    [Fact]
    public void with_an_unknown_input() => Refused("application.json", node => node.Activity("check-dossier")["qeue"] = new JsonObject(), ".qeue", "queue");

    [Fact]
    public void with_a_misspelt_port() =>
        Refused("application.json", node => Connection(node, "check-dossier", "Accept")["source"]!["port"] = "Acept", ".source.port", "Accept");

    [Fact]
    public void with_a_port_in_another_case() =>
        Refused("application.json", node => Connection(node, "check-dossier", "Accept")["source"]!["port"] = "accept", ".source.port", "Accept");

    [Fact]
    public void with_a_connection_to_a_missing_activity() =>
        Refused("application.json", node => Connection(node, "check-dossier", "Accept")["target"]!["activity"] = "nowhere-at-all", ".target.activity", null);

    [Fact]
    public void with_an_outcome_nobody_is_connected_to()
    {
        var error = Refused("application.json", node => node["root"]!["connections"]!.AsArray().Remove(Connection(node, "await-submit", "Submit")), "]", null);
        error.Reason.En.ShouldContain("“Submit” of “await-submit”");
    }

    [Fact]
    public void with_two_activities_of_one_id() => Refused("application.json", node => node.Activity("await-submit")["id"] = "check-dossier", ".id", null);

    [Fact]
    public void with_an_activity_nothing_leads_to() =>
        Refused("application.json", node => node["root"]!["activities"]!.AsArray().Add(new JsonObject { ["id"] = "lost", ["type"] = "Elsa.End", ["version"] = 1 }), "]", null)
            .Reason.En.ShouldContain("“lost”");

    [Fact]
    public void with_a_loop_that_waits_nowhere()
    {
        var chart = new Chart("spin").Start("a").Trigger("a", "ClarifyExpired", "b").Trigger("b", "ClarifyExpired", "a");
        var errors = DefinitionReader.Read(chart.Json(), "spin.json", Shipped.Names).Errors;
        errors.ShouldContain(error => error.Reason.En.Contains("never stop") && error.File == "spin.json" && error.JsonPath == "$.root.activities[1]");
    }

    [Fact]
    public void whose_children_are_not_waited_for()
    {
        var json = Shipped.Change(new Chart("parent").Start("child").Child("child", "extension", "end").End("end").Json(), node => node.Activity("child").Write("waitForCompletion", false));
        DefinitionReader.Read(json, "parent.json", Shipped.Names).Errors.Single().JsonPath.ShouldBe("$.root.activities[1].waitForCompletion.expression.value");
    }

    [Fact]
    public void whose_join_would_wait_for_ever()
    {
        var chart = new Chart("stuck").Start("fork").Fork("fork", ("a", "left"), ("b", "right")).Step("left", "Submit", "join")
            .Step("right", "Accept", "join", clock: "intake", expired: "join").Join("join", "WaitAll", "end").End("end");
        DefinitionReader.Read(chart.Json(), "stuck.json", Shipped.Names).Errors.ShouldBeEmpty();
        var ending = Shipped.Change(chart.Json(), node =>
        {
            node["root"]!["connections"]!.AsArray().Remove(Connection(node, "right", "Expired"));
            node.Activity("right")["customProperties"]!["hihub"] = JsonNode.Parse("""{"endsHere":["Expired"]}""");
        });
        DefinitionReader.Read(ending, "stuck.json", Shipped.Names).Errors.Single().NearestName.ShouldBe("WaitAllActive");
    }

    [Fact]
    public void that_are_not_json() =>
        DefinitionReader.Read("{ \"id\": "u8, "broken.json", Shipped.Names).Errors.Single().File.ShouldBe("broken.json");

    [Fact]
    public void telling_every_error_of_a_file_at_once() => Shipped.CheckWith("application.json", node =>
    {
        node.Activity("check-dossier").Write("role", "NOBODY");
        node.Activity("council-needed").Write("rule", "Nothing");
    }).Errors.Count.ShouldBe(2);

    private static JsonNode Connection(JsonNode definition, string activity, string port) => definition["root"]!["connections"]!.AsArray()
        .First(one => (string)one!["source"]!["activity"]! == activity && (string)one["source"]!["port"]! == port)!;

    private static void RefusedFirst(string type, string input, string value) => Refused(
        "application.json", node => node["root"]!["activities"]!.AsArray().First(one => (string)one!["type"]! == type)!.Write(input, value), $".{input}.expression.value", null);

    private static DefinitionError Refused(string file, Action<JsonNode> plant, string path, string? nearest)
    {
        var error = Shipped.CheckWith(file, plant).Errors.FirstOrDefault(one => one.JsonPath.EndsWith(path, StringComparison.Ordinal)).ShouldNotBeNull();
        error.File.ShouldBe(file);
        error.Reason.Vi.ShouldNotBeEmpty();
        error.JsonPath.ShouldStartWith("$.root.");
        if (nearest is not null)
            error.NearestName.ShouldBe(nearest);
        return error;
    }
}
