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
