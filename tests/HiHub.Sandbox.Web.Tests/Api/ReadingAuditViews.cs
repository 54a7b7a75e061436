using System.Net;
using HiHub.Sandbox.Web.Features;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class ReadingAuditViews(RunningOffice office)
{
    private const string View = "/api/v1/audit/views/refusals-without-criterion";

    [Fact]
    public async Task is_for_those_who_supervise()
    {
        foreach (var person in new[] { "reg1", "mon1" })
            (await (await office.As(person)).GetAsync(View)).StatusCode.ShouldBe(HttpStatusCode.OK, person);
        foreach (var person in new[] { "app1", "hnd1", "dec1", "adm1", "con-police" })
        {
            var answer = await (await office.As(person)).GetAsync(View);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, person);
            (await answer.CodeAsync()).ShouldBe("forbidden");
        }
    }

    [Fact]
    public async Task answers_every_view_that_it_names_as_json_and_as_csv()
    {
        var regulator = await office.As("reg1");
        var views = (await (await regulator.GetAsync("/api/v1/audit/views")).ReadAsync()).EnumerateArray().Select(view => view.GetProperty("name").GetString()!).ToList();
        views.Count.ShouldBe(10);
        foreach (var view in views)
        {
            (await (await regulator.GetAsync($"/api/v1/audit/views/{view}")).ReadAsync()).GetProperty("items").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Array, view);
            var csv = await regulator.GetAsync($"/api/v1/audit/views/{view}?format=csv");
            csv.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
            (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("reference,dossierCode,organisation,title,stateCode,subject,at,vi,en\r\n");
        }
    }

    [Theory]
    [InlineData("?days=0", "$.days")]
    [InlineData("?days=366", "$.days")]
    [InlineData("?format=xml", "$.format")]
    [InlineData("?after=TN-00000000000000000000", "$.after")]
    public async Task names_a_wrong_parameter(string query, string field)
    {
        var answer = await (await office.As("reg1")).GetAsync(View + query);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe([field]);
    }

    [Fact]
    public async Task of_an_unknown_name_is_not_found() =>
        (await (await office.As("reg1")).GetAsync("/api/v1/audit/views/everything")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+84 24", "\"'+84 24\"")]
    [InlineData("-1+1", "\"'-1+1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("  =1+1", "\"'  =1+1\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("hai\ndòng", "\"hai\ndòng\"")]
    [InlineData("Đề án", "Đề án")]
    [InlineData(null, "")]
    public void gives_a_spreadsheet_no_formula(string? cell, string written) => Csv.Line(cell).ShouldBe(written + "\r\n");
}
