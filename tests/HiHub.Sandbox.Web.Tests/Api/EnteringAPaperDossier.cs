using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Intake;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>The one-stop desk writes off what came on paper; the case is the applicant's from its first moment.</summary>
public sealed class EnteringAPaperDossier(RunningOffice office)
{
    private const string Odd = "<script>alert(1)</script> \u202Eđảo\u202C & \"Trần\"";

    [Theory]
    [InlineData("code")]
    [InlineData("taxCode")]
    public async Task gives_the_organisation_its_case_and_the_desk_the_pen(string by)
    {
        var (desk, applicant) = (await office.As("int1"), await office.As("app1"));
        var reference = await EnterAsync(desk, paper: paper => paper["broughtBy"] = Odd, organisation: by == "code" ? "ORG1" : await TaxCodeAsync());

        var facts = (await office.FactsAsync(reference)).Intake.Entry.ShouldNotBeNull();
        (facts.Channel, facts.BroughtBy, facts.EnteredBy).ShouldBe((PaperChannel.Counter, Odd, "int1"));
        (await applicant.CaseAsync(reference)).GetProperty("state").GetString().ShouldBe("draft");
        (await (await applicant.GetAsync($"/api/v1/cases/{reference}/events")).ReadAsync())[0].GetProperty("type").GetString().ShouldBe("EnterDossier");
        var change = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/applications/{reference}/dossier") { Content = RunningOffice.Dossier("token-payment") };
        change.Headers.TryAddWithoutValidation("If-Match", $"{await applicant.VersionAsync(reference)}");
        (await (await applicant.SendAsync(change)).CodeAsync()).ShouldBe("entered-by-office");
        (await (await applicant.ActAsync(reference, "submit", version: $"{await applicant.VersionAsync(reference)}")).CodeAsync()).ShouldBe("entered-by-office");

        (await (await office.As("app2")).GetAsync($"/api/v1/cases/{reference}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await office.As("hnd1")).GetAsync($"/api/v1/cases/{reference}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var filed = await desk.ActAsync(reference, "submit", version: $"{await desk.VersionAsync(reference)}");
        filed.StatusCode.ShouldBe(HttpStatusCode.OK, await filed.Content.ReadAsStringAsync());
        (await (await office.As("hnd1")).GetAsync($"/api/v1/cases/{reference}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task goes_by_the_code_first_and_never_guesses_between_those_of_one_tax_code()
    {
        var desk = await office.As("int1");
        await office.ChangeAsync(db =>
        {
            db.Organisations.Add(Twin("A-TWIN1", "0999999999"));
            db.Organisations.Add(Twin("A-TWIN2", "0999999999"));
            db.Organisations.Add(Twin("A-TWIN3", "ORG1"));
            return db.SaveChangesAsync();
        });
        (await (await PostAsync(desk, Body("0999999999"))).FieldsAsync()).ShouldBe(["$.organisation"]);
        var reference = await EnterAsync(desk, organisation: "ORG1");
        (await (await office.As("app1")).CaseAsync(reference)).GetProperty("state").GetString().ShouldBe("draft");
        await office.ChangeAsync(db => db.Organisations.Where(row => row.Code.StartsWith("A-TWIN")).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task keeps_odd_text_of_every_block_as_it_was_written()
    {
        var desk = await office.As("int1");
        var reference = await EnterAsync(desk, dossier: dossier =>
        {
            dossier["proposal"]!["titleVi"] = Odd;
            dossier["submittedBy"]!["name"] = Odd;
        });
        (await desk.CaseAsync(reference)).GetProperty("title").GetString().ShouldBe(Odd);
        (await (await office.As("app1")).CaseAsync(reference)).GetProperty("title").GetString().ShouldBe(Odd);
    }

    [Theory]
    [InlineData("NOBODY", "$.organisation")]
    [InlineData("SKHCN", "$.organisation")]
    [InlineData("0000000000", "$.organisation")]
    public async Task of_an_unknown_applicant_is_refused(string organisation, string path) =>
        (await (await PostAsync(await office.As("int1"), Body(organisation))).FieldsAsync()).ShouldBe([path]);

    [Fact]
    public async Task with_a_receipt_that_cannot_be_names_the_field()
    {
        var desk = await office.As("int1");
        (await (await PostAsync(desk, Body(paper: paper => paper["receivedAt"] = DateTimeOffset.MaxValue))).FieldsAsync()).ShouldBe(["$.paper.receivedAt"]);
        (await (await PostAsync(desk, Body(paper: paper => paper["receivedAt"] = new DateTimeOffset(1999, 1, 1, 0, 0, 0, TimeSpan.Zero)))).FieldsAsync()).ShouldBe(["$.paper.receivedAt"]);
        (await (await PostAsync(desk, Body(paper: paper => paper["channel"] = "pigeon"))).FieldsAsync()).ShouldBe(["$.paper.channel"]);
        (await (await PostAsync(desk, Body(paper: paper => paper["broughtBy"] = new string('a', 151)))).FieldsAsync()).ShouldBe(["$.paper.broughtBy"]);
        (await (await PostAsync(desk, Body(paper: paper => paper["signed"] = false))).CodeAsync()).ShouldBe("paper-not-signed");
    }

    [Theory]
    [InlineData("app1")]
    [InlineData("hnd1")]
    [InlineData("adm1")]
    public async Task is_the_one_stop_desks_alone(string who)
    {
        var answer = await PostAsync(await office.As(who), Body());
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.CodeAsync()).ShouldBe("not-your-role");
    }

    [Fact]
    public async Task leaves_a_draft_that_an_applicant_writes_unseen()
    {
        var (applicant, desk) = (await office.As("app1"), await office.As("int1"));
        var reference = await applicant.FileAsync("token-payment");
        (await desk.GetAsync($"/api/v1/cases/{reference}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await desk.ActAsync(reference, "submit", version: "1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await desk.PutAsync($"/api/v1/applications/{reference}/dossier", RunningOffice.Dossier("token-payment"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task of_an_answer_stops_the_applicants_clock()
    {
        var (desk, applicant) = (await office.As("int1"), await office.As("app1"));
        var reference = await EnterAsync(desk);
        await DoAsync(desk, reference, "submit");
        await DoAsync(desk, reference, "request-supplement", new { deficiencies = new[] { new { reason = "S01", text = "Bổ sung phương án bảo vệ người tham gia." } } });
        await DoAsync(desk, reference, "receive-paper", new { paper = new { channel = "counter", receivedAt = TimeProvider.System.GetUtcNow(), broughtBy = "Trần Thu Hà", signed = true } });
        var clocks = await (await applicant.GetAsync($"/api/v1/cases/{reference}/clocks")).ReadAsync();
        clocks.EnumerateArray().Single(clock => clock.GetProperty("kind").GetString() == "supplement").ToString().ShouldNotMatch("\"dueAt\":\\s*\"");
        var item = (await office.FactsAsync(reference)).Intake.OpenSupplement()!.Items[0].Id;
        var answers = new { answers = new[] { new { item, text = "Đã nộp bản giấy." } } };
        (await (await applicant.ActAsync(reference, "supplement", answers, $"{await applicant.VersionAsync(reference)}")).CodeAsync()).ShouldBe("entered-by-office");
        await DoAsync(desk, reference, "supplement", answers);
        (await desk.CaseAsync(reference)).GetProperty("state").GetString().ShouldBe("submitted");
    }

    private static Organisation Twin(string code, string taxCode) => new() { Code = code, Name = code, NameEn = code, TaxCode = taxCode, Kind = OrganisationKind.Applicant };

    private async Task<string> TaxCodeAsync()
    {
        await office.ChangeAsync(db => db.Organisations.Where(row => row.Code == "ORG1").ExecuteUpdateAsync(row => row.SetProperty(one => one.TaxCode, "0109876543")));
        return "0109876543";
    }

    private static async Task DoAsync(HttpClient client, string reference, string act, object? input = null)
    {
        var answer = await client.ActAsync(reference, act, input, $"{await client.VersionAsync(reference)}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<string> EnterAsync(HttpClient desk, string organisation = "ORG1", Action<JsonNode>? paper = null, Action<JsonNode>? dossier = null)
    {
        var answer = await PostAsync(desk, Body(organisation, paper, dossier));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.ReadAsync()).GetProperty("reference").GetString()!;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, JsonNode body) => client.PostAsync("/api/v1/applications/entered", JsonContent.Create(body));

    private static JsonObject Body(string organisation = "ORG1", Action<JsonNode>? paper = null, Action<JsonNode>? dossier = null)
    {
        var body = new JsonObject
        {
            ["organisation"] = organisation,
            ["paper"] = new JsonObject { ["channel"] = "counter", ["receivedAt"] = TimeProvider.System.GetUtcNow().AddHours(-1), ["broughtBy"] = "Trần Thu Hà", ["signed"] = true },
            ["dossier"] = JsonNode.Parse(RunningOffice.Dossier("token-payment").ReadAsStream()),
        };
        paper?.Invoke(body["paper"]!);
        dossier?.Invoke(body["dossier"]!);
        return body;
    }
}
