using System.Net;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Attacks;

/// <summary>One way into the program: a method at an address, of the API or of a page.</summary>
internal sealed partial record Door(string Method, string Pattern, bool IsPage, bool IsOpen)
{
    public bool LeadsToACase => Pattern.Contains("{reference}", StringComparison.Ordinal);

    /// <summary>As the table lists it: acts share one door, and who may do which is the matter of policy.</summary>
    public string Row => $"{Method} {Act().Replace(Pattern, "/actions/{name}")}";

    /// <summary>Every one there is, as the program itself has mapped them.</summary>
    public static List<Door> All(RunningOffice office) =>
    [
        .. office.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(Of).DistinctBy(door => (door.Method, door.Pattern))
            .OrderBy(door => door.Pattern, StringComparer.Ordinal).ThenBy(door => door.Method, StringComparer.Ordinal),
    ];

    public static IEnumerable<Door> Of(RouteEndpoint endpoint)
    {
        var isPage = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
        var isOpen = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        IEnumerable<string> methods = isPage ? ["GET", "POST"] : endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
        return methods.Select(method => new Door(method, pattern, isPage, isOpen));
    }

    /// <summary>Every blank filled in with something that exists, the case by <paramref name="reference"/>.</summary>
    public string Path(string reference) =>
        Blank().Replace(Pattern, blank => blank.Groups["name"].Value switch
        {
            "reference" => reference,
            "name" or "action-name" => "withdraw",
            "slug" => "applicant",
            "documentName" => "v1",
            "version" when blank.Value.Contains(":int", StringComparison.Ordinal) => "1",
            "status" => "404",
            _ => "1",
        });

    public override string ToString() => $"{Method} {Pattern}";

    [GeneratedRegex("/actions/[^/]+$")]
    private static partial Regex Act();

    [GeneratedRegex(@"\{(?<name>[^}:?]*)[^}]*\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Blank();
}

/// <summary>Somebody who tries doors with one session, at the API by its token and at pages by its cookie.</summary>
internal sealed partial class Intruder : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _token;
    private string _form = "";

    private Intruder(RunningOffice office, string userName, string token)
    {
        (UserName, _token) = (userName, token);
        var cookies = new CookieContainer();
        cookies.Add(office.Address, new Cookie("session", token));
        _client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = office.Address };
    }

    public string UserName { get; }

    public static async Task<Intruder> SignInAsync(RunningOffice office, string userName)
    {
        using var client = await office.As(userName);
        var intruder = new Intruder(office, userName, client.DefaultRequestHeaders.Authorization!.Parameter!);
        var page = await intruder._client.GetStringAsync("/account/password", TestContext.Current.CancellationToken);
        intruder._form = Token().Match(page).Groups[1].Value;
        intruder._form.ShouldNotBeEmpty();
        return intruder;
    }

    public async Task<HttpResponseMessage> TryAsync(Door door, string reference)
    {
        using var request = new HttpRequestMessage(new HttpMethod(door.Method), door.Path(reference));
        request.Headers.TryAddWithoutValidation("If-Match", "2");
        if (!door.IsPage)
            request.Headers.Authorization = new("Bearer", _token);
        if (door.Method != "GET")
            request.Content = door.IsPage ? new FormUrlEncodedContent([new("__RequestVerificationToken", _form)])
                : door.Pattern.EndsWith("/documents", StringComparison.Ordinal) ? Attachment()
                : Http.Json("{}");
        // Some answers never end.
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _client.Dispose();

    private static MultipartFormDataContent Attachment() =>
        new() { { new StringContent("testProject"), "kind" }, { new ByteArrayContent("%PDF-1.7\n%%EOF\n"u8.ToArray()), "file", "x.pdf" } };

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex Token();
}
