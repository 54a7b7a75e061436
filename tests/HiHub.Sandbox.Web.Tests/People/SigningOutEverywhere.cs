using System.Net;
using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>The provider says that somebody signed out there; their sessions here end.</summary>
public sealed class SigningOutEverywhere(ProviderOffice office)
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";

    [Fact]
    public async Task at_the_provider_ends_the_session_here()
    {
        using var browser = new WebBrowser();
        await browser.SignInAsync(office, "o-out");
        var token = browser.Token(office.Address)!;
        (await StatusAsync(token)).ShouldBe(HttpStatusCode.OK);
        await browser.SignOutAtProviderAsync(office);
        (await StatusAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task by_subject_ends_all_of_them_and_nobody_elses()
    {
        var (one, two, other) = (await SignInAsync("o-all"), await SignInAsync("o-all"), await SignInAsync("o-other"));
        (await TellAsync(Claims("o-all"))).ShouldBe(HttpStatusCode.OK);
        foreach (var ended in new[] { one, two })
            (await StatusAsync(ended)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(other)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("aud", "somebody-else")]
    [InlineData("iss", "http://127.0.0.1:1")]
    [InlineData("nonce", "x")]
    [InlineData("events", "none")]
    public async Task with_a_wrong_word_ends_nothing(string claim, string value)
    {
        var session = await SignInAsync("o-kept");
        var claims = Claims("o-kept");
        claims[claim] = value;
        (await TellAsync(claims)).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync(session)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task with_a_forgers_key_or_an_id_token_ends_nothing()
    {
        var session = await SignInAsync("o-forged");
        (await TellAsync(Claims("o-forged"), "posing")).ShouldBe(HttpStatusCode.BadRequest);
        var idToken = Claims("o-forged");
        idToken.Remove("events");
        (await TellAsync(idToken)).ShouldBe(HttpStatusCode.BadRequest);
        (await StatusAsync(session)).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<string> SignInAsync(string subject)
    {
        using var browser = new WebBrowser();
        await browser.SignInAsync(office, subject);
        return browser.Token(office.Address)!;
    }

    private async Task<HttpStatusCode> TellAsync(Dictionary<string, object> claims, string key = "current")
    {
        var token = await office.TellAsync("mint", new { claims, key, typ = "logout+jwt" });
        using var form = new FormUrlEncodedContent([new("logout_token", token)]);
        return (await office.Client().PostAsync("/sign-out/by/Test", form, TestContext.Current.CancellationToken)).StatusCode;
    }

    private Dictionary<string, object> Claims(string subject)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return new()
        {
            ["iss"] = office.Issuer,
            ["sub"] = subject,
            ["aud"] = ProviderOffice.ClientId,
            ["iat"] = now,
            ["exp"] = now + 120,
            ["jti"] = subject,
            ["events"] = new Dictionary<string, object> { [Event] = new { } },
        };
    }

    private async Task<HttpStatusCode> StatusAsync(string token) =>
        (await office.Client(token).GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode;
}

/// <summary>A provider of its own: its keys change under everybody's feet.</summary>
public sealed class RotatingAProvidersKeys(RotatingOffice rotating) : IClassFixture<RotatingOffice>
{
    [Fact]
    public async Task is_noticed_at_the_next_sign_in()
    {
        var office = rotating.Office;
        using var before = new WebBrowser();
        await before.SignInAsync(office, "k-before");
        await office.TellAsync("rotate", new { });
        using var after = new WebBrowser();
        (await after.SignInAsync(office, "k-after")).Headers.Location!.ToString().ShouldBe("/api/v1/session");
        (await office.SessionsOfAsync("k-after")).ShouldHaveSingleItem().Stage.ShouldBe(SessionStage.Open);
    }
}

public sealed class RotatingOffice : IAsyncLifetime
{
    public ProviderOffice Office { get; } = new();

    public ValueTask InitializeAsync() => Office.InitializeAsync();

    public ValueTask DisposeAsync() => Office.DisposeAsync();
}
