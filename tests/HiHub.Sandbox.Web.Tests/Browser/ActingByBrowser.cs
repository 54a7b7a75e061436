using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>Acts of those who have few: an applicant leaves and complains on a phone, a monitoring officer writes a finding, a regulator takes the figures along.</summary>
public sealed class ActingByBrowser(RunningOffice office, Browsing browsing)
{
    private const string Check = "Kiểm tra và xem hệ quả";

    [Fact]
    public async Task an_applicant_withdraws_and_complains()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Submitted)).Reference!;
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320));
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync($"/cases/{reference}");
        await journey.ClickAsync("Rút hồ sơ");
        await journey.Page.Locator("[name='reason']").FillAsync("Kế hoạch kinh doanh thay đổi.");
        await journey.EnlargeTextAsync();
        await journey.ClickAsync(Check);
        (await journey.TextAsync()).ShouldContain("Kế hoạch kinh doanh thay đổi.");
        await journey.ClickAsync("Xác nhận");
        (await journey.TextAsync()).ShouldContain("Đã thực hiện: Rút hồ sơ.");
        await journey.ClickAsync("Khiếu nại");
        await journey.ClickAsync(Check);
        (await journey.TextAsync()).ShouldContain("không được để trống.");
        var today = OfficeTime.DayOf(TimeProvider.System.GetUtcNow());
        foreach (var (part, value) in new[] { ("Day", today.Day), ("Month", today.Month), ("Year", today.Year) })
            await journey.Page.Locator($"[name='knownOn.{part}']").FillAsync($"{value}");
        await journey.Page.Locator("[name='grounds']").FillAsync("Việc hướng dẫn chưa đầy đủ.");
        await journey.Page.Locator("[name='request']").FillAsync("Xem xét lại việc hướng dẫn.");
        await journey.ClickAsync(Check);
        await journey.ClickAsync("Xác nhận");
        (await journey.TextAsync()).ShouldContain("Đã thực hiện: Khiếu nại.");
        (await office.FactsAsync(reference)).Evidence.Complaints.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task a_monitoring_officer_raises_a_finding_and_a_regulator_takes_the_figures()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Launched)).Reference!;
        await using (var officer = await browsing.BeginAsync(office))
        {
            await officer.SignInAsAsync("mon1");
            await officer.OpenAsync($"/cases/{reference}/trial");
            await officer.ClickAsync("Lập phiếu phát hiện");
            await officer.Page.Locator("[name='severity']").First.CheckAsync();
            await officer.Page.Locator("[name='text']").FillAsync("Nhật ký giao dịch thiếu hai ngày.");
            await officer.Page.Locator("[name='owner']").FillAsync("Giám đốc Công nghệ");
            var due = OfficeTime.DayOf(TimeProvider.System.GetUtcNow()).AddDays(10);
            foreach (var (part, value) in new[] { ("Day", due.Day), ("Month", due.Month), ("Year", due.Year) })
                await officer.Page.Locator($"[name='dueOn.{part}']").FillAsync($"{value}");
            await officer.ClickAsync(Check);
            await officer.ClickAsync("Xác nhận");
            (await officer.TextAsync()).ShouldContain("Đã thực hiện: Lập phiếu phát hiện.");
            (await office.FactsAsync(reference)).Trial.Findings.ShouldHaveSingleItem().RaisedBy.ShouldBe("mon1");
        }
        await using var regulator = await browsing.BeginAsync(office);
        await regulator.SignInAsAsync("reg1");
        await regulator.OpenAsync("/portfolio");
        var file = await regulator.Page.RunAndWaitForDownloadAsync(() => regulator.Page.Locator("a[download]").ClickAsync());
        file.SuggestedFilename.ShouldBe("portfolio.csv");
        (await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain($"\r\n{reference},");
    }
}
