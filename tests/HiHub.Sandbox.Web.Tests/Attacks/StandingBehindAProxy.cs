using System.Net;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Pages;
using HiHub.Sandbox.Web.Tests.People;

namespace HiHub.Sandbox.Web.Tests.Attacks;

public sealed partial class StandingBehindAProxy(ProxyOffice office, PlainOffice plain) : IClassFixture<ProxyOffice>, IClassFixture<PlainOffice>
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/no-such-page")]
    [InlineData("/api/v1/queue")]
    [InlineData("/api/v1/nowhere")]
    [InlineData("/site.css")]
    [InlineData("/queue")]
    public async Task every_answer_over_https_carries_every_header(string path)
    {
        var answer = await office.AskAsync(path, $"10.1.{path.Length}.1");
        Header(answer, "Strict-Transport-Security").ShouldBe("max-age=31536000; includeSubDomains");
        Header(answer, "Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        Header(answer, "Content-Security-Policy").ShouldNotContain("unsafe");
        Header(answer, "X-Frame-Options").ShouldBe("DENY");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        Header(answer, "Permissions-Policy").ShouldContain("camera=()");
        Header(answer, "Cache-Control").ShouldNotBeEmpty();
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task an_answer_after_a_failure_keeps_them()
    {
        // The desk throws; whoever answers for it clears what was set before.
        using var client = await office.AsAsync(await office.PersonAsync());
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "10.2.0.1");
        var answer = await client.ActAsync("TN-0000000000", "withdraw", version: "1");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Header(answer, "Content-Security-Policy").ShouldNotBeEmpty();
        Header(answer, "Strict-Transport-Security").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task every_cookie_over_https_is_secure_and_bound_to_the_host()
    {
        var person = await office.PersonAsync();
        var page = await office.AskAsync("/sign-in?lang=en", "10.3.0.1");
        var form = Cookies(page);
        form.ShouldContain(cookie => cookie.StartsWith("__Host-form=", StringComparison.Ordinal));
        var token = Token().Match(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups[1].Value;
        using var fields = new FormUrlEncodedContent(Visitor.Fields(("UserName", person), ("Password", OwnOffice.Password), ("__RequestVerificationToken", token)));
        var cookies = string.Join("; ", form.Select(cookie => cookie.Split(';')[0]));
        var opened = await office.AskAsync("/sign-in", "10.3.0.1", cookie: cookies, body: fields);
        opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var session = Cookies(opened).Single(cookie => cookie.StartsWith("__Host-session=", StringComparison.Ordinal));
        foreach (var cookie in form.Append(session))
        {
            cookie.ShouldStartWith("__Host-");
            cookie.ShouldContain("; secure", Case.Insensitive);
            cookie.ShouldContain("; httponly", Case.Insensitive);
            cookie.ShouldContain("; samesite=", Case.Insensitive);
            cookie.ShouldNotContain("domain=", Case.Insensitive);
        }
        var value = session.Split(';')[0];
        (await office.AskAsync("/account/sessions", "10.3.0.1", cookie: value)).StatusCode.ShouldBe(HttpStatusCode.OK);
        // The same token under the plain name, as a neighbouring site could plant it.
        (await office.AskAsync("/account/sessions", "10.3.0.1", cookie: value["__Host-".Length..])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task a_stranger_is_not_believed_about_https_or_the_address()
    {
        using var client = plain.Client();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "10.9.9.9");
        var answer = await client.GetAsync("/sign-in", TestContext.Current.CancellationToken);
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
        Cookies(answer).ShouldAllBe(cookie => !cookie.StartsWith("__", StringComparison.Ordinal));
    }

    [Fact]
    public async Task one_address_that_asks_too_often_waits_and_others_do_not()
    {
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 14; i++)
            answers.Add(await office.AskAsync("/api/v1/public/audit-keys", "10.4.0.1"));
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(12);
        (await answers[^1].CodeAsync()).ShouldBe("too-many-requests");
        answers[^1].Headers.RetryAfter.ShouldNotBeNull();
        (await office.AskAsync("/sign-in", "10.4.0.1")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await office.AskAsync("/api/v1/public/audit-keys", "10.4.0.2")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task one_person_that_calls_or_sends_too_often_waits()
    {
        var (uploader, caller) = (await office.AsAsync(await office.PersonAsync()), await office.AsAsync(await office.PersonAsync()));
        var uploads = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
            uploads.Add((await uploader.AttachAsync("TN-0000000000", "testProject", "x.pdf", [1], 1)).StatusCode);
        uploads.Count(status => status == HttpStatusCode.TooManyRequests).ShouldBe(1);
        var calls = new List<HttpStatusCode>();
        for (var i = 0; i < 21; i++)
            calls.Add((await caller.GetAsync("/api/v1/queue", TestContext.Current.CancellationToken)).StatusCode);
        calls.Count(status => status == HttpStatusCode.TooManyRequests).ShouldBe(1);
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    private static List<string> Cookies(HttpResponseMessage answer) => answer.Headers.TryGetValues("Set-Cookie", out var values) ? [.. values] : [];

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex Token();
}
