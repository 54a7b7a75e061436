using System.Net;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class ServingPages(RunningOffice office)
{
    [Fact]
    public async Task speaks_vietnamese_until_asked_otherwise_and_remembers()
    {
        using var visitor = new Visitor(office);
        (await visitor.ReadAsync("/")).ShouldContain("<html lang=\"vi\"");
        (await visitor.ReadAsync("/?lang=en")).ShouldContain("<html lang=\"en\"");
        (await visitor.ReadAsync("/")).ShouldContain("Regulatory sandbox in Hanoi");
        (await visitor.ReadAsync("/?lang=xx")).ShouldContain("<html lang=\"en\"");
        (await visitor.ReadAsync("/?lang=vi")).ShouldContain("Thử nghiệm có kiểm soát tại Hà Nội");
    }

    [Fact]
    public async Task sends_the_headers_that_keep_strangers_out()
    {
        using var visitor = new Visitor(office);
        var headers = (await visitor.GetAsync("/")).Headers;
        var policy = headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "Không tìm thấy trang")]
    [InlineData("/nowhere?lang=en", HttpStatusCode.NotFound, "Page not found")]
    [InlineData("/problem/409", HttpStatusCode.Conflict, "Chưa thực hiện được việc này")]
    [InlineData("/problem/500", HttpStatusCode.InternalServerError, "Hệ thống gặp lỗi")]
    public async Task says_in_words_what_went_wrong(string path, HttpStatusCode status, string words)
    {
        using var visitor = new Visitor(office);
        var answer = await visitor.GetAsync(path);
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(words);
    }

    [Fact]
    public async Task lets_browsers_keep_for_ever_what_its_address_identifies()
    {
        using var visitor = new Visitor(office);
        var address = System.Text.RegularExpressions.Regex.Match(await visitor.ReadAsync("/"), "/site\\.css\\?v=[^\"]+").Value;
        var sheet = await visitor.GetAsync(WebUtility.HtmlDecode(address));
        sheet.Headers.CacheControl!.ToString().ShouldContain("immutable");
        var font = System.Text.RegularExpressions.Regex.Match(await sheet.Content.ReadAsStringAsync(), "/fonts/[^\"]+").Value;
        (await visitor.GetAsync(font)).Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await visitor.GetAsync("/site.css")).Headers.CacheControl!.ToString().ShouldBe("no-cache");
    }
}
