using System.Net;
using System.Text.RegularExpressions;

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>A browser as far as HTTP goes: keeps cookies, follows redirects between office and provider one by one, fills in the provider's form.</summary>
public sealed partial class WebBrowser : IDisposable
{
    private readonly HttpClient _client;

    public WebBrowser() => _client = new(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false });

    public CookieContainer Cookies { get; } = new();

    /// <summary>As browsers tell where a navigation comes from.</summary>
    public async Task<HttpResponseMessage> GetFromAsync(string site, Uri address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Sec-Fetch-Site", site } } };
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(Uri address) => _client.GetAsync(address, TestContext.Current.CancellationToken);

    /// <summary>Starts at the button and comes back with the address that the provider answers to, not yet opened.</summary>
    public async Task<Uri> ToAnswerAsync(ProviderOffice office, string subject, string provider = "Test", bool cancel = false, Uri? start = null)
    {
        var (address, answer) = await FollowAsync(start ?? new Uri(office.Address, $"/sign-in/with/{provider}?returnUrl=/api/v1/session"), office);
        if (address.Host == office.Address.Host && address.Port == office.Address.Port)
            return address;
        var page = await answer!.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var action = new Uri(address, WebUtility.HtmlDecode(Action().Match(page).Groups["to"].Value));
        if (cancel)
            return (await FollowAsync(new Uri(action, action.AbsolutePath + "/abort"), office)).Address;
        using var form = new FormUrlEncodedContent([new("prompt", "login"), new("login", subject), new("password", "any")]);
        var signedIn = await _client.PostAsync(action, form, TestContext.Current.CancellationToken);
        return (await FollowAsync(new Uri(action, signedIn.Headers.Location!), office)).Address;
    }

    /// <summary>The whole way; gives the office's last answer, which leads on.</summary>
    public async Task<HttpResponseMessage> SignInAsync(ProviderOffice office, string subject, string provider = "Test") =>
        await GetAsync(await ToAnswerAsync(office, subject, provider));

    /// <summary>At the provider's own sign-out page, with its button.</summary>
    public async Task SignOutAtProviderAsync(ProviderOffice office)
    {
        var address = new Uri($"{office.Issuer}/session/end?client_id={ProviderOffice.ClientId}&post_logout_redirect_uri={Uri.EscapeDataString(new Uri(office.Address, "/signed-out").ToString())}");
        var page = await (await GetAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var form = new FormUrlEncodedContent([new("xsrf", Xsrf().Match(page).Groups[1].Value), new("logout", "yes")]);
        var answer = await _client.PostAsync(new Uri(address, Action().Match(page).Groups["to"].Value), form, TestContext.Current.CancellationToken);
        answer.Headers.Location!.AbsolutePath.ShouldBe("/signed-out");
    }

    public string? Token(Uri office) => Cookies.GetCookies(office)["session"]?.Value;

    public void Dispose() => _client.Dispose();

    // Stops before an answer is handed to the office, and at a page that waits for a person.
    private async Task<(Uri Address, HttpResponseMessage? Answer)> FollowAsync(Uri address, ProviderOffice office)
    {
        for (var hops = 0; hops < 20; hops++)
        {
            if (address.Port == office.Address.Port && address.AbsolutePath.StartsWith("/signin-", StringComparison.Ordinal))
                return (address, null);
            var answer = await GetAsync(address);
            if (answer.Headers.Location is not { } next)
                return (address, answer);
            address = new Uri(address, next);
        }
        throw new InvalidOperationException("Round in circles.");
    }

    [GeneratedRegex("name=\"xsrf\" value=\"([^\"]+)\"")]
    private static partial Regex Xsrf();

    [GeneratedRegex("<form[^>]* action=\"(?<to>[^\"]+)\"", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Action();
}
