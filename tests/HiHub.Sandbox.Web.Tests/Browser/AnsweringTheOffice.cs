using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>An applicant files, is asked for a supplement and answers it; what intake does goes by the API.</summary>
public sealed class AnsweringTheOffice(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task in_vietnamese_on_a_phone()
    {
        var reference = await (await office.As("app1")).FileAsync("incomplete");
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320));
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync($"/applications/{reference}");
        await journey.ClickAsync("Kiểm tra và nộp hồ sơ");
        await journey.PictureAsync("application-check");
        await journey.ClickAsync("Nộp hồ sơ");
        (await journey.TextAsync()).ShouldContain("Có nội dung cần sửa");
        await journey.ClickAsync("Thiếu đồng ý công bố kết quả.");
        await journey.Page.Locator("[name='commitments.publishResults'][value='true']").CheckAsync();
        await journey.ClickAsync("Lưu, làm tiếp sau");
        await journey.ClickAsync("Kiểm tra và nộp hồ sơ");
        await journey.ClickAsync("Nộp hồ sơ");
        (await journey.HeadingAsync()).ShouldBe("Đã nộp hồ sơ", await journey.TextAsync());
        (await journey.TextAsync()).ShouldContain(reference);
        await journey.PictureAsync("application-filed");
        await journey.Page.GoBackAsync();
        await journey.Page.GotoAsync($"/applications/{reference}/check");
        (await journey.TextAsync()).ShouldNotContain("Khi nộp, anh/chị xác nhận");
        await journey.OpenAsync($"/cases/{reference}");
        (await journey.TextAsync()).ShouldContain("Hiện không có việc nào chờ anh/chị.");
        await AskAsync(reference);
        await journey.OpenAsync($"/cases/{reference}");
        (await journey.TextAsync()).ShouldContain("Hồ sơ cần bổ sung 2 nội dung dưới đây.");
        await journey.PictureAsync("my-case-supplement");
        await journey.ClickAsync("Trả lời từng nội dung");
        await journey.ClickAsync("Đến phần hồ sơ có nội dung này 1");
        await journey.FillAsync("Phương án hoàn trả", "Hoàn trả toàn bộ trong 10 ngày.");
        await journey.ClickAsync("Lưu, làm tiếp sau");
        (await journey.TextAsync()).ShouldContain("Anh/chị đang làm tiếp bản nháp");
        await journey.OpenAsync($"/applications/{reference}/answer");
        await journey.FillAsync("Trả lời nội dung 1", "Đã ghi rõ phương án hoàn trả.");
        await journey.ClickAsync("Gửi bổ sung");
        (await journey.TextAsync()).ShouldContain("Trả lời nội dung 2: không được để trống.");
        await journey.FillAsync("Trả lời nội dung 2", "Đã đính kèm.");
        await journey.EnlargeTextAsync();
        await journey.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Gửi bổ sung" }).ClickAsync();
        await journey.Page.WaitForURLAsync($"**/cases/{reference}?done=supplement");
        await journey.ExamineAsync();
        (await journey.TextAsync()).ShouldContain("Đã nộp");
        await journey.ClickAsync("Ai đã mở hồ sơ");
        (await journey.TextAsync()).ShouldContain("Nhiệm vụ theo vai trò trong quy trình");
        (await office.FactsAsync(reference)).Intake.Supplements.ShouldHaveSingleItem().AnsweredAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task in_english_without_scripts()
    {
        var reference = await (await office.As("app1")).FileAsync("token-payment");
        await using var journey = await browsing.BeginAsync(office, new Eyes(Scripts: false));
        await journey.OpenAsync("/?lang=en");
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/applications");
        await journey.OpenAsync($"/applications/{reference}/check");
        await journey.ClickAsync("Submit");
        (await journey.HeadingAsync()).ShouldBe("Application submitted");
        await AskAsync(reference);
        await journey.OpenAsync($"/cases/{reference}");
        (await journey.TextAsync()).ShouldContain("The dossier must be supplemented in 2 respect(s).");
        await journey.ClickAsync("Answer each");
        await journey.FillAsync("Answer to item 1", "Done.");
        await journey.FillAsync("Answer to item 2", "Attached.");
        await journey.ClickAsync("Send");
        journey.Address.ShouldBe($"/cases/{reference}?done=supplement");
        (await journey.TextAsync()).ShouldContain("Nothing is asked of you now.");
        await journey.OpenAsync($"/cases/{reference}/act/withdraw");
        await journey.FillAsync("Reason (optional)", "Plans have changed.");
    }

    private async Task AskAsync(string reference)
    {
        var intake = await office.As("int1");
        var version = (await intake.VersionAsync(reference)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var lacks = new[]
        {
            new { reason = "S04", path = (string?)"$.exit.refund", text = "Ghi rõ phương án hoàn trả" },
            new { reason = "S01", path = (string?)"$.documents.testProject", text = "Đính kèm đề án thử nghiệm" },
        };
        var answer = await intake.ActAsync(reference, "request-supplement", new { deficiencies = lacks }, version);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
