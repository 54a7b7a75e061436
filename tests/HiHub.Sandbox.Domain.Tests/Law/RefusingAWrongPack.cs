using System.Text;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class RefusingAWrongPack
{
    [Fact]
    public void names_file_path_and_nearest_key()
    {
        var refused = Refused(pack => Rename(pack["figures"]!.AsObject(), "intake.checkWd", "intake.chekWd"));

        refused.File.ShouldBe("spoilt.json");
        refused.Errors.Select(error => (error.Path, error.Code)).ShouldBe(
            [("$.figures['intake.chekWd']", "unknown-figure"), ("$.figures['intake.checkWd']", "missing-figure")]);
        refused.Errors[0].En.ShouldContain("“intake.checkWd”");
        refused.Message.ShouldContain("spoilt.json: $.figures['intake.chekWd']");
    }

    [Fact]
    public void takes_no_default_that_cites_an_article() =>
        Expect(pack => Figure(pack, "council")["legalBasis"] = new JsonObject { ["article"] = "Đ19.1.a" }, "$.figures['council'].legalBasis.article", "default-cites-article");

    [Fact]
    public void takes_no_article_that_is_not_named() =>
        Expect(pack => Figure(pack, "publish.maxWd")["legalBasis"]!.AsObject().Remove("article"), "$.figures['publish.maxWd'].legalBasis.article", "missing-article");

    [Fact]
    public void takes_no_recollection_without_a_source() =>
        Expect(pack => Figure(pack, "fwd.cutoff")["legalBasis"] = null, "$.figures['fwd.cutoff'].legalBasis", "missing-basis");

    [Theory]
    [InlineData("intake.checkWd", "3")]
    [InlineData("intake.checkWd", "3 days")]
    [InlineData("council", "yes")]
    [InlineData("council.minMembers", "-5")]
    [InlineData("council.quorum", "3/2")]
    [InlineData("fwd.cutoff", "3pm")]
    [InlineData("clock.onSupplement", "stop")]
    [InlineData("decidingAuthority", "")]
    public void takes_no_value_of_another_kind(string key, string value) =>
        Expect(pack => Figure(pack, key)["value"] = value, $"$.figures['{key}'].value", "wrong-value");

    [Fact]
    public void takes_no_number_where_text_states_the_unit() =>
        Expect(pack => Figure(pack, "intake.checkWd")["value"] = 3, "$.figures['intake.checkWd'].value", "wrong-type");

    [Theory]
    [InlineData("confidence", "missing-field")]
    [InlineData("effectiveFrom", "missing-field")]
    [InlineData("effectiveTo", "missing-field")]
    [InlineData("legalBasis", "missing-field")]
    [InlineData("value", "missing-field")]
    public void takes_no_figure_without(string field, string code) =>
        Expect(pack => Figure(pack, "council").AsObject().Remove(field), $"$.figures['council'].{field}", code);

    [Fact]
    public void takes_no_unknown_confidence() =>
        Expect(pack => Figure(pack, "council")["confidence"] = "high", "$.figures['council'].confidence", "unknown-word");

    [Fact]
    public void takes_no_figure_that_ends_before_it_begins() =>
        Expect(pack => Figure(pack, "consult.wd")["effectiveTo"] = "2020-01-01", "$.figures['consult.wd'].effectiveTo", "wrong-dates");

    [Fact]
    public void takes_no_needed_figure_that_ends_before_the_pack() =>
        Expect(pack => Figure(pack, "council")["effectiveTo"] = "2030-01-01", "$.figures['council']", "validity-gap");

    [Fact]
    public void takes_no_figure_in_another_unit_than_its_name_says() =>
        Expect(pack => Figure(pack, "term.maxMonths")["value"] = "1000d", "$.figures['term.maxMonths'].value", "wrong-unit");

    [Theory]
    [InlineData("HN-LTD2024", "term.maxMonths", "37m")]
    [InlineData("HN-LTD2024", "extension.max", "2")]
    [InlineData("SBV-ND94", "term.maxMonths", "25m")]
    [InlineData("SBV-ND94", "extension.eachMonths", "13m")]
    [InlineData("AI-ND142", "transition.maxMonths", "13")]
    public void takes_no_figure_above_the_ceiling_of_its_law_whatever_it_cites(string code, string key, string value)
    {
        var pack = Shipped(code);
        (Figure(pack, key)["value"], Figure(pack, key)["confidence"], Figure(pack, key)["legalBasis"]) = (value, "article", new JsonObject { ["article"] = "Đ1" });
        var error = Should.Throw<PackRefusedException>(() => Read(pack)).Errors.ShouldHaveSingleItem();
        (error.Path, error.Code).ShouldBe(($"$.figures['{key}'].value", "above-ceiling"));
    }

    [Fact]
    public void takes_no_unknown_field() =>
        Expect(pack => pack["decides"] = "UBND", "$.decides", "unknown-field");

    [Fact]
    public void takes_no_empty_name() => Expect(pack => pack["name"] = null, "$.name", "missing-field");

    [Fact]
    public void takes_no_hole_among_the_figures() => Expect(pack => pack["figures"]!["council"] = null, "$.figures['council']", "wrong-type");

    [Fact]
    public void takes_no_conditional_paper_without_its_condition() =>
        Expect(pack => pack["documents"]![6]!.AsObject().Remove("when"), "$.documents[6].when", "missing-condition");

    [Fact]
    public void takes_no_whole_regime_without_papers() => Expect(pack => pack["documents"] = new JsonArray(), "$.documents", "missing-documents");

    [Fact]
    public void says_where_the_file_breaks_off() =>
        Should.Throw<PackRefusedException>(() => RegimePack.Parse("{\n\"code\":"u8, "spoilt.json")).Errors.ShouldHaveSingleItem().Code.ShouldBe("malformed-json");

    private static void Expect(Action<JsonNode> spoil, string path, string code)
    {
        var error = Refused(spoil).Errors.ShouldHaveSingleItem();
        error.Path.ShouldBe(path);
        error.Code.ShouldBe(code);
    }

    private static PackRefusedException Refused(Action<JsonNode> spoil)
    {
        var pack = Shipped("HN-LTD2026");
        spoil(pack);
        return Should.Throw<PackRefusedException>(() => Read(pack));
    }

    private static JsonNode Shipped(string code) => JsonNode.Parse(File.ReadAllBytes(Path.Combine(Office.Workflows, "regimes", $"{code}.json")))!;

    private static RegimePack Read(JsonNode pack) => RegimePack.Parse(Encoding.UTF8.GetBytes(pack.ToJsonString()), "spoilt.json");

    private static JsonNode Figure(JsonNode pack, string key) => pack["figures"]![key].ShouldNotBeNull();

    private static void Rename(JsonObject figures, string key, string name)
    {
        var figure = figures[key]!.DeepClone();
        figures.Remove(key);
        figures.Insert(0, name, figure);
    }
}
