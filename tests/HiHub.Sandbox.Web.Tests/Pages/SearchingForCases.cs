using System.Net;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class SearchingForCases(RunningOffice office)
{
    [Fact]
    public async Task finds_by_words_with_and_without_marks_and_by_codes()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Accepted)).Reference!;
        using var desk = new Visitor(office);
        await desk.SignInAsync("int1");
        foreach (var asked in new[] { "tai san so", "TÀI SẢN SỐ", "cong nghe song to", reference, "hoan kiem" })
            (await desk.ReadAsync($"/search?q={Uri.EscapeDataString(asked)}")).ShouldContain($"/cases/{reference}", customMessage: asked);
        foreach (var asked in new[] { "tai san khong co that", "%", "'; --", "_", " " })
            (await desk.ReadAsync($"/search?q={Uri.EscapeDataString(asked)}")).ShouldNotContain($"/cases/{reference}", customMessage: asked);
    }

    [Fact]
    public async Task finds_for_nobody_what_they_may_not_see()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Draft)).Reference!;
        using var desk = new Visitor(office);
        await desk.SignInAsync("int1");
        (await desk.ReadAsync($"/search?q={reference}")).ShouldNotContain($"/cases/{reference}");
        using var applicant = new Visitor(office);
        await applicant.SignInAsync("app1");
        (await applicant.ReadAsync($"/search?q={reference}")).ShouldContain($"/cases/{reference}");
        using var agency = new Visitor(office);
        await agency.SignInAsync("con-police");
        (await agency.GetAsync("/search?q=a")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }
}
