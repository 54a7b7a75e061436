using System.Net;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>An applicant without scripts, in words: begins a dossier, fills in its pages, sends what stands in them.</summary>
internal sealed partial class Applicant : IDisposable
{
    private readonly Visitor _visitor;

    private Applicant(Visitor visitor) => _visitor = visitor;

    /// <summary>The reference of the dossier that was begun last.</summary>
    public string Reference { get; private set; } = "";

    public string At(string page) => $"/applications/{Reference}/{page}";

    public static async Task<Applicant> SignInAsync(RunningOffice office, string userName = "app1", string? organisation = null)
    {
        var visitor = new Visitor(office);
        await visitor.SignInAsync(userName);
        if (organisation is not null)
            await visitor.PostAsync("/sign-in/organisation", Visitor.Fields(("Organisation", organisation)));
        return new(visitor);
    }

    public async Task BeginAsync(string address = "/applications/start")
    {
        var answer = await SendAsync(address, [("Regime", "HN-LTD2026")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await TextAsync(answer));
        Reference = answer.Headers.Location!.ToString().Split('/')[2];
    }

    public async Task<string> ReadAsync(string address) => WebUtility.HtmlDecode(await _visitor.ReadAsync(address));

    public Task<HttpResponseMessage> GetAsync(string address) => _visitor.GetAsync(address);

    /// <summary>Opens the page and sends it back with these fields, its hidden ones included.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, (string Name, string Value)[] fields, string? action = null) =>
        await SendAsync(await _visitor.ReadAsync(page), action ?? page, fields);

    /// <summary>Sends a page that was opened before.</summary>
    public Task<HttpResponseMessage> SendAsync(string opened, string action, (string Name, string Value)[] fields)
    {
        var form = opened.Contains("<form method=\"post\" action=\"/sign-out\"", StringComparison.Ordinal) ? opened[opened.IndexOf("<main", StringComparison.Ordinal)..] : opened;
        var hidden = Hidden().Matches(form).Select(field => (field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value)));
        return _visitor.SendAsync(action, Visitor.Fields([.. hidden.DistinctBy(field => field.Item1).Where(field => !fields.Any(own => own.Name == field.Item1)), .. fields]));
    }

    public static async Task<string> TextAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public void Dispose() => _visitor.Dispose();

    [GeneratedRegex("""<input (?=[^>]*type="hidden")[^>]*?name="([^"]+)"[^>]*?value="([^"]*)""")]
    private static partial Regex Hidden();
}
