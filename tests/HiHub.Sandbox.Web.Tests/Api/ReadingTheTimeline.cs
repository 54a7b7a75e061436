using System.Net;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class ReadingTheTimeline(RunningOffice office)
{
    [Fact]
    public async Task shows_the_regimes_side_by_side_with_their_papers()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        (await client.ActAsync(reference, "bind-parallel-regime", new { regime = "SBV-ND94", reason = "Có chấm điểm tín dụng." }, "1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var timeline = await (await client.GetAsync($"/api/v1/cases/{reference}/timeline", TestContext.Current.CancellationToken)).ReadAsync();

        var lanes = timeline.GetProperty("lanes");
        lanes.EnumerateArray().Select(lane => lane.GetProperty("regime").GetString()).ShouldBe(["HN-LTD2026", "SBV-ND94"]);
        lanes[1].GetProperty("onSupplement").GetString().ShouldBe("pause");
        lanes[1].GetProperty("papers").EnumerateArray().ShouldContain(paper => paper.GetProperty("kind").GetString() == "personnelFile" && paper.GetProperty("missing").GetBoolean());
    }

    [Fact]
    public async Task accounts_for_the_days_in_words()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var ball = await (await client.GetAsync($"/api/v1/cases/{reference}/ball", TestContext.Current.CancellationToken)).ReadAsync();

        ball.GetProperty("total").GetProperty("authorityWorkingDays").GetInt32().ShouldBe(0);
        ball.GetProperty("sentences")[0].GetProperty("vi").GetString().ShouldBe("Chưa tính ngày nào cho bên nào.");
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("ball")]
    public async Task is_not_found_for_a_stranger(string what)
    {
        var reference = await (await office.As("app1")).FileAsync("token-payment");
        var answer = await (await office.As("app2")).GetAsync($"/api/v1/cases/{reference}/{what}", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task names_a_regime_that_does_not_exist()
    {
        var client = await office.As("app1");
        var answer = await client.ActAsync(await client.FileAsync("token-payment"), "bind-parallel-regime", new { regime = "SBV", reason = "x" }, "1");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe(["$.regime"]);
    }
}
