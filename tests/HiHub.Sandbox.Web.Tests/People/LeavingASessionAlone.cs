using System.Net;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class LeavingASessionAlone(StrictOffice office)
{
    [Fact]
    public async Task ends_it()
    {
        var client = await office.AsAsync(await office.PersonAsync());
        var token = await IdleUntilAsync(client, TimeProvider.System.GetUtcNow().AddSeconds(-1));
        (await client.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await RowAsync(token)).RevokedAt.ShouldBeNull();
    }

    [Fact]
    public async Task for_less_than_the_pause_keeps_it_and_a_request_begins_the_pause_anew()
    {
        var client = await office.AsAsync(await office.PersonAsync());
        var soon = TimeProvider.System.GetUtcNow().AddMinutes(2);
        var token = await IdleUntilAsync(client, soon);
        (await client.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await RowAsync(token)).IdleEndsAt.ShouldBeGreaterThan(soon.AddMinutes(100));
    }

    [Fact]
    public async Task writes_once_for_many_requests()
    {
        var client = await office.AsAsync(await office.PersonAsync());
        var token = client.DefaultRequestHeaders.Authorization!.Parameter!;
        var before = (await RowAsync(token)).IdleEndsAt;
        for (var i = 0; i < 3; i++)
            (await client.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await RowAsync(token)).IdleEndsAt.ShouldBe(before);
    }

    [Fact]
    public async Task with_a_page_open_that_fetches_by_itself_keeps_nothing_open()
    {
        var client = await office.AsAsync(await office.PersonAsync());
        var soon = TimeProvider.System.GetUtcNow().AddMinutes(2);
        var token = await IdleUntilAsync(client, soon);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/session");
        request.Headers.Accept.Add(new("text/event-stream"));
        (await client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await RowAsync(token)).IdleEndsAt.ShouldBe(soon, TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public void lasts_half_an_hour_for_staff_and_longer_for_applicants()
    {
        var options = new SigningInOptions();
        options.IdleFor([Role.App]).ShouldBe(TimeSpan.FromHours(2));
        foreach (var staff in Enum.GetValues<Role>().Except([Role.App, Role.Apa, Role.Par, Role.Pub]))
            options.IdleFor([Role.Apa, staff]).ShouldBe(TimeSpan.FromMinutes(30));
    }

    private async Task<string> IdleUntilAsync(HttpClient client, DateTimeOffset end)
    {
        var token = client.DefaultRequestHeaders.Authorization!.Parameter!;
        var hash = SessionAuthentication.Hash(token);
        await office.QueryAsync(db => db.Sessions.Where(row => row.TokenSha256 == hash).ExecuteUpdateAsync(set => set.SetProperty(row => row.IdleEndsAt, end)));
        return token;
    }

    private Task<Session> RowAsync(string token)
    {
        var hash = SessionAuthentication.Hash(token);
        return office.QueryAsync(db => db.Sessions.AsNoTracking().SingleAsync(row => row.TokenSha256 == hash));
    }
}
