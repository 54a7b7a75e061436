using System.Net;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>An applicant asks before filing.</summary>
public sealed class AskingForAdvice(RunningOffice office)
{
    [Fact]
    public async Task opens_a_case_that_waits_for_the_answer()
    {
        using var applicant = await Applicant.SignInAsync(office);
        (await applicant.ReadAsync("/applications")).ShouldContain("href=\"/advice/new\"");
        var answer = await applicant.SendAsync("/advice/new", [("Subject", "Ví điện tử cho tiểu thương"), ("Question", "Dòng một\r\nDòng hai")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await Applicant.TextAsync(answer));
        var address = answer.Headers.Location!.ToString();
        (await applicant.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await office.FactsAsync(address.Split('/')[2])).Intake.AdviceAskedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task is_answered_by_a_handler_and_goes_on_to_a_draft_in_the_same_case()
    {
        using var applicant = await Applicant.SignInAsync(office);
        var address = (await applicant.SendAsync("/advice/new", [("Subject", "Ví điện tử"), ("Question", "Có cần thử nghiệm không?")])).Headers.Location!.ToString();
        var reference = address.Split('/')[2];
        (await applicant.ReadAsync(address)).ShouldContain("Cơ quan đang chuẩn bị câu trả lời tham vấn");
        using var handler = await Applicant.SignInAsync(office, "hnd1");
        (await handler.SendAsync($"{address}/act/answer-advice", [("answer", "Có, theo Điều 19."), ("do", "perform")])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await applicant.ReadAsync(address)).ShouldContain($"href=\"/applications/start?advice={reference}\"");
        var begun = await applicant.SendAsync($"/applications/start?advice={reference}", [("Regime", "HN-LTD2026")]);
        begun.StatusCode.ShouldBe(HttpStatusCode.Redirect, await Applicant.TextAsync(begun));
        begun.Headers.Location!.ToString().ShouldBe($"/applications/{reference}");
        (await applicant.ReadAsync(address)).ShouldContain("Làm tiếp bản nháp");
    }

    [Fact]
    public async Task says_at_the_field_what_is_missing_and_keeps_what_was_typed()
    {
        using var applicant = await Applicant.SignInAsync(office);
        var page = await Applicant.TextAsync(await applicant.SendAsync("/advice/new", [("Subject", ""), ("Question", "Tôi hỏi một điều")]));
        page.ShouldContain("href=\"#Subject\"");
        page.ShouldContain("Tôi hỏi một điều");
        (await Applicant.TextAsync(await applicant.SendAsync("/advice/new", [("Subject", "Hỏi"), ("Question", new string('a', 8001))]))).ShouldContain("href=\"#Question\"");
        (await Applicant.TextAsync(await applicant.SendAsync("/advice/new", [("Subject", "Hỏi"), ("Question", "Gì"), ("Regime", "XX")]))).ShouldContain("không thuộc danh mục.");
    }

    [Fact]
    public async Task asks_once_when_the_same_form_comes_twice()
    {
        using var applicant = await Applicant.SignInAsync(office);
        var opened = await applicant.ReadAsync("/advice/new?lang=en");
        opened.ShouldContain("Ask for advice before filing");
        var first = await applicant.SendAsync(opened, "/advice/new", [("Subject", "A"), ("Question", "B")]);
        var second = await applicant.SendAsync(opened, "/advice/new", [("Subject", "A"), ("Question", "B")]);
        second.Headers.Location.ShouldNotBeNull().ShouldBe(first.Headers.Location);
    }

    [Fact]
    public async Task is_for_applicants_only()
    {
        using var official = new Visitor(office);
        await official.SignInAsync("int1");
        (await official.GetAsync("/advice/new")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
