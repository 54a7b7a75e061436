using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>The one-stop desk's day: from the queue to one full list of what is missing.</summary>
public sealed class WorkingAtTheDesk(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task asks_for_a_supplement_and_sees_it_at_once()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Submitted)).Reference!;
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("int1");
        await journey.OpenAsync("/queue?box=unassigned");
        await journey.PictureAsync("queue-one-stop");
        await journey.OpenAsync($"/cases/{reference}");
        await journey.PictureAsync("case");
        foreach (var tab in new[] { "Văn bản, tài liệu", "Thời hạn", "Dòng thời gian", "Diễn biến" })
            await journey.ClickAsync(tab);
        await journey.OpenAsync($"/cases/{reference}/clocks");
        await journey.PictureAsync("case-clocks");
        await journey.OpenAsync($"/cases/{reference}/documents");
        await journey.PictureAsync("case-documents");
        await journey.Page.Locator("a[href$='/view']").First.ClickAsync();
        await journey.ExamineAsync();
        (await journey.TextAsync()).ShouldContain("SHA-256");
        await journey.PictureAsync("case-document");
        await journey.OpenAsync($"/cases/{reference}/documents");
        await journey.Page.Locator("a[href$='/view']").Last.ClickAsync();
        await journey.ExamineAsync();
        await journey.OpenAsync($"/cases/{reference}");
        await journey.ClickAsync("Hồ sơ đã nộp");
        await journey.ClickAsync("Kiểm tra thành phần");
        await journey.PictureAsync("case-checklist");
        var lacking = await journey.Page.Locator("input[name=lack]").CountAsync();
        await journey.ClickAsync("Lập yêu cầu bổ sung");
        (await journey.Page.Locator("textarea[name^='deficiencies']").CountAsync()).ShouldBe(lacking);
        await journey.OpenAsync($"/cases/{reference}");
        await journey.ClickAsync("Yêu cầu bổ sung, hoàn thiện hồ sơ");
        await journey.ClickAsync("Kiểm tra và xem hệ quả");
        (await journey.TextAsync()).ShouldContain("phải nêu ít nhất một nội dung");
        await journey.PictureAsync("act-form");
        await journey.Page.Locator("[name='deficiencies[0].text']").FillAsync("Thiếu hợp đồng với ngân hàng lưu ký.");
        await journey.Page.Locator("[name='deficiencies[0].reason']").SelectOptionAsync("S01");
        await journey.ClickAsync("Kiểm tra và xem hệ quả");
        await journey.PictureAsync("act-check");
        await journey.ClickAsync("Xác nhận");
        (await journey.TextAsync()).ShouldContain("Đã thực hiện: Yêu cầu bổ sung, hoàn thiện hồ sơ.");
        await journey.OpenAsync("/queue?box=onHold");
    }

    [Fact]
    public async Task signs_in_and_does_an_act_with_the_keyboard_alone()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Submitted)).Reference!;
        await using var journey = await browsing.BeginAsync(office);
        await journey.OpenAsync($"/sign-in?returnUrl=/cases/{reference}");
        await journey.ReachAsync("#UserName");
        await journey.Page.Keyboard.TypeAsync("int1");
        await journey.ReachAsync("#Password");
        await journey.Page.Keyboard.TypeAsync(RunningOffice.Password);
        await EnterAsync(journey, new Uri(office.Address, $"/cases/{reference}").ToString());
        await journey.ReachAsync($"a[href='/cases/{reference}/act/refuse-receipt']");
        await EnterAsync(journey, "**/act/refuse-receipt");
        await journey.ReachAsync("[name='reason']");
        await journey.PressAsync("ArrowDown");
        await journey.ReachAsync("[name='explanation']");
        await journey.Page.Keyboard.TypeAsync("Hồ sơ đã nộp trước đó.");
        await journey.ReachAsync("button[name='do'][value='check']:not([tabindex])");
        await journey.PressAsync("Enter");
        await journey.Page.Locator("button[value='perform']").WaitForAsync();
        await journey.ExamineAsync();
        await journey.ReachAsync("button[value='perform']");
        await EnterAsync(journey, "**/cases/*?done=*");
        (await journey.TextAsync()).ShouldContain("Đã thực hiện: Từ chối tiếp nhận hồ sơ.");
    }

    private static async Task EnterAsync(Journey journey, string leadsTo)
    {
        await journey.PressAsync("Enter");
        await journey.Page.WaitForURLAsync(leadsTo);
        await journey.ExamineAsync();
    }
}
