using System.Net;
using System.Text;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class SendingOddThings(RunningOffice office)
{
    private const string Checks = "\"jurisdiction\",\"documents\",\"readable\",\"signature\"";

    [Theory]
    [InlineData("{}", "$.userName,$.password")]
    [InlineData("""{"userName":null,"password":null}""", "$.userName,$.password")]
    [InlineData("""{"userName":"app1"}""", "$.password")]
    public async Task names_what_is_missing_at_sign_in(string body, string fields)
    {
        var answer = await office.Anonymous().PostAsync("/api/v1/session", Http.Json(body), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        string.Join(',', await answer.FieldsAsync()).ShouldBe(fields);
    }

    [Theory]
    [InlineData("""{"passed":["jurisdiction, documents"]}""", "$.passed[0]", "wrong-value")]
    [InlineData("""{"passed":[CHECKS],"satisfied":[null]}""", "$.satisfied[0]", "required")]
    [InlineData("""{"passed":[CHECKS],"satisfied":[{"path":"$.x","reason":"a\u0000b"}]}""", "$.satisfied[0].reason", "character-not-allowed")]
    [InlineData("""{"passed":[CHECKS],"passed":[CHECKS]}""", "$.passed", "duplicate-field")]
    public async Task in_an_act_is_answered_with_the_field(string body, string path, string code)
    {
        var applicant = await office.As("app1");
        var reference = await applicant.FileAsync("token-payment");
        (await applicant.ActAsync(reference, "submit", version: "1")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await Send(await office.As("int1"), $"/api/v1/cases/{reference}/actions/accept", body.Replace("CHECKS", Checks, StringComparison.Ordinal), "2");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var error = (await answer.ReadAsync()).GetProperty("errors")[0];
        (error.GetProperty("path").GetString(), error.GetProperty("code").GetString()).ShouldBe((path, code));
    }

    [Theory]
    [InlineData("{\"regime\":\"\\ud800\"}", "malformed-json")]
    [InlineData("{\"proposal\":{\"titleVi\":\"a\\u0000b\"}}", "character-not-allowed")]
    public async Task in_a_dossier_is_answered_with_the_field(string body, string code)
    {
        var answer = await Send(await office.As("app1"), "/api/v1/applications", body, null);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.ReadAsync()).GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task as_a_byte_order_mark_before_the_text_changes_nothing()
    {
        var applicant = await office.As("app1");
        var dossier = await RunningOffice.Dossier("token-payment").ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var filed = await applicant.PostAsync("/api/v1/applications", Marked(dossier), TestContext.Current.CancellationToken);
        filed.StatusCode.ShouldBe(HttpStatusCode.Created, await filed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var reference = (await filed.ReadAsync()).GetProperty("reference").GetString();
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/cases/{reference}/actions/submit") { Content = Marked("{}"u8.ToArray()) };
        request.Headers.TryAddWithoutValidation("If-Match", "1");
        (await applicant.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task to_the_sign_in_is_told_the_type_before_the_password()
    {
        var answer = await office.Anonymous().PostAsync("/api/v1/session", new StringContent("userName=app1", Encoding.UTF8, "application/x-www-form-urlencoded"), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await answer.CodeAsync()).ShouldBe("not-json");
    }

    private static ByteArrayContent Marked(byte[] text)
    {
        var content = new ByteArrayContent([.. Encoding.UTF8.Preamble, .. text]);
        content.Headers.ContentType = new("application/json");
        return content;
    }

    [Fact]
    public async Task in_bytes_that_are_no_text_is_malformed()
    {
        var content = new ByteArrayContent([.. "{\"regime\":\""u8, 0xFF, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");
        var answer = await (await office.As("app1")).PostAsync("/api/v1/applications", content, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.CodeAsync()).ShouldBe("invalid-input");
    }

    [Theory]
    [InlineData("GET", "/api/v1/nowhere", 404, "not-found")]
    [InlineData("DELETE", "/api/v1/queue", 405, "method-not-allowed")]
    [InlineData("GET", "/api/v1/queue?box=mine,team", 400, "invalid-input")]
    [InlineData("POST", "/api/v1/applications", 415, "media-type-not-taken")]
    [InlineData("POST", "/api/v1/dev/clock/advance", 403, "forbidden")]
    public async Task anywhere_is_answered_in_words(string method, string path, int status, string code)
    {
        var client = await office.As("app1");
        var type = status == 403 ? "application/json" : "text/plain";
        var body = method == "POST" ? new StringContent("{}", Encoding.UTF8, type) : null;
        var answer = await client.SendAsync(new(new(method), path) { Content = body }, TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(status);
        (await answer.CodeAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task as_an_idempotency_key_too_long_to_keep_is_refused()
    {
        var client = await office.As("app1");
        var answer = await client.ActAsync(await client.FileAsync("token-payment"), "withdraw", version: "1", key: new string('k', 129));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe(["Idempotency-Key"]);
    }

    private static Task<HttpResponseMessage> Send(HttpClient client, string path, string body, string? version)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = Http.Json(body) };
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
