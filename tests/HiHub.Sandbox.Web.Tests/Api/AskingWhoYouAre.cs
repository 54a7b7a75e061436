using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>Every endpoint asks who you are, save this list.</summary>
public sealed partial class AskingWhoYouAre(RunningOffice office)
{
    private static readonly string[] s_open =
    [
        "POST /api/v1/session",
        "POST /api/v1/session",
        "POST /api/v1/session/forgotten",
        "POST /api/v1/session/reset",
        "POST /api/v1/register",
        "GET /openapi/{documentName}.json",
        "GET /api/v1/public/router",
        "POST /api/v1/public/router",
        "POST /api/v1/public/what-if",
        "GET /api/v1/public/precedents",
        "GET /api/v1/public/statistics",
        "GET /api/v1/public/audit-keys",
        "GET /api/v1/public/audit-roots",
        "page /",
        "page /problem/{status:int}",
        "page /router",
        "page /precedents",
        "page /statistics",
        "page /what-if",
        "GET /sign-in/with/{provider}",
        "GET /sign-out/at/{provider}",
        "POST /sign-out/by/{provider}",
        "page /forgotten-password",
        "page /new-password",
        "page /register",
        "page /sign-in",
        "page /sign-out",
    ];

    [Fact]
    public void every_endpoint_but_the_open_ones_does() =>
        Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(Describe).ShouldBe(s_open, ignoreOrder: true);

    [Fact]
    public async Task a_closed_endpoint_of_the_api_answers_401_before_it_reads_anything()
    {
        foreach (var endpoint in Closed().Where(endpoint => !IsPage(endpoint)))
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods)
                (await AnswerAsync(method, Route(endpoint))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {Route(endpoint)}");
    }

    [Fact]
    public async Task a_closed_page_leads_to_sign_in()
    {
        foreach (var endpoint in Closed().Where(IsPage))
            foreach (var method in new[] { "GET", "POST" })
            {
                var answer = await AnswerAsync(method, Route(endpoint));
                answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{method} {Route(endpoint)}");
                answer.Headers.Location!.ToString().ShouldStartWith("/sign-in?returnUrl=");
            }
    }

    [Fact]
    public async Task a_made_up_token_is_refused()
    {
        var client = office.Anonymous();
        client.DefaultRequestHeaders.Authorization = new("Bearer", new string('a', 64));
        (await client.GetAsync("/api/v1/queue")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<HttpResponseMessage> AnswerAsync(string method, string route)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = office.Address };
        using var request = new HttpRequestMessage(new HttpMethod(method), route) { Content = Http.Json("{") };
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private IEnumerable<RouteEndpoint> Closed() => Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null);

    private IEnumerable<RouteEndpoint> Endpoints() =>
        office.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static bool IsPage(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    private static string Route(RouteEndpoint endpoint) =>
        "/" + Blank().Replace(
            endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{reference}", "TN-0000000000", StringComparison.Ordinal),
            blank => blank.Value.Contains(":int", StringComparison.Ordinal) ? "1" : "x");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Blank();

    private static string Describe(RouteEndpoint endpoint) =>
        $"{(IsPage(endpoint) ? "page" : string.Join(',', endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods))} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";
}
