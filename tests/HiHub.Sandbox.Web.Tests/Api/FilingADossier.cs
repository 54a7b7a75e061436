using System.Net;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class FilingADossier(RunningOffice office)
{
    public static TheoryData<string> Dossiers => ["token-payment", "p2p-lending", "drone-shuttle", "incomplete", "refused"];

    [Theory]
    [MemberData(nameof(Dossiers))]
    public async Task makes_a_draft_with_a_reference(string dossier)
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync(dossier);
        reference.ShouldMatch("^TN-[0-9A-HJKMNP-TV-Z]{10}$");
        var made = await client.CaseAsync(reference);
        made.GetProperty("state").GetString().ShouldBe("draft");
        made.GetProperty("stateCode").GetString().ShouldBe("A1");
        made.TryGetProperty("dossierCode", out var code).ShouldBeTrue();
        code.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Theory]
    [InlineData("""{"regime":""", "$")]
    [InlineData("""{"regime":"HN-LTD2026","colour":"red"}""", "$.colour")]
    [InlineData("""{"regime":"HN-LTD2026","proposal":{"objectType":"spaceship"}}""", "$.proposal.objectType")]
    [InlineData("""{"regime":"HN-LTD2026","proposal":{"summary":"LONG"}}""", "$.proposal.summary")]
    public async Task with_a_wrong_field_names_it(string json, string path)
    {
        var client = await office.As("app1");
        var answer = await client.PostAsync("/api/v1/applications", Http.Json(json.Replace("LONG", new string('a', 2_001), StringComparison.Ordinal)));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldContain(field => field == path || field.StartsWith(path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task with_a_limit_that_has_no_unit_names_the_limit()
    {
        var client = await office.As("app1");
        var answer = await client.PostAsync(
            "/api/v1/applications", Http.Json("""{"regime":"HN-LTD2026","testPlan":{"limits":[{"code":"L1","dimension":"users","max":10}]}}"""));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldContain(field => field.StartsWith("$.testPlan.limits[0]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task of_another_organisation_does_not_exist()
    {
        var reference = await (await office.As("app1")).FileAsync("token-payment");
        var stranger = await office.As("app2");
        foreach (var route in new[] { "", "/events", "/clocks", "/documents", "/tasks" })
            (await stranger.GetAsync($"/api/v1/cases/{reference}{route}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, route);
        (await stranger.ActAsync(reference, "submit", version: "1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PutAsync($"/api/v1/applications/{reference}/dossier", Http.Json("not even json"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
