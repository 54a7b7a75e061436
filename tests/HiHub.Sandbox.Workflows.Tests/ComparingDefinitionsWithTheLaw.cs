using System.Text.Json.Nodes;
using HiHub.Sandbox.Workflows.Checking;

namespace HiHub.Sandbox.Workflows.Tests;

/// <summary>Each test plants one disagreement with the lifecycles in a file that ships.</summary>
public class ComparingDefinitionsWithTheLaw
{
    [Fact]
    public void refuses_a_step_that_awaits_what_is_never_legal_there() => Refused(node => Rename(node, "await-assign", "Assign", "Publish"), "law never allows Publish");

    [Fact]
    public void refuses_a_state_nobody_serves() => Refused(node => Rename(node, "await-assign", "Assign", "Publish"), "In the state Accepted nobody awaits Assign");

    [Fact]
    public void refuses_a_role_the_law_does_not_name() => Refused(node => node.Activity("await-decision").Write("role", "HOD"), "role HOD may not do Permit");

    [Fact]
    public void refuses_a_part_the_law_does_not_name() => Refused(node => node.Activity("await-council").Write("part", "CouncilSecretary"), "role CSC may not do CouncilRecommend");

    [Fact]
    public void refuses_a_step_that_lists_a_standing_act() => Refused(node => Rename(node, "await-submit", "Submit", "Withdraw"), "Withdraw is a standing act");

    [Fact]
    public void refuses_a_missing_entry_by_its_state()
    {
        var errors = Shipped.CheckWith("trial.json", node =>
        {
            var entries = node.Activity("resumed-hold")["customProperties"]!["hihub"]!["entry"]!.AsArray();
            entries.Remove(entries.First(state => (string)state! == "Transition"));
        }).Errors;
        errors.ShouldContain(error => error.File == "trial.json" && error.Reason.En.Contains("hihub.entry = Transition"));
    }

    [Fact]
    public void refuses_an_entry_of_the_other_lifecycle() =>
        Refused(node => node.Activity("await-submit")["customProperties"]!["hihub"]!["entry"] = "Suspended", "“Suspended” is not one of the lifecycle");

    [Fact]
    public void refuses_a_clock_nobody_starts()
    {
        var errors = Shipped.CheckWith("application.json", node =>
        {
            foreach (var activity in node["root"]!["activities"]!.AsArray())
                if ((string)activity!["type"]! == "HiHub.Clock" && (string)activity["clock"]!["expression"]!["value"]! == "assign")
                    activity.Write("clock", "intake");
        }).Errors;
        errors.ShouldContain(error => error.Reason.En == "No procedure starts the clock “assign”." && error.JsonPath.EndsWith(".clock"));
    }

    [Fact]
    public void checks_one_file_beside_what_is_installed()
    {
        var extension = Shipped.Files().Single(one => one.File == "extension.json");
        WorkflowCheck.Run([extension], Shipped.Names, Shipped.Set.Newest).Errors.ShouldBeEmpty();
        var empty = new Chart("extension", "trial", ["RequestExtension"]).Start("end").End("end").Json();
        WorkflowCheck.Run([("extension.json", empty)], Shipped.Names, Shipped.Set.Newest).Errors.ShouldContain(error => error.Reason.En.Contains("DecideExtension"));
    }

    [Fact]
    public void names_a_version_that_stands_in_two_files()
    {
        var visit = Shipped.Files().Single(one => one.File == "visit.json");
        WorkflowCheck.Run([.. Shipped.Files(), ("copy.json", visit.Json)], Shipped.Names).Errors.ShouldContain(error => error.File == "copy.json" && error.JsonPath == "$.version");
    }

    private static void Rename(JsonNode definition, string activity, string from, string to)
    {
        definition.Activity(activity).Write("actions", $"[\"{to}\"]");
        foreach (var connection in definition["root"]!["connections"]!.AsArray())
            if ((string)connection!["source"]!["activity"]! == activity && (string)connection["source"]!["port"]! == from)
                connection["source"]!["port"] = to;
    }

    private static void Refused(Action<JsonNode> plant, string reason, string file = "application.json")
    {
        var errors = Shipped.CheckWith(file, plant).Errors;
        errors.ShouldContain(error => error.Reason.En.Contains(reason) && error.File == file && error.JsonPath.StartsWith("$.root.activities"),
            string.Join("\n", errors.Select(error => error.InWords(vietnamese: false))));
    }
}
