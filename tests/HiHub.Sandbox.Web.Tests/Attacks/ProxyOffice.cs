using HiHub.Sandbox.Web.Tests.People;

namespace HiHub.Sandbox.Web.Tests.Attacks;

/// <summary>As in production behind a proxy on this machine, with so few requests a minute that a test can use them up.</summary>
public sealed class ProxyOffice : OwnOffice
{
    protected override Task<string[]> SettingsAsync() =>
        Task.FromResult<string[]>(["--Proxy:Trusted:0", "127.0.0.1", "--Limits:PublicPerMinute", "12", "--Limits:UploadsPerMinute", "3", "--Limits:CallsPerMinute", "20"]);

    /// <summary>Asks as the proxy would for a reader at the address.</summary>
    public async Task<HttpResponseMessage> AskAsync(string path, string address, string scheme = "https", string? cookie = null, HttpContent? body = null)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, path) { Content = body };
        request.Headers.Add("X-Forwarded-For", address);
        request.Headers.Add("X-Forwarded-Proto", scheme);
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
