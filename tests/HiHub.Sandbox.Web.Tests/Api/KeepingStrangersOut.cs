using System.Net;
using System.Net.Http.Json;
using HiHub.Sandbox.Web.Hosting.Demo;

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>Scenarios of access over the API, by number.</summary>
public sealed class KeepingStrangersOut(RunningOffice office)
{
    [Fact]
    public async Task S20_another_applicant_finds_nothing_by_guessing_the_reference()
    {
        var told = await office.TellAsync("token-payment", Stage.Accepted);
        var (owner, other) = (await office.As("app1"), await office.As("app2"));
        foreach (var path in new[] { "", "/events", "/clocks", "/documents", "/tasks" })
        {
            var existing = await other.GetAsync($"/api/v1/cases/{told.Reference}{path}");
            var made = await other.GetAsync($"/api/v1/cases/TN-ZZZZZZZZZZ{path}");
            (await owner.GetAsync($"/api/v1/cases/{told.Reference}{path}")).StatusCode.ShouldBe(HttpStatusCode.OK, path);
            (existing.StatusCode, await existing.CodeAsync()).ShouldBe((made.StatusCode, await made.CodeAsync()), path);
            existing.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task S21_an_administrator_reads_a_dossier_only_by_break_glass_and_on_record()
    {
        var told = await office.TellAsync("token-payment", Stage.Accepted);
        var (first, second, address) = (await office.As("adm1"), await office.As("adm2"), $"/api/v1/cases/{told.Reference}");
        (await first.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var proposed = await first.PostAsJsonAsync("/api/v1/office/actions/break-glass", new { reference = told.Reference, reason = "Hồ sơ không mở được, cần đối chiếu dữ liệu gốc." });
        var pending = (await proposed.ReadAsync()).GetProperty("pending").GetString();
        (await first.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await second.PostAsJsonAsync("/api/v1/office/actions/confirm", new { pendingId = pending, confirm = true })).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await first.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await second.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await (await office.As("app1")).GetAsync($"{address}/access")).Content.ReadAsStringAsync()).ShouldContain("break-glass:MK-");
    }
}
