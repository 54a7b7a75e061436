using System.Net;
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
