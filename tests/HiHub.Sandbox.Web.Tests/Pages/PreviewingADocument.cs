using System.Net;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>A document read on the page that shows it, beside what is known of it.</summary>
public sealed partial class PreviewingADocument(RunningOffice office)
{
    [Fact]
    public async Task shows_a_pdf_in_a_frame_of_our_own_pages_alone_and_writes_the_opening_down_once()
    {
        var told = await office.TellAsync("token-payment", Stage.Submitted);
        var document = told.Facts.Intake.Documents[0];
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("int1");
        var before = await OpenedAsync(told.Reference!, document.Id);
        var page = WebUtility.HtmlDecode(await visitor.ReadAsync($"/cases/{told.Reference}/documents/{document.Id}/view"));
        foreach (var known in new[] { document.Hash, "Phiên bản", "1 trên 1", "Người gửi hoặc lập", "Tải tệp về" })
            page.ShouldContain(known);
        var preview = await visitor.GetAsync(Frame().Match(page).Groups[1].Value);
        preview.StatusCode.ShouldBe(HttpStatusCode.OK);
        preview.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        preview.Headers.GetValues("X-Frame-Options").ShouldBe(["SAMEORIGIN"]);
        var policy = preview.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'self'");
        (await OpenedAsync(told.Reference!, document.Id)).ShouldBe(before + 1);
    }

    [Fact]
    public async Task writes_down_whoever_comes_without_the_page_or_with_the_mark_of_another()
    {
        var told = await office.TellAsync("token-payment", Stage.Submitted);
        var document = told.Facts.Intake.Documents[0];
        using var visitor = new Visitor(office);
        using var other = new Visitor(office);
        await visitor.SignInAsync("int1");
        await other.SignInAsync("int2");
        var frame = Frame().Match(WebUtility.HtmlDecode(await visitor.ReadAsync($"/cases/{told.Reference}/documents/{document.Id}/view"))).Groups[1].Value;
        var before = await OpenedAsync(told.Reference!, document.Id);
        (await visitor.GetAsync(frame.Split('&')[0])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync($"{frame[..^4]}AAAA")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.GetAsync(frame)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await OpenedAsync(told.Reference!, document.Id)).ShouldBe(before + 3);
    }

    [Fact]
    public async Task keeps_our_own_words_in_a_sandbox_and_everything_out_of_other_sites_frames()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Accepted)).Reference!;
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("hod1");
        var notice = "";
        await office.ChangeAsync(async db => notice = await db.Documents.Where(row => row.Reference == reference && row.Origin == DocumentOrigin.Notice).Select(row => row.Id).FirstAsync());
        var page = WebUtility.HtmlDecode(await visitor.ReadAsync($"/cases/{reference}/documents/{notice}/view"));
        page.ShouldContain(" sandbox");
        var preview = await visitor.GetAsync(Frame().Match(page).Groups[1].Value);
        preview.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldEndWith("; sandbox");
        var alone = await visitor.GetAsync($"/cases/{reference}/documents/{notice}?format=html");
        alone.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        alone.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("frame-ancestors 'none'");
    }

    [Fact]
    public async Task is_as_closed_as_the_case()
    {
        var told = await office.TellAsync("token-payment", Stage.Submitted);
        using var stranger = new Visitor(office);
        await stranger.SignInAsync("con-police");
        (await stranger.GetAsync($"/cases/{told.Reference}/documents/{told.Facts.Intake.Documents[0].Id}/view")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var official = new Visitor(office);
        await official.SignInAsync("int1");
        (await official.GetAsync($"/cases/{told.Reference}/documents/D-999/view")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<int> OpenedAsync(string reference, string document)
    {
        var opened = 0;
        await office.ChangeAsync(async db =>
            opened = (await db.AuditEvents.AsNoTracking().Where(row => row.Stream == $"access/{reference}").ToListAsync()).Count(row => System.Text.Encoding.UTF8.GetString(row.Body).Contains($"\"{document}\"", StringComparison.Ordinal)));
        return opened;
    }

    [GeneratedRegex("<iframe[^>]* src=\"([^\"]+)\"")]
    private static partial Regex Frame();
}
