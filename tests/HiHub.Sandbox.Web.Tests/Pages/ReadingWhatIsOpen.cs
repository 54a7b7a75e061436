using System.Net;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class ReadingWhatIsOpen(RunningOffice office)
{
    [Theory]
    [InlineData("/statistics", "Thống kê giải quyết hồ sơ")]
    [InlineData("/statistics?From=2026-99", "Tháng phải viết như 2026-07.")]
    [InlineData("/precedents?Q=khong%20co%20tu%20nay", "Không có giải đáp nào như vậy.")]
    [InlineData("/precedents?Field=nothing", "Giá trị phải là:")]
    [InlineData("/what-if", "Dự tính theo thông số đang có hiệu lực.")]
    public async Task is_open_to_everyone(string path, string words)
    {
        using var visitor = new Visitor(office);
        var answer = await visitor.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(words);
    }

    [Fact]
    public async Task estimates_a_decision_and_names_a_wrong_day()
    {
        using var visitor = new Visitor(office);
        (string, string)[] filing = [("Regime", "HN-LTD2026"), ("FiledOn.Day", "23"), ("FiledOn.Month", "11"), ("FiledOn.Year", "2026"), ("Risk", "L2")];
        var page = WebUtility.HtmlDecode(await (await visitor.PostAsync("/what-if", Visitor.Fields(filing))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        page.ShouldContain("Hạn quyết định: ");
        page.ShouldContain("Từng bước");
        page = WebUtility.HtmlDecode(await (await visitor.PostAsync("/what-if", Visitor.Fields([.. filing, ("AnsweredOn.Day", "1"), ("AnsweredOn.Month", "12"), ("AnsweredOn.Year", "2026")]))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        page.ShouldContain("Ngày cơ quan yêu cầu bổ sung: không được để trống.");
        page.ShouldNotContain("Hạn quyết định: ");
    }

    [Fact]
    public async Task keeps_the_full_figures_for_the_office()
    {
        using var head = new Visitor(office);
        await head.SignInAsync("hod1");
        (await head.ReadAsync("/statistics/office")).ShouldContain("Thống kê nội bộ");
        using var applicant = new Visitor(office);
        await applicant.SignInAsync("app1");
        (await applicant.GetAsync("/statistics/office")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
