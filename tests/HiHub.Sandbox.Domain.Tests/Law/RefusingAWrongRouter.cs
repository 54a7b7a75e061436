using System.Text;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class RefusingAWrongRouter
{
    [Fact]
    public void names_file_path_reason_and_nearest_name()
    {
        var refused = Refused(router => router["rules"]![2]!["when"]![0] = JsonNode.Parse("""{"solutoin":["peerToPeerLending"]}"""));
        refused.Message.ShouldBe("spoilt.json: $.rules[2].when[0]['solutoin']: There is no question “solutoin”. Did you mean “solution”?");
    }

    [Fact]
    public void takes_no_unknown_answer() =>
        Expect(router => router["rules"]![2]!["when"]![0]!["solution"]![0] = "peerToPeer", "$.rules[2].when[0]['solution'][0]", "unknown-option");

    [Fact]
    public void takes_no_unknown_regime() => Expect(router => router["rules"]![2]!["regime"] = "SBV-ND49", "$.rules[2].regime", "unknown-regime");

    [Fact]
    public void takes_no_unknown_regime_beside() => Expect(router => router["also"]![0]!["regime"] = "AI-ND143", "$.also[0].regime", "unknown-regime");

    [Fact]
    public void takes_no_regime_that_is_handled_elsewhere_as_ones_own() =>
        Expect(router => router["rules"]![2]!["regime"] = "DN-NQ55", "$.rules[2].regime", "regime-not-open");

    [Fact]
    public void takes_no_answers_without_an_outcome()
    {
        var refused = Refused(router => router["rules"]!.AsArray().RemoveAt(router["rules"]!.AsArray().Count - 1));
        var error = refused.Errors.ShouldHaveSingleItem();
        (error.Path, error.Code).ShouldBe(("$.rules", "no-outcome"));
        error.En.ShouldContain("field = ");
        error.En.ShouldContain("place = hanoi");
    }

    [Fact]
    public void takes_no_question_that_is_never_asked() =>
        Expect(
            router => Question(router, "bounded")["askedWhen"] = JsonNode.Parse("""[{"field":["health"],"solution":["payment"]}]"""),
            "$.questions[3]", "never-asked", "never-decides");

    [Fact]
    public void takes_no_rule_that_never_decides() =>
        Expect(
            router => router["rules"]!.AsArray().Insert(3, JsonNode.Parse(router["rules"]![2]!.ToJsonString().Replace("p2p-lending", "p2p-again", StringComparison.Ordinal))),
            "$.rules[3]", "never-decides");

    [Fact]
    public void takes_no_question_that_depends_on_a_later_one() =>
        Expect(router => Question(router, "solution")["askedWhen"]![0]!["place"] = new JsonArray("hanoi"), "$.questions[1].askedWhen[0]['place']", "asks-ahead");

    [Fact]
    public void takes_no_default_that_cites_an_article() =>
        Expect(
            router => router["rules"]![1]!["reasons"]![0]!["legalBasis"] = new JsonObject { ["article"] = "NĐ 142/2026/NĐ-CP Đ21.3" },
            "$.rules[1].reasons[0].legalBasis.article", "default-cites-article");

    [Fact]
    public void takes_no_rule_without_a_reason() => Expect(router => router["rules"]![1]!["reasons"] = new JsonArray(), "$.rules[1].reasons", "missing-reason");

    [Fact]
    public void takes_no_other_fields_than_the_dossiers()
    {
        var refused = Refused(router => Question(router, "field")["options"]![2]!["value"] = "medicine");
        refused.Errors.Select(error => (error.Path, error.Code)).ShouldContain(("$.questions[0].options[2].value", "unknown-field-of-proposal"));
        refused.Errors.Select(error => error.Code).ShouldContain("missing-field-of-proposal");
    }

    [Fact]
    public void takes_no_word_that_the_dossier_does_not_know() =>
        Expect(router => Question(router, "solution")["options"]![0]!["fills"] = "scoring", "$.questions[1].options[0].fills", "unknown-word");

    [Fact]
    public void takes_no_id_twice() => Expect(router => router["rules"]![1]!["id"] = "p2p-lending", "$.rules[2].id", "duplicate-id");

    [Fact]
    public void takes_no_unknown_key() => Expect(router => router["rules"]![1]!["then"] = "regime", "$.rules[1].then", "unknown-field");

    [Fact]
    public void takes_no_contradiction_of_one_question() =>
        Expect(router => router["contradictions"]![0]!["when"]![0]!.AsObject().Remove("participants"), "$.contradictions[0].when", "no-contradiction");

    [Fact]
    public void takes_no_ward_twice()
    {
        var places = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Office.Workflows, "places", "hanoi.json")))!;
        places["units"]![1]!["name"] = "Xã Ba Đình";
        places["units"]![2]!["name"] = "Giảng Võ";
        Should.Throw<PackRefusedException>(() => Wards.Parse(Encoding.UTF8.GetBytes(places.ToJsonString()), "spoilt.json"))
            .Errors.Select(error => (error.Path, error.Code)).ShouldBe([("$.units[1].name", "duplicate-name"), ("$.units[2].name", "unknown-kind")]);
    }

    [Theory]
    [InlineData("router")]
    [InlineData("places")]
    public void is_described_by_the_published_schema(string name)
    {
        var file = Path.Combine(Office.Workflows, "schema", $"{name}.schema.json");
        var schema = name == "router" ? Router.Schema() : Wards.Schema();
        if (Environment.GetEnvironmentVariable("UPDATE_RENDERINGS") == "1")
            File.WriteAllText(file, schema);
        File.ReadAllText(file).ShouldBe(schema);
    }

    private static JsonNode Question(JsonNode router, string id) => router["questions"]!.AsArray().Single(question => question!["id"]!.GetValue<string>() == id)!;

    private static void Expect(Action<JsonNode> spoil, string path, string code, params string[] besides)
    {
        var errors = Refused(spoil).Errors.Where(error => !besides.Contains(error.Code)).ToList();
        var error = errors.ShouldHaveSingleItem();
        (error.Path, error.Code).ShouldBe((path, code));
    }

    private static PackRefusedException Refused(Action<JsonNode> spoil)
    {
        var router = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Office.Workflows, "router", "router.json")))!;
        spoil(router);
        return Should.Throw<PackRefusedException>(() => Router.Parse(Encoding.UTF8.GetBytes(router.ToJsonString()), "spoilt.json", Office.Packs, Office.Wards));
    }
}
