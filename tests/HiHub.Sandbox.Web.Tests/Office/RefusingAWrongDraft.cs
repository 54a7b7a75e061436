using System.Text.Json.Nodes;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Tests.Data;
using static HiHub.Sandbox.Web.Tests.Office.OfficeStory;

namespace HiHub.Sandbox.Web.Tests.Office;

/// <summary>What may not become law is refused where it is written down: at the draft, and at the start for files.</summary>
public sealed class RefusingAWrongDraft
{
    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { "appraisal.totl", "30wd", "$.figures['appraisal.totl']", "unknown-figure" },
        { "consult.wd", "-7wd", "$.figures['consult.wd'].value", "wrong-value" },
        { "consult.wd", "0wd", "$.figures['consult.wd'].value", "wrong-value" },
        { "consult.wd", "7d", "$.figures['consult.wd'].value", "wrong-unit" },
        { "term.maxMonths", "48m", "$.figures['term.maxMonths'].value", "above-ceiling" },
        { "extension.max", "2", "$.figures['extension.max'].value", "above-ceiling" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task names_the_figure_at_the_draft_and_at_the_start(string key, string value, string path, string code)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        void Spoil(JsonNode figures) => figures[key] = Figure(value);
        var errors = (await house.Do(OfficeActionName.SaveLawDraft, Rul1, Figures(Spoil))).Errors;
        errors.Select(error => (error.Path, error.Code)).ShouldContain(($"$.content{path[1..]}", code));
        (await AtStart(house, pack => Spoil(pack["figures"]!))).ShouldContain($"HN-LTD2026.v2.json: {path}: ");
    }

    [Fact]
    public async Task takes_a_longer_term_where_the_law_is_silent_once_an_instrument_is_cited()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var cited = Figure("48m");
        (cited["confidence"], cited["legalBasis"]) = ("secondary", new JsonObject { ["source"] = "Nghị quyết của HĐND thành phố" });
        await house.Drafted(Figures(figures => figures["term.maxMonths"] = cited));
    }

    [Fact]
    public async Task takes_no_deadline_without_basis_unless_it_says_default()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        void Spoil(JsonNode figures) => figures["consult.wd"]!["confidence"] = "article";
        var errors = (await house.Do(OfficeActionName.SaveLawDraft, Rul1, Figures(Spoil))).Errors;
        errors.ShouldHaveSingleItem().Path.ShouldBe("$.content.figures['consult.wd'].legalBasis.article");
        (await AtStart(house, pack => Spoil(pack["figures"]!))).ShouldContain("HN-LTD2026.v2.json: $.figures['consult.wd'].legalBasis.article: ");
    }

    [Theory]
    [InlineData("2026-07-01", "validity-overlap")]
    [InlineData("2026-06-01", "validity-overlap")]
    public async Task takes_no_overlap_with_the_version_before(string from, string code)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var input = Change(LawKind.Pack, "regimes/HN-LTD2026.json", pack =>
        {
            pack["effectiveFrom"] = from;
            foreach (var figure in pack["figures"]!.AsObject())
                figure.Value!["effectiveFrom"] = "2026-06-01";
        });
        var error = (await house.Do(OfficeActionName.SaveLawDraft, Rul1, input)).Errors.ShouldHaveSingleItem();
        (error.Path, error.Code).ShouldBe(("$.content.effectiveFrom", code));
        (await AtStart(house, pack => pack["effectiveFrom"] = "2026-07-01")).ShouldContain("HN-LTD2026.v2.json: $.effectiveFrom: It overlaps version 1");
    }

    [Fact]
    public async Task takes_no_gap_after_the_version_before()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var input = Change(LawKind.Pack, "regimes/HN-LTD2024.json", pack => (pack["effectiveFrom"], pack["effectiveTo"]) = ("2026-07-15", null));
        var error = (await house.Do(OfficeActionName.SaveLawDraft, Rul1, input)).Errors.ShouldHaveSingleItem();
        (error.Path, error.Code).ShouldBe(("$.content.effectiveFrom", "validity-gap"));
    }

    [Theory]
    [InlineData("intake.checkWd")]
    [InlineData("consult.wd")]
    public async Task takes_no_figure_that_leaves_days_without_one(string key)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var errors = (await house.Do(OfficeActionName.SaveLawDraft, Rul1, Figures(figures => figures[key]!["effectiveFrom"] = "2027-03-01"))).Errors;
        errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(error => error.Code.ShouldBe("validity-gap"), error => error.Path.ShouldStartWith($"$.content.figures['{key}']"));
    }

    [Fact]
    public async Task takes_no_other_version_than_the_next_and_no_old_ground()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var fine = Figures(_ => { });
        (await house.Do(OfficeActionName.SaveLawDraft, Rul1, fine with { BasedOn = "7" })).Errors.ShouldHaveSingleItem().Code.ShouldBe("not-newest");
        var third = Change(LawKind.Pack, "regimes/HN-LTD2026.json", pack => (pack["version"], pack["effectiveFrom"]) = (3, "2027-01-01"));
        (await house.Do(OfficeActionName.SaveLawDraft, Rul1, third)).Errors.ShouldHaveSingleItem().Code.ShouldBe("version-not-next");
        var calendar = Change(LawKind.Calendar, "calendars/vn.json", _ => { }, basedOn: "vn-2026.11") with { Instrument = null };
        (await house.Do(OfficeActionName.SaveLawDraft, Rul1, calendar)).Errors.ShouldHaveSingleItem().Path.ShouldBe("$.instrument");
    }

    [Fact]
    public async Task opens_no_case_under_a_regime_out_of_force()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        house.Get<LawBooks>().Current.InForce("HN-LTD2024", new DateOnly(2026, 7, 1)).ShouldBeNull();
        house.Get<LawBooks>().Current.InForce("HN-LTD2024", new DateOnly(2026, 6, 30)).ShouldNotBeNull();
        var late = Walking.Dossier with { Regime = "HN-LTD2024" };
        var opened = await house.Act(null, ActionName.CreateDraft, Roster.App1, new Domain.Intake.CreateDraft.Input { Dossier = late });
        (await house.Case(opened.Reference)).Regime.ShouldBe("HN-LTD2026");
        house.Clock.Now = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);
        var early = Walking.Dossier with { Regime = "SBV-ND94" };
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Act(null, ActionName.CreateDraft, Roster.App1, new Domain.Intake.CreateDraft.Input { Dossier = early })))
            .Refusal.Code.ShouldBe("regime-not-open");
    }

    private static JsonObject Figure(string value) =>
        new() { ["value"] = value, ["legalBasis"] = null, ["confidence"] = "default", ["effectiveFrom"] = "2026-07-01", ["effectiveTo"] = null };

    /// <summary>What a start says about a second version that lies among the files.</summary>
    private static async Task<string> AtStart(House house, Action<JsonNode> spoil)
    {
        var folder = Path.Combine(house.Options.DataDirectory, Guid.CreateVersion7().ToString("N"));
        Directory.CreateDirectory(Path.Combine(folder, "regimes"));
        var pack = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Shipped, "regimes", "HN-LTD2026.json")))!;
        (pack["version"], pack["effectiveFrom"]) = (2, "2027-01-01");
        spoil(pack);
        await File.WriteAllTextAsync(Path.Combine(folder, "regimes", "HN-LTD2026.v2.json"), pack.ToJsonString());
        return (await Should.ThrowAsync<PackRefusedException>(() => house.Get<LawSeed>().Import(folder))).Message;
    }
}
