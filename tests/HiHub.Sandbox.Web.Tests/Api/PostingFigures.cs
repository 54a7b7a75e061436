using System.Net;
using System.Net.Http.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>A machine posts the figures of its trial and can do nothing else.</summary>
public sealed class PostingFigures(RunningOffice office)
{
    private static readonly object s_figures = new { figures = new[] { new { code = "M01", value = 12.5m, unit = "giao dịch" } } };

    [Fact]
    public async Task takes_them_from_the_key_of_the_trial_and_refuses_all_else()
    {
        var told = await office.TellAsync("token-payment", Stage.Launched);
        var owner = await office.As("app1");
        var issued = await owner.PostAsJsonAsync("/api/v1/office/actions/issue-machine-key", new { reference = told.Reference, name = "Máy chủ", until = OfficeTime.DayOf(office.App.Services.GetRequiredService<TimeProvider>().GetUtcNow()).AddDays(90) });
        issued.StatusCode.ShouldBe(HttpStatusCode.OK, await issued.Content.ReadAsStringAsync());
        var made = await issued.ReadAsync();
        var machine = office.Anonymous();
        machine.DefaultRequestHeaders.Add("X-Api-Key", made.GetProperty("secret").GetString());

        (await machine.PostAsJsonAsync($"/api/v1/trials/{told.Reference}/metrics", s_figures)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var row = await Query(db => db.TrialFigures.SingleAsync(figure => figure.Reference == told.Reference));
        (row.Code, row.Value, row.PostedBy).ShouldBe(("M01", 12.5m, $"key:{made.GetProperty("id").GetString()}"));
        (await Query(db => db.MachineKeys.SingleAsync(key => key.Reference == told.Reference))).LastUsedAt.ShouldNotBeNull();

        foreach (var path in new[] { $"/api/v1/cases/{told.Reference}", "/api/v1/queue", "/api/v1/session", "/api/v1/office/actions", $"/api/v1/cases/{told.Reference}/events" })
            (await machine.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        (await machine.PostAsJsonAsync("/api/v1/trials/TN-0000000000/metrics", s_figures)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await machine.DeleteAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await machine.PostAsJsonAsync($"/api/v1/trials/{told.Reference}/metrics", new { figures = Array.Empty<object>() })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await owner.PostAsJsonAsync("/api/v1/office/actions/revoke-machine-key", new { keyId = made.GetProperty("id").GetString(), reason = "Thôi." })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await machine.PostAsJsonAsync($"/api/v1/trials/{told.Reference}/metrics", s_figures)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await office.As("app2")).PostAsJsonAsync($"/api/v1/trials/{told.Reference}/metrics", s_figures)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await office.As("mon1")).PostAsJsonAsync($"/api/v1/trials/{told.Reference}/metrics", s_figures)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task refuses_a_made_up_key()
    {
        var machine = office.Anonymous();
        machine.DefaultRequestHeaders.Add("X-Api-Key", "hihub_0000");
        (await machine.PostAsJsonAsync("/api/v1/trials/TN-0000000000/metrics", s_figures)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<T> Query<T>(Func<SandboxDb, Task<T>> query)
    {
        await using var scope = office.App.Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<SandboxDb>());
    }
}
