using System.Net;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>What an official sees first of a case: what it asks for, who has it, what comes next.</summary>
public sealed class ReadingACaseAtAGlance(RunningOffice office)
{
    [Fact]
    public async Task tells_officials_what_the_dossier_asks_for_and_who_has_it()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Accepted)).Reference!;
        var page = await ReadAsync("hod1", $"/cases/{reference}");
        foreach (var line in new[] { "Tóm tắt hồ sơ", "HN-LTD2026", "Mức rủi ro người nộp đề xuất", "Thời hạn đề nghị (tháng)", "Số người tham gia đề nghị", "Giới hạn đề nghị", "Hồ sơ đang ở đâu" })
            page.ShouldContain(line);
        page.ShouldContain("class=\"timeline\"");
        (await ReadAsync("hod1", $"/cases/{reference}?lang=en")).ShouldContain("Participants asked for");
    }

    [Fact]
    public async Task tells_applicants_where_it_is_and_keeps_the_summary_from_agencies()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Consulting)).Reference!;
        var own = await ReadAsync("app1", $"/cases/{reference}");
        own.ShouldContain("Hồ sơ đang ở đâu");
        own.ShouldNotContain("Tóm tắt hồ sơ");
        (await ReadAsync("con-police", $"/cases/{reference}")).ShouldNotContain("Giới hạn đề nghị");
    }

    [Fact]
    public async Task shows_the_whole_time_on_a_page_of_its_own()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Launched)).Reference!;
        foreach (var reader in new[] { "hod1", "app1", "reg1" })
        {
            var page = await ReadAsync(reader, $"/cases/{reference}/timeline");
            page.ShouldContain("Mỗi bên đã giữ hồ sơ bao lâu");
            page.ShouldContain("ngày làm việc");
        }
        using var stranger = new Visitor(office);
        await stranger.SignInAsync("app2");
        (await stranger.GetAsync($"/cases/{reference}/timeline")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task leads_from_every_row_of_a_queue_to_what_is_to_be_done()
    {
        await office.TellAsync("token-payment", Stage.Accepted);
        await office.TellAsync("token-payment", Stage.PendingDecision);
        foreach (var reader in new[] { "hod1", "dec1", "int1", "app1", "hnd1" })
            foreach (var box in new[] { "mine", "unassigned", "team" })
            {
                var page = await ReadAsync(reader, $"/queue?box={box}");
                foreach (var row in page.Split("<tr data-row").Skip(1))
                    row.Split("href=\"/cases/").Length.ShouldBeGreaterThan(2, $"{reader} in {box}: {row}");
            }
    }

    private async Task<string> ReadAsync(string userName, string address)
    {
        using var visitor = new Visitor(office);
        await visitor.SignInAsync(userName);
        return WebUtility.HtmlDecode(await visitor.ReadAsync(address));
    }
}
