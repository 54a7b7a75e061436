using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>Every endpoint asks who you are, save this list.</summary>
public sealed class AskingWhoYouAre(RunningOffice office)
{
    private static readonly string[] s_open =
    [
        "POST /api/v1/session",
        "POST /api/v1/session",
        "POST /api/v1/session/forgotten",
        "POST /api/v1/session/reset",
        "GET /openapi/{documentName}.json",
        "GET /api/v1/public/router",
        "POST /api/v1/public/router",
        "GET /api/v1/public/audit-keys",
        "GET /api/v1/public/audit-roots",
    ];

    [Fact]
    public void every_endpoint_but_the_open_ones_does() =>
        Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(Describe).ShouldBe(s_open, ignoreOrder: true);

    [Fact]
    public async Task a_closed_endpoint_answers_401_before_it_reads_anything()
    {
        foreach (var endpoint in Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null))
        {
            var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{reference}", "TN-0000000000").Replace("{name}", "x");
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), route) { Content = Http.Json("{") };
                using var client = office.Anonymous();
                (await client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {route}");
            }
        }
    }

    [Fact]
    public async Task a_made_up_token_is_refused()
    {
        var client = office.Anonymous();
        client.DefaultRequestHeaders.Authorization = new("Bearer", new string('a', 64));
        (await client.GetAsync("/api/v1/queue")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        office.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Describe(RouteEndpoint endpoint) =>
        $"{string.Join(',', endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods)} /{endpoint.RoutePattern.RawText!.TrimStart('/')}";
}
