using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>The one-stop desk before a screen, a paper dossier beside it.</summary>
public sealed class EnteringAPaperByBrowser(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task in_vietnamese_from_the_organisation_to_the_receipt()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320));
        await journey.SignInAsAsync("int1");
        await journey.OpenAsync("/applications/entry");
        await journey.FillAsync("Tổ chức đề nghị", "khong co to chuc nay");
        await journey.ClickAsync("Tìm tổ chức");
        (await journey.TextAsync()).ShouldContain("Không có tổ chức nào khớp");
        await journey.FillAsync("Tổ chức đề nghị", "ORG1");
        await journey.ClickAsync("Tìm tổ chức");
        await journey.ClickAsync("Mở hồ sơ và nhập nội dung");
        (await journey.TextAsync()).ShouldContain("Người mang đến hoặc người gửi: không được để trống.");
        await journey.CheckAsync("Nộp trực tiếp");
        await journey.FillAsync("Người mang đến hoặc người gửi", "Trần Thu Hà");
        await journey.FillAsync("Người ký đề nghị", "Trần Quốc Bảo");
        await journey.CheckAsync("Người đại diện theo pháp luật");
        await journey.ClickAsync("Mở hồ sơ và nhập nội dung");
        (await journey.TextAsync()).ShouldContain("chưa có chữ ký");
        await journey.CheckAsync("Bản giấy có chữ ký và đủ các cam kết của người có quyền nộp");
        await journey.PictureAsync("paper-entry");
        await journey.ClickAsync("Mở hồ sơ và nhập nội dung");
        (await journey.TextAsync()).ShouldContain("Hồ sơ giấy – người nhập: ");
        await journey.PictureAsync("paper-tasks");
        var reference = journey.Address.Split('/')[2];

        await journey.ClickAsync("Tóm tắt đề án");
        await journey.FillAsync("Tóm tắt đề án", "Chở mẫu bệnh phẩm.");
        await journey.FillAsync("Tóm tắt dùng để công khai", "Chở mẫu bệnh phẩm.");
        await journey.ClickAsync("Lưu, làm tiếp sau");
        await journey.ClickAsync("Giấy tờ kèm theo");
        await journey.ChooseAsync("Loại giấy tờ", "Đề án thử nghiệm");
        await journey.Page.GetByLabel("Tệp").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "ban-quet.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7\n"u8.ToArray() });
        await journey.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Gửi tệp" }).ClickAsync();
        await journey.Page.GetByText("Đã đính kèm: Đề án thử nghiệm.").WaitForAsync();
        await journey.ExamineAsync();

        await WriteTheRestAsync(reference);
        await journey.OpenAsync($"/applications/{reference}/check");
        (await journey.TextAsync()).ShouldContain("xác nhận nội dung đã nhập đúng với bản giấy");
        await journey.ClickAsync("Nộp hồ sơ");
        (await journey.HeadingAsync()).ShouldBe("Đã nộp hồ sơ", await journey.TextAsync());
        (await journey.TextAsync()).ShouldContain("Nộp trực tiếp");
        await journey.PictureAsync("paper-filed");
        await journey.OpenAsync($"/cases/{reference}");
        (await journey.TextAsync()).ShouldContain("Kiểm tra thành phần hồ sơ");
    }

    [Fact]
    public async Task shows_the_applicant_that_the_office_enters_its_paper()
    {
        var reference = await EnterAsync();
        await using var journey = await browsing.BeginAsync(office, new Eyes(Scripts: false));
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync($"/applications/{reference}");
        journey.Address.ShouldBe($"/cases/{reference}");
        (await journey.TextAsync()).ShouldContain("Hồ sơ này được cơ quan tiếp nhận nhập từ bản giấy.");
        (await journey.TextAsync()).ShouldContain("Trong khi cơ quan nhập, anh/chị xem được hồ sơ nhưng chưa sửa được.");
        await journey.OpenAsync($"/applications/{reference}/summary");
        journey.Address.ShouldBe($"/applications/{reference}/check");
        (await journey.TextAsync()).ShouldNotContain("Khi nộp, anh/chị xác nhận");
    }

    [Fact]
    public async Task writes_off_an_answer_on_paper()
    {
        var (desk, reference) = (await office.As("int1"), await EnterAsync());
        await DoAsync(desk, reference, "submit");
        await DoAsync(desk, reference, "request-supplement", new { deficiencies = new[] { new { reason = "S01", text = "Bổ sung phương án bảo vệ." } } });
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("int1");
        await journey.OpenAsync($"/applications/{reference}/answer");
        journey.Address.ShouldBe($"/cases/{reference}");
        await journey.OpenAsync($"/cases/{reference}/act/receive-paper");
        (await journey.TextAsync()).ShouldContain("Giấy tờ nhận được");
        await journey.PictureAsync("paper-answer");
        await DoAsync(desk, reference, "receive-paper", new { paper = new { channel = "post", receivedAt = TimeProvider.System.GetUtcNow(), postedOn = HiHub.Sandbox.Domain.Law.OfficeTime.DayOf(TimeProvider.System.GetUtcNow()), broughtBy = "Trần Thu Hà", signed = true } });
        await journey.OpenAsync($"/cases/{reference}");
        (await journey.TextAsync()).ShouldContain("Nhập bổ sung từ hồ sơ giấy");
        await journey.ClickAsync("Tiếp tục nhập hồ sơ giấy");
        await journey.FillAsync("Trả lời nội dung 1", "Đã nộp bản giấy kèm theo.");
        await journey.ClickAsync("Gửi bổ sung");
        (await office.FactsAsync(reference)).Intake.PaperAnswers.ShouldHaveSingleItem().FiledAt.ShouldNotBeNull();
    }

    private async Task<string> EnterAsync()
    {
        var body = new JsonObject
        {
            ["organisation"] = "ORG1",
            ["paper"] = new JsonObject { ["channel"] = "counter", ["receivedAt"] = TimeProvider.System.GetUtcNow(), ["broughtBy"] = "Trần Thu Hà", ["signed"] = true },
            ["dossier"] = JsonNode.Parse(RunningOffice.Dossier("token-payment").ReadAsStream()),
        };
        var answer = await (await office.As("int1")).PostAsync("/api/v1/applications/entered", JsonContent.Create(body));
        return (await answer.ReadAsync()).GetProperty("reference").GetString()!;
    }

    // Thirty pages of a dossier are walked by the applicant's own tests.
    private async Task WriteTheRestAsync(string reference)
    {
        var desk = await office.As("int1");
        var save = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/applications/{reference}/dossier") { Content = RunningOffice.Dossier("token-payment") };
        save.Headers.TryAddWithoutValidation("If-Match", $"{await desk.VersionAsync(reference)}");
        (await desk.SendAsync(save)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task DoAsync(HttpClient client, string reference, string act, object? input = null)
    {
        var answer = await client.ActAsync(reference, act, input, $"{await client.VersionAsync(reference)}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }
}
