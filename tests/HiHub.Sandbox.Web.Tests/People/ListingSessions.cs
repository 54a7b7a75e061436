using System.Net;
using System.Text.Json;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Pages;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class ListingSessions(StrictOffice office)
{
    [Fact]
    public async Task shows_ones_own_and_ends_one()
    {
        var person = await office.PersonAsync();
        var (here, there) = (await office.AsAsync(person), await office.AsAsync(person));
        var rows = await RowsAsync(here);
        rows.Count.ShouldBe(2);
        var other = rows.Single(row => !row.GetProperty("current").GetBoolean()).GetProperty("id").GetString();
        (await here.DeleteAsync($"/api/v1/sessions/{other}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await there.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await RowsAsync(here)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ends_nobody_elses()
    {
        var (mine, theirs) = (await office.AsAsync(await office.PersonAsync()), await office.AsAsync(await office.PersonAsync()));
        var id = (await RowsAsync(theirs))[0].GetProperty("id").GetString();
        (await mine.DeleteAsync($"/api/v1/sessions/{id}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await theirs.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task signs_out_everywhere()
    {
        var person = await office.PersonAsync();
        var (here, there) = (await office.AsAsync(person), await office.AsAsync(person));
        (await here.DeleteAsync("/api/v1/sessions", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        foreach (var client in new[] { here, there })
            (await client.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task a_token_planted_before_the_sign_in_stays_worthless()
    {
        const string planted = "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f";
        var victim = office.Client(planted);
        var person = await office.PersonAsync();
        var first = await office.SignInAsync(person, client: victim);
        var second = await office.SignInAsync(person, client: victim);
        var tokens = new[] { await TokenAsync(first), await TokenAsync(second) };
        tokens.ShouldNotContain(planted);
        tokens.Distinct().Count().ShouldBe(2);
        (await victim.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task signing_in_again_ends_what_the_browser_had_open()
    {
        var (first, second) = (await office.PersonAsync(), await office.PersonAsync());
        using var browser = new Visitor(office.Address);
        await browser.SignInAsync(first);
        var token = browser.Cookies.GetCookies(office.Address)["session"]!.Value;
        var form = Visitor.TokenOf(await browser.ReadAsync("/account/sessions"));
        await browser.SendAsync("/sign-in", Visitor.Fields(("UserName", second), ("Password", OwnOffice.Password), ("__RequestVerificationToken", form)));
        browser.Cookies.GetCookies(office.Address)["session"]!.Value.ShouldNotBe(token);
        (await office.Client(token).GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task<string> TokenAsync(HttpResponseMessage answer) => (await answer.ReadAsync()).GetProperty("token").GetString()!;

    private static async Task<List<JsonElement>> RowsAsync(HttpClient client) =>
        [.. (await (await client.GetAsync("/api/v1/sessions", TestContext.Current.CancellationToken)).ReadAsync()).EnumerateArray()];
}
