using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>A session that ends over a half-written form, as people meet it: in one window, without scripts.</summary>
public sealed class GoingOnAfterASession(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task finds_what_was_typed_after_signing_in_again()
    {
        var reference = (await office.TellAsync("token-payment", Stage.Submitted)).Reference!;
        await using var journey = await browsing.BeginAsync(office, new Eyes(Scripts: false));
        await journey.SignInAsAsync("int1");
        await journey.OpenAsync($"/cases/{reference}/act/refuse-receipt");
        await journey.Page.Locator("[name='explanation']").FillAsync("Hồ sơ đã nộp trước đó.");
        var token = (await journey.Page.Context.CookiesAsync()).Single(cookie => cookie.Name == "session").Value;
        var hash = Hosting.SessionAuthentication.Hash(token);
        await office.ChangeAsync(db => db.Sessions.Where(session => session.TokenSha256 == hash).ExecuteUpdateAsync(set => set.SetProperty(session => session.ExpiresAt, DateTimeOffset.UnixEpoch)));
        await journey.ClickAsync("Kiểm tra và xem hệ quả");
        (await journey.TextAsync()).ShouldContain("Nội dung anh/chị đã nhập được giữ trong 24 giờ");
        await journey.Page.Locator("#UserName").FillAsync("int1");
        await journey.Page.Locator("#Password").FillAsync(RunningOffice.Password);
        await journey.Page.Locator("#main-content button[type=submit]").ClickAsync();
        await journey.ExamineAsync();
        (await journey.TextAsync()).ShouldContain("chưa được gửi");
        (await journey.Page.Locator("[name='explanation']").InputValueAsync()).ShouldBe("Hồ sơ đã nộp trước đó.");
        await journey.PictureAsync("kept-form");
    }
}
