using System.Net;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class FloodingTheSignIn(PlainOffice office) : IClassFixture<PlainOffice>
{
    [Fact]
    public async Task a_thousand_guesses_in_a_minute_are_refused_before_they_cost_anything()
    {
        var answers = new List<HttpStatusCode>();
        using var client = office.Client();
        foreach (var batch in Enumerable.Range(0, 1000).Chunk(40))
            answers.AddRange(await Task.WhenAll(batch.Select(async i => (await office.SignInAsync($"guess{i}", "wrong-password", client: client)).StatusCode)));
        answers.Distinct().ShouldBe([HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], ignoreOrder: true);
        answers.Count(status => status == HttpStatusCode.Unauthorized).ShouldBeLessThan(200);
        var refused = await office.SignInAsync(await office.PersonAsync());
        (await refused.CodeAsync()).ShouldBe("too-many-attempts");
        refused.Headers.RetryAfter.ShouldNotBeNull();
    }
}
