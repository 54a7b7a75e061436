using System.Net;

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>Whatever is wrong with the answer: no session, and one sentence that tells a forger nothing.</summary>
public sealed class ForgingAProvidersAnswer(ProviderOffice office)
{
    private static readonly long s_past = TimeProvider.System.GetUtcNow().AddHours(-2).ToUnixTimeSeconds();

    public static TheoryData<string, object?, string?, string?> Faults => new()
    {
        { "another audience", new { aud = "somebody-else" }, null, null },
        { "another authorised party", new { azp = "somebody-else" }, null, null },
        { "expired", new { iat = s_past, exp = s_past + 60 }, null, null },
        { "another issuer", new { iss = "http://127.0.0.1:1" }, null, null },
        { "another nonce", new { nonce = "guessed" }, null, null },
        { "another access token", new { at_hash = "guessed" }, null, null },
        { "unsigned", null, "none", null },
        { "signed with the public key", null, "HS256", "posing" },
        { "signed with a key of the forger", null, null, "forged" },
        { "signed with a key of the forger under the name of the right one", null, null, "posing" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task does_not_let_in(string what, object? claims, string? alg, string? key)
    {
        var subject = $"f-{what.Replace(' ', '-')}";
        using var browser = new WebBrowser();
        var address = await browser.ToAnswerAsync(office, subject);
        await office.TellAsync("fault", new { sub = subject, claims = claims ?? new { }, alg = alg ?? "RS256", key = key ?? "current" });
        await RefusedAsync(browser, address);
        (await office.SessionsOfAsync(subject)).ShouldBeEmpty();
    }

    [Fact]
    public async Task a_replayed_answer_finds_its_state_used()
    {
        using var browser = new WebBrowser();
        var address = await browser.ToAnswerAsync(office, "f-replay");
        (await browser.GetAsync(address)).Headers.Location!.ToString().ShouldBe("/api/v1/session");
        await RefusedAsync(browser, address);
    }

    [Fact]
    public async Task a_replayed_code_is_refused_even_with_the_cookie_kept()
    {
        using var browser = new WebBrowser();
        var address = await browser.ToAnswerAsync(office, "f-code");
        var kept = browser.Cookies.GetCookies(address).Single(cookie => cookie.Name.StartsWith("sign-in.", StringComparison.Ordinal));
        await browser.GetAsync(address);
        using var thief = new WebBrowser();
        thief.Cookies.Add(office.Address, new Cookie(kept.Name, kept.Value, kept.Path));
        await RefusedAsync(thief, address);
        (await office.SessionsOfAsync("f-code")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task an_answer_brought_to_another_browser_is_refused()
    {
        using var attacker = new WebBrowser();
        using var victim = new WebBrowser();
        await RefusedAsync(victim, await attacker.ToAnswerAsync(office, "f-csrf"));
    }

    [Fact]
    public async Task an_answer_in_the_name_of_another_provider_is_refused()
    {
        using var browser = new WebBrowser();
        var address = await browser.ToAnswerAsync(office, "f-mixed");
        await RefusedAsync(browser, new Uri(address.ToString().Replace(Uri.EscapeDataString(office.Issuer), "https%3A%2F%2Fother.example", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task a_made_up_state_is_refused() => await RefusedAsync(new WebBrowser(), new Uri(office.Address, "/signin-test?code=x&state=x"));

    private async Task RefusedAsync(WebBrowser browser, Uri address)
    {
        var answer = await browser.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/sign-in?refused=provider-not-believed");
    }
}
