using System.Text.Json.Nodes;

namespace HiHub.Sandbox.Domain.Tests.Intake;

public sealed class RefusingAWrongDossier
{
    [Fact]
    public void says_where_the_text_stops_being_JSON()
    {
        var error = Dossiers.ErrorsOf("{\n  \"regime\": \"HN-LTD2026\",\n  \"applicant\": {,}\n}").ShouldHaveSingleItem();

        error.Code.ShouldBe("malformed-json");
        error.Vi.ShouldContain("dòng 3");
        error.En.ShouldContain("line 3");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"regime\":\"HN-LTD2026\",\"regime\":\"SBV-ND94\"}")]
    [InlineData("{\"kpis\":[],}")]
    [InlineData("{/* */}")]
    public void takes_no_text_that_two_readers_could_read_differently(string json) =>
        Dossiers.ErrorsOf(json).ShouldHaveSingleItem().Code.ShouldBe("malformed-json");

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("12")]
    public void takes_nothing_but_an_object(string json) =>
        Dossiers.ErrorsOf(json).ShouldHaveSingleItem().ShouldSatisfyAllConditions(error => error.Path.ShouldBe("$"), error => error.Code.ShouldBe("wrong-type"));

    [Fact]
    public void names_the_unknown_field_and_the_one_meant() =>
        Expect("token-payment", dossier => dossier["testPlan"]!["phases"]![0]!["gateCriterias"] = new JsonArray(),
            "$.testPlan.phases[0].gateCriterias", "unknown-field", "gateCriteria");

    [Fact]
    public void lists_the_words_an_enumeration_allows() =>
        Expect("token-payment", dossier => dossier["testPlan"]!["limits"]![2]!["unit"] = "VND",
            "$.testPlan.limits[2].unit", "unknown-word", "vnd");

    [Fact]
    public void takes_no_number_for_a_word() =>
        Expect("token-payment", dossier => dossier["risk"]!["proposedLevel"] = 3, "$.risk.proposedLevel", "unknown-word", "l1, l2, l3");

    [Fact]
    public void takes_no_words_joined_by_a_comma() =>
        Expect("token-payment", dossier => dossier["risk"]!["proposedLevel"] = "l1, l2", "$.risk.proposedLevel", "unknown-word", "l1, l2, l3");

    [Fact]
    public void takes_no_number_without_its_unit() =>
        Expect("p2p-lending", dossier => dossier["testPlan"]!["limits"]![0]!.AsObject().Remove("unit"),
            "$.testPlan.limits[0].unit", "number-without-unit", "unit");

    [Fact]
    public void takes_no_measure_without_its_unit() =>
        Expect("p2p-lending", dossier => dossier["kpis"]![1]!["unit"] = null, "$.kpis[1].unit", "number-without-unit", "unit");

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void holds_the_longest_summary(int length, bool allowed)
    {
        var node = JsonNode.Parse(Dossiers.Bytes("token-payment"))!;
        node["proposal"]!["summary"] = new string('ă', length);

        var (_, errors) = Domain.Intake.DossierReader.Read(System.Text.Encoding.UTF8.GetBytes(node.ToJsonString()));

        errors.Select(error => (error.Path, error.Code)).ShouldBe(allowed ? [] : [("$.proposal.summary", "too-long")]);
    }

    [Theory]
    [InlineData("1/4/2027")]
    [InlineData("2027-02-29")]
    [InlineData("2027-4-1")]
    public void takes_only_dates_of_the_calendar(string date) =>
        Expect("token-payment", dossier => dossier["testPlan"]!["requestedStart"] = date, "$.testPlan.requestedStart", "wrong-date", "yyyy-MM-dd");

    [Theory]
    [InlineData("7:00")]
    [InlineData("24:00")]
    public void takes_only_times_of_the_day(string time) =>
        Expect("token-payment", dossier => dossier["testPlan"]!["limits"]![10]!["from"] = time, "$.testPlan.limits[10].from", "wrong-time", "HH:mm");

    [Fact]
    public void takes_no_text_for_a_number() =>
        Expect("token-payment", dossier => dossier["testPlan"]!["months"] = "36", "$.testPlan.months", "wrong-type", "whole number");

    [Fact]
    public void takes_no_fraction_for_a_whole_number() =>
        Expect("token-payment", dossier => dossier["testPlan"]!["months"] = 36.5, "$.testPlan.months", "wrong-type", "whole number");

    [Fact]
    public void holds_the_range_of_a_score() =>
        Expect("token-payment", dossier => dossier["risk"]!["register"]![0]!["likelihood"] = 6, "$.risk.register[0].likelihood", "out-of-range", "between 1 and 5");

    [Fact]
    public void takes_no_text_for_yes_or_no() =>
        Expect("token-payment", dossier => dossier["commitments"]!["truthful"] = "true", "$.commitments.truthful", "wrong-type", "true or false");

    [Fact]
    public void takes_no_object_for_a_list() =>
        Expect("token-payment", dossier => dossier["kpis"] = new JsonObject(), "$.kpis", "wrong-type", "list");

    [Fact]
    public void takes_no_hole_in_a_list() =>
        Expect("token-payment", dossier => dossier["testPlan"]!["phases"]![1] = null, "$.testPlan.phases[1]", "wrong-type", "null");

    [Fact]
    public void takes_no_point_without_its_longitude() =>
        Expect("drone-shuttle", dossier => dossier["testPlan"]!["spaces"]![0]!["polygon"]![0]!.AsObject().Remove("lon"),
            "$.testPlan.spaces[0].polygon[0].lon", "missing-field", "missing");

    [Fact]
    public void tells_every_wrong_field_at_once()
    {
        var errors = Dossiers.ErrorsAfter("token-payment", dossier =>
        {
            dossier["aplicant"] = new JsonObject();
            dossier["proposal"]!["field"] = "crypto";
            dossier["testPlan"]!["months"] = 0;
        });

        errors.Select(error => error.Path).ShouldBe(["$.proposal.field", "$.testPlan.months", "$.aplicant"], ignoreOrder: true);
    }

    private static void Expect(string name, Action<JsonNode> spoil, string path, string code, string says)
    {
        var error = Dossiers.ErrorsAfter(name, spoil).ShouldHaveSingleItem();
        error.Path.ShouldBe(path);
        error.Code.ShouldBe(code);
        error.En.ShouldContain(says);
        error.Vi.ShouldNotBeNullOrWhiteSpace();
    }
}
