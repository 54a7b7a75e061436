using System.Net;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class CallingWithAProvidersToken(ProviderOffice office)
{
    private static readonly long s_now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    [Fact]
    public async Task acts_as_the_linked_person()
    {
        var person = await office.PersonAsync(Role.Int, "TTPVHCC");
        await office.LinkAsync(person, "t-linked");
        var claims = Claims("t-linked");
        claims["amr"] = new[] { "pwd", "otp" };
        var answer = await CallAsync(await MintAsync(claims));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadAsync()).GetProperty("organisation").GetString().ShouldBe("TTPVHCC");
    }

    [Fact]
    public async Task of_staff_is_refused_where_the_provider_vouches_for_a_password_only()
    {
        await office.LinkAsync(await office.PersonAsync(Role.Dec, "UBND"), "t-weak");
        (await CallAsync(await MintAsync(Claims("t-weak")))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("ORG2", HttpStatusCode.OK)]
    [InlineData("CATP", HttpStatusCode.Unauthorized)]
    public async Task acts_only_for_an_organisation_of_the_person(string organisation, HttpStatusCode expected)
    {
        await office.LinkAsync(await office.PersonAsync(Role.App, "ORG2"), $"t-for-{organisation}");
        using var client = office.Client(await MintAsync(Claims($"t-for-{organisation}")));
        client.DefaultRequestHeaders.Add("X-Organisation", organisation);
        (await client.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task for_somebody_unknown_makes_no_account()
    {
        (await CallAsync(await MintAsync(Claims("t-unknown")))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await office.SessionsOfAsync("t-unknown")).ShouldBeEmpty();
    }

    [Fact]
    public async Task is_refused_once_everything_was_signed_out()
    {
        await office.LinkAsync(await office.PersonAsync(), "t-out");
        var old = Claims("t-out");
        old["iat"] = s_now - 60;
        var token = await MintAsync(old);
        (await CallAsync(token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await office.Client(token).DeleteAsync("/api/v1/sessions", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await CallAsync(token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        old.Remove("iat");
        (await CallAsync(await MintAsync(old))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var later = Claims("t-out");
        later["iat"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + 1;
        (await CallAsync(await MintAsync(later))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task files_only_with_the_level_that_filing_asks_for()
    {
        await office.LinkAsync(await office.PersonAsync(), "t-level");
        var claims = Claims("t-level");
        var low = await SubmitAsync(await MintAsync(claims));
        (low.StatusCode, await low.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "assurance-too-low"));
        claims["loa"] = "2";
        (await SubmitAsync(await MintAsync(claims))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<HttpResponseMessage> SubmitAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/cases/TN-ZZZZZZZZZZ/actions/submit") { Content = Http.Json("{}") };
        request.Headers.TryAddWithoutValidation("If-Match", "1");
        return await office.Client(token).SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static TheoryData<string, string, string> Wrongs => new()
    {
        { "aud", ProviderOffice.ClientId, "current" },
        { "aud", "https://other.example", "current" },
        { "iss", "http://127.0.0.1:1", "current" },
        { "scope", "", "current" },
        { "scope", "openid profile", "current" },
        { "exp", "past", "current" },
        { "alg", "none", "current" },
        { "alg", "HS256", "posing" },
        { "key", "RS256", "forged" },
        { "key", "RS256", "posing" },
    };

    [Theory]
    [MemberData(nameof(Wrongs))]
    public async Task that_is_wrong_in_one_thing_is_refused(string what, string value, string key)
    {
        var subject = $"t-{what}-{value}-{key}".Replace(':', '-').Replace('/', '-');
        await office.LinkAsync(await office.PersonAsync(), subject);
        (await CallAsync(await MintAsync(Claims(subject)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var claims = Claims(subject);
        if (what is "aud" or "iss" or "scope")
            claims[what] = value;
        if (what == "exp")
            (claims["iat"], claims["exp"]) = (s_now - 7200, s_now - 3600);
        var answer = await CallAsync(await MintAsync(claims, what is "alg" ? value : "RS256", key));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.CodeAsync()).ShouldBe("not-signed-in");
    }

    [Theory]
    [InlineData("2.0", ProviderOffice.ClientId, "scp", HttpStatusCode.OK)]
    [InlineData("1.0", "api://" + ProviderOffice.ClientId, "roles", HttpStatusCode.OK)]
    [InlineData("2.0", "api://" + ProviderOffice.ClientId, "scp", HttpStatusCode.Unauthorized)]
    [InlineData("1.0", ProviderOffice.ClientId, "scp", HttpStatusCode.Unauthorized)]
    [InlineData("2.0", ProviderOffice.ClientId, "none", HttpStatusCode.Unauthorized)]
    public async Task of_entra_is_taken_by_its_version_audience_and_grants(string version, string audience, string grant, HttpStatusCode expected)
    {
        var subject = $"oid-{version}-{audience}-{grant}".Replace(':', '-').Replace('/', '-');
        await office.LinkAsync(await office.PersonAsync(), $"{ProviderOffice.Tenant}.{subject}", "AzureAd");
        var claims = Claims("pairwise");
        (claims["iss"], claims["aud"], claims["tid"], claims["oid"], claims["ver"]) = ($"{office.Issuer}/{ProviderOffice.Tenant}/v2.0", audience, ProviderOffice.Tenant, subject, version);
        claims.Remove("scope");
        claims[grant] = grant == "roles" ? new[] { "cases" } : "cases";
        (await CallAsync(await MintAsync(claims))).StatusCode.ShouldBe(expected);
    }

    [Theory]
    [InlineData("JWT", null, HttpStatusCode.OK)]
    [InlineData("application/at+jwt", null, HttpStatusCode.OK)]
    [InlineData("logout+jwt", null, HttpStatusCode.Unauthorized)]
    [InlineData("secevent+jwt", null, HttpStatusCode.Unauthorized)]
    [InlineData("JWT", "nonce", HttpStatusCode.Unauthorized)]
    [InlineData("JWT", "at_hash", HttpStatusCode.Unauthorized)]
    [InlineData("at+jwt", "events", HttpStatusCode.Unauthorized)]
    public async Task of_another_kind_is_refused_though_everything_else_is_right(string typ, string? claim, HttpStatusCode expected)
    {
        var subject = $"kind-{typ}-{claim}".Replace('+', '-').Replace('/', '-');
        await office.LinkAsync(await office.PersonAsync(), subject);
        var claims = Claims(subject);
        if (claim is not null)
            claims[claim] = "x";
        (await CallAsync(await office.TellAsync("mint", new { claims, alg = "RS256", key = "current", typ }))).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task carries_a_level_whose_name_has_colons()
    {
        await office.LinkAsync(await office.PersonAsync(), "t-acr");
        var claims = Claims("t-acr");
        claims["acr"] = "urn:low";
        (await SubmitAsync(await MintAsync(claims))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        claims["acr"] = "urn:high";
        (await SubmitAsync(await MintAsync(claims))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("a.b.c")]
    [InlineData("..")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public async Task that_is_no_token_is_refused(string token) => (await CallAsync(token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    private Dictionary<string, object> Claims(string subject) => new()
    {
        ["iss"] = office.Issuer,
        ["sub"] = subject,
        ["aud"] = ProviderOffice.Audience,
        ["scope"] = "openid cases",
        ["iat"] = s_now,
        ["exp"] = s_now + 3600,
    };

    private Task<string> MintAsync(Dictionary<string, object> claims, string alg = "RS256", string key = "current") =>
        office.TellAsync("mint", new { claims, alg, key, typ = "at+jwt" });

    private Task<HttpResponseMessage> CallAsync(string token) => office.Client(token).GetAsync("/api/v1/session", TestContext.Current.CancellationToken);
}
