using System.Net;
using System.Net.Http.Json;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class ReadingATrial(RunningOffice office)
{
    [Fact]
    public async Task shows_phase_limits_reports_and_what_comes_next()
    {
        var told = await office.TellAsync("token-payment", Stage.Launched);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("mon1");
        var page = await visitor.ReadAsync($"/cases/{told.Reference}/trial");
        page.ShouldContain("Giới hạn đang áp dụng");
        page.ShouldContain("Báo cáo định kỳ số 1");
        page.ShouldContain($"/cases/{told.Reference}/act/raise-finding");
        foreach (var limit in (await office.FactsAsync(told.Reference!)).Trial.Scope!.Limits)
            page.ShouldContain($"<td>{limit.Code}</td>");
        (await visitor.ReadAsync("/portfolio")).ShouldContain($"/cases/{told.Reference}/trial");
    }

    [Fact]
    public async Task shows_the_last_of_each_measure_that_was_posted_to_the_office_and_the_tester()
    {
        var told = await office.TellAsync("token-payment", Stage.Launched);
        var owner = await office.As("app1");
        var measured = TimeProvider.System.GetUtcNow();
        foreach (var (code, value, at) in new[] { ("M01", 7m, measured.AddDays(-2)), ("M01", 1234.5m, measured.AddDays(-1)), ("M02", 3m, measured), ("M01", 5m, measured.AddDays(-3)) })
            (await owner.PostAsJsonAsync($"/api/v1/trials/{told.Reference}/metrics", new { figures = new[] { new { code, value, unit = "giao dịch", at } } })).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var reader in new[] { "mon1", "app1" })
        {
            using var visitor = new Visitor(office);
            await visitor.SignInAsync(reader);
            var page = WebUtility.HtmlDecode(await visitor.ReadAsync($"/cases/{told.Reference}/trial"));
            page.ShouldContain($"<td>M01</td><td class=\"number\">1.234,5</td><td>giao dịch</td><td>{Features.Shared.Written.Moment(measured.AddDays(-1))}</td>");
            page.ShouldContain("<td>M02</td>");
            page.ShouldNotContain("<td>M01</td><td class=\"number\">5</td>");
            page.ShouldNotContain("<td>M01</td><td class=\"number\">7</td>");
        }
    }

    [Fact]
    public async Task is_there_for_the_tester_but_not_for_strangers_nor_before_a_permit()
    {
        var told = await office.TellAsync("token-payment", Stage.Launched);
        using var tester = new Visitor(office);
        await tester.SignInAsync("app1");
        (await tester.ReadAsync($"/cases/{told.Reference}/trial")).ShouldContain("Nộp báo cáo định kỳ");
        using var agency = new Visitor(office);
        await agency.SignInAsync("con-police");
        (await agency.GetAsync($"/cases/{told.Reference}/trial")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var early = await office.TellAsync("token-payment", Stage.Submitted);
        using var handler = new Visitor(office);
        await handler.SignInAsync("hnd1");
        (await handler.GetAsync($"/cases/{early.Reference}/trial")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
