using System.Net;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class ReadingTheStatistics(RunningOffice office)
{
    [Theory]
    [InlineData("hod1", HttpStatusCode.OK)]
    [InlineData("int1", HttpStatusCode.OK)]
    [InlineData("reg1", HttpStatusCode.OK)]
    [InlineData("app1", HttpStatusCode.Forbidden)]
    [InlineData("con-police", HttpStatusCode.Forbidden)]
    [InlineData("adm1", HttpStatusCode.Forbidden)]
    public async Task is_for_the_office_and_its_supervisors(string person, HttpStatusCode status) =>
        (await (await office.As(person)).GetAsync("/api/v1/statistics", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(status);

    [Fact]
    public async Task gives_the_last_twelve_months()
    {
        var answer = await (await (await office.As("reg1")).GetAsync("/api/v1/statistics?through=2026-11", TestContext.Current.CancellationToken)).ReadAsync();
        (answer.GetProperty("fromMonth").GetInt32(), answer.GetProperty("throughMonth").GetInt32()).ShouldBe((202512, 202611));
    }

    [Fact]
    public async Task is_open_to_everyone_without_small_groups()
    {
        var answer = await (await office.Anonymous().GetAsync("/api/v1/public/statistics", TestContext.Current.CancellationToken)).ReadAsync();
        answer.GetProperty("smallestGroup").GetInt32().ShouldBe(5);
        foreach (var group in answer.GetProperty("byRegime").EnumerateArray().Append(answer.GetProperty("total")))
            if (!group.GetProperty("suppressed").GetBoolean())
                group.GetProperty("decided").GetInt32().ShouldBeGreaterThanOrEqualTo(5);
        var before = await (await office.Anonymous().GetAsync("/api/v1/public/statistics?from=2001-01&through=2001-02", TestContext.Current.CancellationToken)).ReadAsync();
        before.GetProperty("total").GetProperty("suppressed").GetBoolean().ShouldBeTrue();
        answer.ToString().ShouldNotContain("TN-");
    }

    [Theory]
    [InlineData("from=2026-13", "$.from")]
    [InlineData("from=July", "$.from")]
    [InlineData("through=26-01", "$.through")]
    [InlineData("from=2026-07&through=2026-06", "$.from")]
    [InlineData("from=2001-01&through=2026-06", "$.from")]
    public async Task names_the_month_that_it_cannot_read(string query, string path)
    {
        foreach (var (client, address) in new[] { (await office.As("hod1"), "statistics"), (office.Anonymous(), "public/statistics") })
        {
            var answer = await client.GetAsync($"/api/v1/{address}?{query}", TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await answer.FieldsAsync()).ShouldBe([path]);
        }
    }
}
