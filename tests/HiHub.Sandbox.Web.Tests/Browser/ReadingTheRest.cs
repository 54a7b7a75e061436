using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>Pages that no other journey comes by, each examined: narrow, in the dark, without scripts, without a mouse.</summary>
public sealed class ReadingTheRest(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task of_an_applicant_on_a_phone_in_the_dark()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320, Dark: true));
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/advice/new");
        await journey.Page.Locator("#main-content button").Last.ClickAsync();
        await journey.ExamineAsync();
        foreach (var path in new[] { "/applications/import", "/account/sessions", "/account/password", "/account/second-factor", "/statistics", "/forgotten-password", "/register" })
            await journey.OpenAsync(path);
    }

    [Fact]
    public async Task of_staff_on_a_phone_up_to_the_end_of_the_session()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Submitted)).Reference!;
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320));
        await journey.SignInAsAsync("int2");
        foreach (var path in new[] { "/search?what=thanh+toan", $"/cases/{reference}/checklist", $"/cases/{reference}/dossier", $"/cases/{reference}/history", $"/cases/{reference}/workflow" })
            await journey.OpenAsync(path);
        await journey.OpenAsync($"/cases/{reference}/act/request-supplement");
        await journey.EnlargeTextAsync();
        await journey.Page.Locator("[name='deficiencies[0].text']").FillAsync("Thiếu hợp đồng.");
        var token = (await journey.Page.Context.CookiesAsync()).Single(cookie => cookie.Name == "session").Value;
        var hash = SessionAuthentication.Hash(token);
        await office.ChangeAsync(db => db.Sessions.Where(session => session.TokenSha256 == hash).ExecuteUpdateAsync(set => set.SetProperty(session => session.ExpiresAt, DateTimeOffset.UnixEpoch)));
        await journey.ClickAsync("Kiểm tra và xem hệ quả");
        journey.Address.ShouldStartWith("/sign-in?");
        await journey.Page.Locator("#UserName").FillAsync("int2");
        await journey.Page.Locator("#Password").FillAsync(RunningOffice.Password);
        await journey.Page.Locator("#main-content button[type=submit]").ClickAsync();
        await journey.ExamineAsync();
        (await journey.Page.Locator("[name='deficiencies[0].text']").InputValueAsync()).ShouldBe("Thiếu hợp đồng.");
    }

    [Fact]
    public async Task of_an_administrator()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Width: 320));
        await journey.SignInAsAsync("adm2");
        foreach (var path in new[] { "people/hnd1", "organisations", "powers", "proposals", "registers", "registers/certificates", "registers/signatories", "registers/texts", "registers/wards" })
            (await journey.OpenAsync($"/administration/{path}"))!.Status.ShouldBe(200, path);
    }

    [Fact]
    public async Task fills_in_a_sheet_and_an_act_without_scripts()
    {
        await using var journey = await browsing.BeginAsync(office, new Eyes(Scripts: false));
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/applications/start");
        await journey.ClickAsync("Bắt đầu");
        var draft = journey.Address;
        await journey.ClickAsync("Vướng mắc pháp lý");
        await journey.ClickAsync("Thêm vướng mắc pháp lý");
        await journey.Page.Locator("[name='legalObstacles[0].instrument']").FillAsync("Nghị định về bay");
        await journey.ClickAsync("Lưu và tiếp tục");
        (await journey.TextAsync()).ShouldContain("Có nội dung cần sửa");
        await journey.OpenAsync($"{draft}/obstacles");
        (await journey.TextAsync()).ShouldContain("1. Nghị định về bay");
        await journey.ClickAsync("Bỏ vướng mắc pháp lý 1");
        await journey.OpenAsync($"/cases/{draft.Split('/')[2]}/act/withdraw");
        await journey.Page.Locator("[name='reason']").FillAsync("Không làm nữa.");
        await journey.ClickAsync("Kiểm tra và xem hệ quả");
        await journey.ClickAsync("Xác nhận");
        (await journey.TextAsync()).ShouldContain("Đã thực hiện: Rút hồ sơ.");
    }

    [Fact]
    public async Task fills_in_a_sheet_with_the_keyboard_alone()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("app1");
        await journey.OpenAsync("/applications/start");
        await journey.ReachAsync("#main-content form button");
        await journey.PressAsync("Enter");
        await journey.Page.WaitForURLAsync("**/applications/TN-*");
        await journey.ReachAsync("a[href$='/summary']");
        await journey.PressAsync("Enter");
        await journey.Page.WaitForURLAsync("**/summary");
        await journey.ReachAsync("[name='proposal.summary']");
        await journey.Page.Keyboard.TypeAsync("Xe bay chở mẫu bệnh phẩm.");
        await journey.ReachAsync("[name='proposal.publicSummary']");
        await journey.Page.Keyboard.TypeAsync("Chở mẫu bệnh phẩm.");
        await journey.ReachAsync("button[value='continue']:not([tabindex])");
        await journey.PressAsync("Enter");
        await journey.Page.WaitForURLAsync("**/innovation");
        await journey.ExamineAsync();
    }
}
