using System.Net;
using System.Text.Json;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class SeeingWhoOpenedACase(RunningOffice office)
{
    [Fact]
    public async Task tells_the_applicant_who_when_what_and_why()
    {
        var (applicant, reference) = await Submitted();
        await (await office.As("int1")).CaseAsync(reference);
        await (await office.As("reg1")).GetAsync($"/api/v1/cases/{reference}/documents");
        var items = (await Access(applicant, reference)).GetProperty("items");
        items.EnumerateArray().Select(item => $"{item.GetProperty("roles")[0]} {item.GetProperty("what")} {item.GetProperty("ground")} {item.GetProperty("person")} {item.GetProperty("name")}")
            .ShouldBe(["REG documents role:reg  ", "INT case role:int int1 Phạm Thị Lan"]);
        items[0].GetProperty("groundText").GetProperty("vi").GetString().ShouldBe("Thanh tra, kiểm tra, giám sát");
        items[1].GetProperty("organisationName").GetProperty("vi").GetString().ShouldBe("Trung tâm Phục vụ hành chính công thành phố Hà Nội");
        items[1].GetProperty("at").GetDateTimeOffset().Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task leaves_out_the_applicants_own_reading()
    {
        var (applicant, reference) = await Submitted();
        await applicant.CaseAsync(reference);
        await applicant.GetAsync($"/api/v1/cases/{reference}/events");
        (await Access(applicant, reference)).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task shows_staff_every_name_and_counts_their_looking_as_reading()
    {
        var (_, reference) = await Submitted();
        await (await office.As("reg1")).CaseAsync(reference);
        var staff = await office.As("hod1");
        var items = (await Access(staff, reference)).GetProperty("items");
        items.EnumerateArray().Select(item => $"{item.GetProperty("person")} {item.GetProperty("what")}").ShouldBe(["hod1 access", "reg1 case"]);
    }

    [Fact]
    public async Task never_moves_the_version_that_others_act_on()
    {
        var (applicant, reference) = await Submitted();
        var version = await applicant.VersionAsync(reference);
        for (var i = 0; i < 3; i++)
            await (await office.As("int1")).CaseAsync(reference);
        (await applicant.VersionAsync(reference)).ShouldBe(version);
    }

    [Fact]
    public async Task goes_on_where_the_last_page_ended()
    {
        var (applicant, reference) = await Submitted();
        var clerk = await office.As("int1");
        for (var i = 0; i < 53; i++)
            await clerk.GetAsync($"/api/v1/cases/{reference}/clocks");
        var first = await Access(applicant, reference);
        first.GetProperty("items").GetArrayLength().ShouldBe(50);
        var second = await Access(applicant, reference, $"?before={first.GetProperty("next").GetInt64()}");
        second.GetProperty("items").GetArrayLength().ShouldBe(3);
        second.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task is_not_for_strangers()
    {
        var (_, reference) = await Submitted();
        (await (await office.As("app2")).GetAsync($"/api/v1/cases/{reference}/access")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await office.As("adm1")).GetAsync($"/api/v1/cases/{reference}/access")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<JsonElement> Access(HttpClient client, string reference, string query = "") =>
        await (await client.GetAsync($"/api/v1/cases/{reference}/access{query}")).ReadAsync();

    private async Task<(HttpClient Applicant, string Reference)> Submitted()
    {
        var applicant = await office.As("app1");
        var reference = await applicant.FileAsync("token-payment");
        (await applicant.ActAsync(reference, "submit", version: "1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        return (applicant, reference);
    }
}
