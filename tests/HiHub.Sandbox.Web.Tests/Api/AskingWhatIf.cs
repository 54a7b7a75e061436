using System.Net;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class AskingWhatIf(RunningOffice office)
{
    [Fact]
    public async Task gives_the_schedule_without_sign_in()
    {
        var answer = await office.Anonymous().PostAsync("/api/v1/public/what-if", Http.Json(
            """{"regime":"HN-LTD2026","filedOn":"2026-12-01","filedAt":"16:30","supplements":[{"askedOn":"2026-12-03","answeredOn":"2026-12-10"}],"riskLevel":"l2"}"""));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var schedule = await answer.ReadAsync();
        schedule.GetProperty("outcome").GetString().ShouldBe("decided");
        schedule.GetProperty("onSupplement").GetString().ShouldBe("reset");
        schedule.GetProperty("applicantDays").GetInt32().ShouldBe(7);
        var steps = schedule.GetProperty("steps").EnumerateArray().ToList();
        steps.Select(step => step.GetProperty("id").GetString())
            .ShouldBe(["intake", "supplement", "intake", "accepted", "total", "publish", "start", "term", "report-l2-1", "report-l2-2"]);
        steps[0].GetProperty("dueOn").GetString().ShouldBe("2026-12-04");
        steps[1].GetProperty("confidence").GetString().ShouldBe("default");
        schedule.GetProperty("later").GetArrayLength().ShouldBe(5);
    }

    [Theory]
    [InlineData("""{"regime":"HN-LTD2026"}""", "$.filedOn")]
    [InlineData("""{"regime":"X","filedOn":"2026-12-01"}""", "$.regime")]
    [InlineData("[]", "$")]
    [InlineData("", "$")]
    public async Task names_what_is_wrong(string body, string path)
    {
        var answer = await office.Anonymous().PostAsync("/api/v1/public/what-if", Http.Json(body));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe([path]);
    }
}
