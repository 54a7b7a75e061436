using System.Text.Json.Nodes;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>A new version of a procedure from the file to the second signature.</summary>
public sealed class AdministeringProcedures(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task checks_tries_drafts_and_publishes_with_two_signatures()
    {
        var visit = office.App.Services.GetRequiredService<LawBooks>().Current.Engine.Definitions.Of("visit");
        var next = visit.Version + 1;
        var text = JsonNode.Parse(visit.Json.GetRawText())!;
        (text["version"], text["id"], text["description"]) = (next, $"visit-v{next}", "Lập kế hoạch, báo trước và ghi kết quả kiểm tra.");
        await using (var author = await browsing.BeginAsync(office))
        {
            await author.SignInAsAsync("rul1");
            await author.OpenAsync("/workflows");
            await GiveAsync(author, """{"definitionId":"visit","nme":"x"}""");
            await author.ClickAsync("Kiểm tra và mô phỏng");
            (await author.TextAsync()).ShouldContain("$.nme");
            (await author.TextAsync()).ShouldContain("Có phải là “name”?");
            await GiveAsync(author, text.ToJsonString());
            await author.ClickAsync("Kiểm tra và mô phỏng");
            (await author.TextAsync()).ShouldContain("mô tả đổi từ");
            (await author.TextAsync()).ShouldContain("0 ngõ cụt");
            await GiveAsync(author, text.ToJsonString());
            await author.ClickAsync("Lưu thành dự thảo");
            (await author.TextAsync()).ShouldContain("Lý do thay đổi: không được để trống.");
            await GiveAsync(author, text.ToJsonString());
            await author.FillAsync("Lý do thay đổi", "Nói rõ các bước kiểm tra.");
            await author.ClickAsync("Lưu thành dự thảo");
            (await author.HeadingAsync()).ShouldStartWith("Dự thảo quy trình D-");
            await author.ClickAsync("Mô phỏng");
            await author.PictureAsync("workflow-draft");
            await author.ClickAsync("Đề nghị ban hành hoặc ký thứ hai");
            await author.ClickAsync("Đề nghị ban hành");
        }
        await using var second = await browsing.BeginAsync(office);
        await second.SignInAsAsync("rul2");
        await second.OpenAsync("/workflows");
        await second.Page.Locator("#main-content a[href^='/workflows/drafts/']").First.ClickAsync();
        await second.ExamineAsync();
        await second.ClickAsync("Đề nghị ban hành hoặc ký thứ hai");
        await second.ClickAsync("Xác nhận ban hành");
        await second.OpenAsync($"/workflows/visit/{next}?against={visit.Version}");
        (await second.TextAsync()).ShouldContain($"Thay đổi từ phiên bản {visit.Version} sang {next}");
        (await second.TextAsync()).ShouldContain("mô tả đổi từ");
        (await second.TextAsync()).ShouldContain("rul1");
        await second.PictureAsync("workflow-version");
    }

    private static Task GiveAsync(Journey journey, string text) =>
        journey.Page.Locator("#Upload").SetInputFilesAsync(new FilePayload { Name = "visit.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
}
