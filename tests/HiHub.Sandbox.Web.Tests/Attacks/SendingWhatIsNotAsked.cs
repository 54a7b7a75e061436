using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Features;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Architecture;
using HiHub.Sandbox.Web.Tests.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Attacks;

/// <summary>Fields that are nobody's to set, names that pose as others', text that a header or a spreadsheet would take for its own.</summary>
public sealed class SendingWhatIsNotAsked(RunningOffice office)
{
    [Theory]
    [InlineData("state", "permitted")]
    [InlineData("organisation", "ORG2")]
    [InlineData("reference", "TN-0000000000")]
    [InlineData("packVersion", "9")]
    [InlineData("by", "dec1")]
    public async Task a_dossier_with_a_field_of_the_office_is_refused(string field, string value)
    {
        var dossier = JsonNode.Parse(File.ReadAllText(Path.Combine(Sources.Root, "tests", "dossiers", "token-payment.json")))!.AsObject();
        dossier[field] = value;
        var answer = await (await office.As("app1")).PostAsync("/api/v1/applications", Http.Json(dossier.ToJsonString()), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("""{"actor":"dec1"}""")]
    [InlineData("""{"onBehalfOf":"dec1"}""")]
    [InlineData("""{"roles":["dec"]}""")]
    [InlineData("""{"case":{"state":"permitted"}}""")]
    [InlineData("""{"__proto__":{"x":1}}""")]
    public async Task an_act_with_a_field_of_the_desk_is_refused(string body)
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/cases/{reference}/actions/submit") { Content = Http.Json(body) };
        request.Headers.TryAddWithoutValidation("If-Match", "1");
        (await client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.VersionAsync(reference)).ShouldBe(1);
    }

    [Fact]
    public async Task a_sign_in_that_names_roles_is_refused()
    {
        var answer = await office.Anonymous().PostAsJsonAsync(
            "/api/v1/session", new { userName = "app1", password = RunningOffice.Password, roles = new[] { "Adm" }, personId = "adm1" }, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task a_form_with_more_fields_than_it_has_changes_nothing_more()
    {
        using var visitor = new Visitor(office);
        await visitor.PostAsync("/sign-in", Visitor.Fields(
            ("UserName", "apa1"), ("Password", RunningOffice.Password), ("AlsoAt", "x"), ("Notice", "x"), ("Person.Id", "adm1"), ("Roles", "Adm"), ("Organisation", "UBND")));
        var who = await (await office.As("apa1")).GetAsync("/api/v1/session", TestContext.Current.CancellationToken);
        (await who.ReadAsync()).GetProperty("organisation").GetString().ShouldBe("ORG1");
        (await visitor.GetAsync("/law/drafts")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("аdm1")] // the first letter is Cyrillic
    [InlineData("ａdm1")] // full width
    [InlineData("adm1\u200B")]
    [InlineData("adm\u0131")]
    [InlineData("adm1 ")]
    [InlineData("adm1\u0000")]
    [InlineData("ADM１")]
    public async Task a_name_that_only_looks_like_anothers_opens_nothing_and_cannot_be_made(string name)
    {
        var answer = await office.Anonymous().PostAsJsonAsync("/api/v1/session", new { userName = name, password = RunningOffice.Password }, TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBeOneOf(400, 401);
        await using var scope = office.App.Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(new Person(name, "Kẻ mạo danh"), RunningOffice.Password);
        made.Succeeded.ShouldBeFalse();
    }

    [Theory]
    [InlineData(65)]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public async Task a_name_beyond_all_measure_is_only_wrong(int length)
    {
        var answer = await office.Anonymous().PostAsJsonAsync(
            "/api/v1/session", new { userName = new string('a', length), password = new string('b', length) }, TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBeOneOf(400, 401, 413);
    }

    [Theory]
    [InlineData("/sign-in?returnUrl=%0d%0aSet-Cookie:%20session=x")]
    [InlineData("/sign-in?returnUrl=//evil.example")]
    [InlineData("/sign-in?returnUrl=/%09/evil.example")]
    [InlineData("/sign-in?returnUrl=/\\evil.example")]
    [InlineData("/sign-in?returnUrl=https:evil.example")]
    [InlineData("/sign-in?lang=vi%0d%0aX-Injected:%20yes")]
    public async Task an_address_adds_no_header_and_leads_nowhere_else(string page)
    {
        using var visitor = new Visitor(office);
        var answer = await visitor.SignInAsync("clk1", page: page);
        answer.Headers.Contains("X-Injected").ShouldBeFalse();
        answer.Headers.Location!.ToString().ShouldStartWith("/");
        answer.Headers.Location.ToString().ShouldNotContain("evil");
    }

    [Theory]
    [InlineData("x.pdf\r\nSet-Cookie: session=x")]
    [InlineData("x\";filename=\"evil.html.pdf")]
    public async Task a_files_name_adds_no_header_to_its_download(string name)
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        using var file = new ByteArrayContent("%PDF-1.7\n%%EOF\n"u8.ToArray());
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename*=UTF-8''{Uri.EscapeDataString(name)}");
        using var form = new MultipartFormDataContent { { new StringContent("testProject"), "kind" } };
        form.Add(file);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/applications/{reference}/documents") { Content = form };
        request.Headers.TryAddWithoutValidation("If-Match", "1");
        var sent = await client.SendAsync(request, TestContext.Current.CancellationToken);
        if (sent.StatusCode != HttpStatusCode.Created)
        {
            ((int)sent.StatusCode).ShouldBeOneOf(400, 415);
            return;
        }
        var id = (await (await client.GetAsync($"/api/v1/cases/{reference}/documents", TestContext.Current.CancellationToken)).ReadAsync())[0].GetProperty("id").GetString();
        var answer = await client.GetAsync($"/api/v1/cases/{reference}/documents/{id}/content", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("  =1")]
    [InlineData("\u00a0=1")]
    [InlineData("＝1")]
    [InlineData("=HYPERLINK(\"http://evil.example\",\"x\")")]
    public void a_cell_that_begins_a_formula_is_text(string cell)
    {
        var line = Csv.Line(cell, "next");
        line.TrimStart('"')[0].ShouldBe('\'');
        line.ShouldEndWith(",next\r\n");
    }

    [Fact]
    public void every_table_for_spreadsheets_goes_through_the_one_writer() =>
        Sources.CSharp.Where(file => file.Text.Contains("text/csv", StringComparison.Ordinal) && !file.Text.Contains("Csv.Line(", StringComparison.Ordinal))
            .Select(file => file.Path).ShouldBeEmpty();
}
