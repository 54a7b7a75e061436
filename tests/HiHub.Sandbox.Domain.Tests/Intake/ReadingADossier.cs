using System.Text.Json.Nodes;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

public sealed class ReadingADossier
{
    public static TheoryData<string> Names => [.. Dossiers.All];

    [Theory, MemberData(nameof(Names))]
    public void loses_nothing_on_the_way_there_and_back(string name)
    {
        var written = DossierReader.Write(Dossiers.Read(name));

        var (again, errors) = DossierReader.Read(written);

        errors.ShouldBeEmpty();
        DossierReader.Write(again!).ShouldBe(written);
        JsonNode.DeepEquals(WithoutEmptyLists(written), WithoutEmptyLists(Dossiers.Bytes(name))).ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Names))]
    public void keeps_Vietnamese_letters_as_letters(string name) =>
        System.Text.Encoding.UTF8.GetString(DossierReader.Write(Dossiers.Read(name))).ShouldContain("Thử nghiệm");

    [Fact]
    public void takes_a_draft_that_has_hardly_begun()
    {
        var (dossier, errors) = DossierReader.Read("""{"applicant":{"name":"Hợp tác xã Bưởi Diễn"}}"""u8);

        errors.ShouldBeEmpty();
        dossier!.Applicant!.Name.ShouldBe("Hợp tác xã Bưởi Diễn");
        dossier.LegalObstacles.ShouldBeEmpty();
        dossier.TestPlan.ShouldBeNull();
    }

    [Fact]
    public void takes_an_explicit_null_for_an_absent_list()
    {
        var (dossier, errors) = DossierReader.Read("""{"kpis":null,"testPlan":{"limits":null}}"""u8);

        errors.ShouldBeEmpty();
        dossier!.Kpis.ShouldBeEmpty();
        dossier.TestPlan!.Limits.ShouldBeEmpty();
    }

    [Fact]
    public void knows_money_dates_and_words()
    {
        var plan = Dossiers.Read("token-payment").TestPlan!;

        plan.RequestedEnd.ShouldBe(new DateOnly(2030, 3, 31));
        plan.Phases.Count.ShouldBe(5);
        plan.Limits[2].ShouldSatisfyAllConditions(
            limit => limit.Dimension.ShouldBe(LimitDimension.ValuePerTransaction),
            limit => limit.Unit.ShouldBe(LimitUnit.Vnd),
            limit => limit.Max.ShouldBe(5_000_000m));
        plan.Limits[10].From.ShouldBe(new TimeOnly(7, 0));
    }

    [Fact]
    public void is_described_by_the_published_schema()
    {
        var file = Path.Combine(Office.Workflows, "schema", "dossier.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_RENDERINGS") == "1")
            File.WriteAllText(file, DossierReader.Schema());
        File.ReadAllText(file).ShouldBe(DossierReader.Schema());
    }

    private static JsonNode? WithoutEmptyLists(byte[] json) => Prune(JsonNode.Parse(json));

    private static JsonNode? Prune(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            foreach (var (name, value) in fields.ToList())
            {
                Prune(value);
                if (value is JsonArray { Count: 0 })
                    fields.Remove(name);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                Prune(item);
        }

        return node;
    }
}
