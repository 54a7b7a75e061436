using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>An applicant before a screen.</summary>
public sealed class ApplyingByBrowser(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task fills_in_a_draft_on_a_phone_and_loses_nothing_with_the_connection()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320));
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/applications");
        await journey.ClickAsync("Lập hồ sơ mới");
        await journey.ClickAsync("Bắt đầu");
        await journey.PictureAsync("application-tasks");
        await journey.ClickAsync("Tóm tắt đề án");
        await journey.FillAsync("Tóm tắt đề án", "Xe bay không người lái chở mẫu bệnh phẩm.");
        await journey.ClickAsync("Lưu và tiếp tục");
        (await journey.TextAsync()).ShouldContain("Có nội dung cần sửa");
        (await journey.Page.EvaluateAsync<string>("document.activeElement.className")).ShouldContain("govuk-error-summary");
        await journey.FillAsync("Tóm tắt dùng để công khai", "Chở mẫu bệnh phẩm.");
        await journey.Page.Context.SetOfflineAsync(true);
        await journey.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Lưu và tiếp tục" }).Last.ClickAsync();
        (await journey.TextAsync()).ShouldContain("Mất kết nối");
        await journey.Page.Context.SetOfflineAsync(false);
        await journey.Page.Locator("[data-status]").GetByText("Đã tự động lưu bản nháp lúc").WaitForAsync();
        await journey.ClickAsync("Lưu, làm tiếp sau");
        (await journey.TextAsync()).ShouldContain("Anh/chị đang làm tiếp bản nháp");
    }

    [Fact]
    public async Task puts_back_what_was_typed_when_the_page_is_opened_again()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/applications/start");
        await journey.ClickAsync("Bắt đầu");
        await journey.ClickAsync("Tính mới và mức độ sẵn sàng");
        var address = journey.Address;
        await journey.Page.Context.SetOfflineAsync(true);
        await journey.FillAsync("Tính mới", "Bay không người lái");
        await journey.Page.GotoAsync("about:blank");
        await journey.Page.Context.SetOfflineAsync(false);
        await journey.OpenAsync(address);
        (await journey.Page.GetByLabel("Tính mới", new() { Exact = true }).InputValueAsync()).ShouldBe("Bay không người lái");
    }

    [Fact]
    public async Task adds_and_removes_an_item()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320));
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/applications/start");
        await journey.ClickAsync("Bắt đầu");
        await journey.ClickAsync("Vướng mắc pháp lý");
        await journey.ClickAsync("Thêm vướng mắc pháp lý");
        await journey.FillAsync("Số, ký hiệu và tên văn bản", "Nghị định về bay");
        await journey.ClickAsync("Lưu, làm tiếp sau");
        await journey.ClickAsync("Vướng mắc pháp lý");
        await journey.ClickAsync("1. Nghị định về bay");
        await journey.ClickAsync("Quay lại");
        await journey.ClickAsync("Bỏ vướng mắc pháp lý 1");
        (await journey.TextAsync()).ShouldContain("Chưa có mục nào.");
    }

    [Fact]
    public async Task sends_a_paper_in_pieces_and_sees_how_far_it_came()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320));
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/applications/start");
        await journey.ClickAsync("Bắt đầu");
        await journey.ClickAsync("Giấy tờ kèm theo");
        var paper = new byte[700_000];
        "%PDF-1.7\n"u8.CopyTo(paper);
        await journey.ChooseAsync("Loại giấy tờ", "Đề án thử nghiệm");
        await journey.Page.GetByLabel("Tệp").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "đề án.pdf", MimeType = "application/pdf", Buffer = paper });
        await journey.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Gửi tệp" }).ClickAsync();
        await journey.Page.GetByText("Đã đính kèm: Đề án thử nghiệm.").WaitForAsync();
        await journey.ExamineAsync();
        (await journey.TextAsync()).ShouldContain("Bản 1: đề án.pdf (683 KB)");
        await journey.PictureAsync("application-papers");
    }

    [Fact]
    public async Task attaches_a_paper_without_scripts()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Scripts: false));
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/applications/start");
        await journey.ClickAsync("Bắt đầu");
        await journey.ClickAsync("Giấy tờ kèm theo");
        await journey.ClickAsync("Gửi tệp");
        (await journey.TextAsync()).ShouldContain("Tệp: không được để trống.");
        await journey.ChooseAsync("Loại giấy tờ", "Đề án thử nghiệm");
        await journey.Page.GetByLabel("Tệp").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "de-an.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7\n"u8.ToArray() });
        await journey.ClickAsync("Gửi tệp");
        (await journey.TextAsync()).ShouldContain("Đã đính kèm: Đề án thử nghiệm.");
    }

    [Fact]
    public async Task keeps_the_text_over_the_end_of_a_session()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/applications/start");
        await journey.ClickAsync("Bắt đầu");
        await journey.ClickAsync("Tính mới và mức độ sẵn sàng");
        (await journey.WeightAsync()).ShouldBeLessThan(100_000);
        await journey.FillAsync("Tính mới", "Viết rất lâu");
        await journey.Page.Context.ClearCookiesAsync();
        await journey.ClickAsync("Lưu và tiếp tục");
        await journey.Page.Locator("#UserName").FillAsync("app1");
        await journey.Page.Locator("#Password").FillAsync(RunningOffice.Password);
        await journey.Page.Locator("#main-content button[type=submit]").ClickAsync();
        await journey.ExamineAsync();
        (await journey.HeadingAsync()).ShouldBe("Tính mới và mức độ sẵn sàng");
        (await journey.Page.GetByLabel("Tính mới", new() { Exact = true }).InputValueAsync()).ShouldBe("Viết rất lâu");
        (await journey.TextAsync()).ShouldContain("được điền lại dưới đây và chưa được gửi");
        await journey.EnlargeTextAsync();
    }
}
