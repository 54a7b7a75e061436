using System.Net;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>A browser without scripts and eyes: keeps cookies, follows no redirect, fills in forms.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(RunningOffice office)
        : this(office.Address) { }

    public Visitor(Uri office)
    {
        Cookies = new CookieContainer();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = office };
    }

    public CookieContainer Cookies { get; }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>Returns with the headers; what follows comes as it is written.</summary>
    public Task<HttpResponseMessage> BeginAsync(string path) => _client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

    public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>Opens the page for its antiforgery token, then posts.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, IEnumerable<KeyValuePair<string, string>> fields, string? action = null)
    {
        return await SendAsync(action ?? page, fields.Append(new("__RequestVerificationToken", TokenOf(await ReadAsync(page)))));
    }

    public static string TokenOf(string page) => Token().Match(page).Groups[1].Value;

    public Task<HttpResponseMessage> SendAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        _client.PostAsync(path, new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SendAsync(string path, HttpContent content) => _client.PostAsync(path, content, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SignInAsync(string userName, string password = RunningOffice.Password, string page = "/sign-in") =>
        PostAsync(page, Fields(("UserName", userName), ("Password", password), ("ReturnUrl", Return(page))), "/sign-in");

    /// <summary>What time or another device does to the session that this browser still shows.</summary>
    public Task EndSessionAsync(RunningOffice office)
    {
        var hash = Hosting.SessionAuthentication.Hash(Cookies.GetCookies(office.Address)["session"]!.Value);
        return office.ChangeAsync(db => db.Sessions.Where(session => session.TokenSha256 == hash).ExecuteUpdateAsync(set => set.SetProperty(session => session.ExpiresAt, DateTimeOffset.UnixEpoch)));
    }

    public static IEnumerable<KeyValuePair<string, string>> Fields(params (string Name, string Value)[] fields) =>
        fields.Select(field => KeyValuePair.Create(field.Name, field.Value));

    public void Dispose() => _client.Dispose();

    private static string Return(string page) =>
        page.Contains("returnUrl=", StringComparison.Ordinal) ? Uri.UnescapeDataString(page[(page.IndexOf("returnUrl=", StringComparison.Ordinal) + 10)..]) : "";

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex Token();
}
