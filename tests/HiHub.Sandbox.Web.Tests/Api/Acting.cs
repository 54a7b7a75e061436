using System.Net;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class Acting(RunningOffice office)
{
    [Fact]
    public async Task that_the_law_does_not_know_here_is_refused_in_both_languages()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var answer = await client.ActAsync(reference, "supplement", new { answers = Array.Empty<object>() }, version: "1");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = await answer.ReadAsync();
        problem.GetProperty("code").GetString().ShouldBe("not-in-state");
        problem.GetProperty("vi").GetString()!.ShouldContain("Nháp");
        problem.GetProperty("en").GetString()!.ShouldContain("Draft");
    }

    [Fact]
    public async Task without_a_version_is_asked_for_one()
    {
        var client = await office.As("app1");
        (await client.ActAsync(await client.FileAsync("token-payment"), "withdraw")).StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
    }

    [Fact]
    public async Task on_an_old_version_is_told_so()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        (await client.ActAsync(reference, "withdraw", version: "7")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await client.VersionAsync(reference)).ShouldBe(1);
    }

    [Fact]
    public async Task with_an_unknown_field_names_it()
    {
        var client = await office.As("app1");
        var answer = await client.ActAsync(await client.FileAsync("token-payment"), "withdraw", new { mood = "sad" }, version: "1");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe(["$.mood"]);
    }

    [Fact]
    public async Task twice_with_one_key_happens_once_and_answers_the_same()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var first = await client.ActAsync(reference, "withdraw", new { reason = "Đổi kế hoạch" }, "1", "key-of-withdrawal-1");
        var again = await client.ActAsync(reference, "withdraw", new { reason = "Đổi kế hoạch" }, "1", "key-of-withdrawal-1");
        first.StatusCode.ShouldBe(HttpStatusCode.OK, await first.Content.ReadAsStringAsync());
        (await again.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        var events = await (await client.GetAsync($"/api/v1/cases/{reference}/events")).ReadAsync();
        events.EnumerateArray().Count(row => row.GetProperty("type").GetString() == "Withdraw").ShouldBe(1);
        var other = await client.ActAsync(reference, "withdraw", new { reason = "Khác" }, "1", "key-of-withdrawal-1");
        other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await other.CodeAsync()).ShouldBe("idempotency-key-reused");
    }

    [Fact]
    public async Task of_two_at_once_lets_one_win()
    {
        var client = await office.As("app1");
        var reference = await client.FileAsync("token-payment");
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => client.ActAsync(reference, "withdraw", version: "1")));
        answers.Select(answer => (int)answer.StatusCode).Order().ShouldBe([200, 412]);
    }

    [Fact]
    public async Task lists_every_act_with_its_reason()
    {
        var client = await office.As("app1");
        var view = await client.CaseAsync(await client.FileAsync("token-payment"));
        var acts = view.GetProperty("actions").EnumerateArray().ToDictionary(act => act.GetProperty("name").GetString()!);
        acts["withdraw"].GetProperty("whyNot").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        acts["withdraw"].GetProperty("href").GetString().ShouldEndWith("/actions/withdraw");
        acts["submit"].GetProperty("schema").GetProperty("type").ToString().ShouldContain("object");
    }

    [Fact]
    public async Task under_a_name_that_does_not_exist_is_not_found()
    {
        var client = await office.As("app1");
        (await client.ActAsync(await client.FileAsync("token-payment"), "fly", version: "1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
