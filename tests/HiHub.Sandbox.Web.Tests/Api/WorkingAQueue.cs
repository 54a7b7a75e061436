using System.Net;
using System.Text.Json;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class WorkingAQueue(RunningOffice office)
{
    [Fact]
    public async Task shows_each_step_to_those_it_waits_for()
    {
        var (applicant, desk, handler) = (await office.As("app1"), await office.As("int1"), await office.As("hnd1"));
        var reference = await applicant.FileAsync("token-payment");
        (await Box(applicant, "mine")).ShouldContain($"{reference}: submit");
        (await applicant.ActAsync(reference, "submit", version: "1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Box(applicant, "mine")).ShouldNotContain(task => task.StartsWith(reference, StringComparison.Ordinal));
        (await Box(desk, "unassigned")).ShouldContain($"{reference}: accept,request-supplement,refuse-receipt,redirect");
        (await Box(handler, "team")).ShouldNotContain(task => task.StartsWith(reference, StringComparison.Ordinal));
    }

    [Fact]
    public async Task goes_on_where_the_last_page_ended()
    {
        var applicant = await office.As("app2");
        for (var i = 0; i < 52; i++)
            await applicant.FileAsync("drone-shuttle");
        var first = await (await applicant.GetAsync("/api/v1/queue?box=mine")).ReadAsync();
        first.GetProperty("items").GetArrayLength().ShouldBe(50);
        var second = await (await applicant.GetAsync($"/api/v1/queue?box=mine&after={Uri.EscapeDataString(first.GetProperty("next").GetString()!)}")).ReadAsync();
        second.GetProperty("items").GetArrayLength().ShouldBeGreaterThanOrEqualTo(2);
        Ids(first).Intersect(Ids(second)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("box=everything", "$.box")]
    [InlineData("box=mine&after=nonsense", "$.after")]
    public async Task names_a_wrong_parameter(string query, string field)
    {
        var answer = await (await office.As("hod1")).GetAsync($"/api/v1/queue?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe([field]);
    }

    private static IEnumerable<string?> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("reference")}/{item.GetProperty("id")}");

    private static async Task<IReadOnlyList<string>> Box(HttpClient client, string box)
    {
        List<string> tasks = [];
        for (string? after = ""; after is not null;)
        {
            var page = await (await client.GetAsync($"/api/v1/queue?box={box}{(after.Length > 0 ? "&after=" + Uri.EscapeDataString(after) : "")}")).ReadAsync();
            tasks.AddRange(page.GetProperty("items").EnumerateArray()
                .Select(item => $"{item.GetProperty("reference")}: {string.Join(',', item.GetProperty("actions").EnumerateArray())}"));
            after = page.GetProperty("next").GetString();
        }
        return tasks;
    }
}
