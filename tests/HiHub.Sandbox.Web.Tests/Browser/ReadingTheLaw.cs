using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>The pages of the law, examined as they are used.</summary>
public sealed class ReadingTheLaw(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task reads_drafts_and_tries_with_mouse_on_a_wide_screen()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("rul1");
        await journey.OpenAsync("/law/packs");
        await journey.OpenAsync("/law/packs/HN-LTD2026/1");
        await journey.PictureAsync("law-pack");
        await journey.ClickAsync("Soạn thay đổi một thông số");
        await journey.ClickAsync("Lưu dự thảo");
        (await journey.TextAsync()).ShouldContain("Lý do: không được để trống.");
        await journey.ChooseAsync("Thông số", "Họp Hội đồng thẩm định (10 ngày làm việc)");
        await journey.FillAsync("Trị số mới", "8wd");
        await journey.CheckAsync("mặc định hệ thống, chưa có căn cứ");
        await journey.FillAsync("Ngày", "1");
        await journey.FillAsync("Tháng", "3");
        await journey.FillAsync("Năm", "2031");
        await journey.FillAsync("Lý do", "Rút ngắn thời gian chờ.");
        await journey.ClickAsync("Lưu dự thảo");
        (await journey.HeadingAsync()).ShouldStartWith("Dự thảo D-");
        await journey.ClickAsync("Chạy thử trước khi ban hành");
        (await journey.TextAsync()).ShouldContain("hồ sơ đang giải quyết");
        await journey.PictureAsync("law-draft");
        await journey.OpenAsync("/law/drafts");
    }

    [Fact]
    public async Task reads_on_a_phone_in_the_dark()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320, Dark: true));
        await journey.SignInAsAsync("rul2");
        foreach (var path in new[] { "/law/packs", "/law/packs/AI-ND142/1", "/law/calendar", "/law/calendar/change", "/law/drafts" })
            await journey.OpenAsync(path);
    }
}
