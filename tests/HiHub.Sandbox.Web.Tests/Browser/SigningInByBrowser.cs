using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Browser;

public sealed class SigningInByBrowser(RunningOffice office, Browsing browsing)
{
    [Fact]
    public async Task opens_and_ends_a_session_in_vietnamese()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.OpenAsync("/");
        await journey.PictureAsync("home");
        await journey.ClickAsync("Đăng nhập");
        await journey.PictureAsync("sign-in");
        await journey.SignInAsAsync("int1");
        journey.Address.ShouldBe("/queue");
        (await journey.HeadingAsync()).ShouldBe("Việc cần làm");
        await journey.ClickAsync("Đăng xuất");
        (await journey.TextAsync()).ShouldContain("Anh/chị đã đăng xuất.");
    }

    [Fact]
    public async Task opens_and_ends_a_session_in_english()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.OpenAsync("/");
        await journey.ClickAsync("English");
        (await journey.HeadingAsync()).ShouldBe("Regulatory sandbox in Hanoi");
        await journey.SignInAsAsync("mon1");
        (await journey.HeadingAsync()).ShouldBe("Work to do");
        await journey.ClickAsync("Sign out");
        (await journey.TextAsync()).ShouldContain("You have signed out.");
        await journey.ClickAsync("Tiếng Việt");
        (await journey.HeadingAsync()).ShouldBe("Đăng nhập");
    }

    [Fact]
    public async Task that_is_refused_says_why_and_takes_the_focus_there()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("leg1", "");
        (await journey.Page.TitleAsync()).ShouldStartWith("Lỗi: ");
        (await journey.Page.EvaluateAsync<string>("document.activeElement.className")).ShouldContain("govuk-error-summary");
        await journey.ClickAsync("Mật khẩu: không được để trống.");
        (await journey.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("Password");
        await journey.PictureAsync("sign-in-refused");
    }

    [Fact]
    public async Task leads_no_one_off_the_site()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.OpenAsync("/sign-in?returnUrl=https://evil.example/");
        await journey.FillAsync("Tên đăng nhập", "clk1");
        await journey.FillAsync("Mật khẩu", RunningOffice.Password);
        await journey.PressAsync("Enter");
        await journey.Page.WaitForURLAsync("**/queue");
        new Uri(journey.Page.Url).Host.ShouldBe(office.Address.Host);
    }

    [Fact]
    public async Task asks_for_whom_one_acts()
    {
        await using var journey = await browsing.BeginAsync(office);
        await journey.SignInAsAsync("app2");
        await journey.CheckAsync("Hợp tác xã Vận tải Hồng Hà");
        await journey.PictureAsync("organisation");
        await journey.ClickAsync("Tiếp tục");
        (await journey.Page.Locator(".site-header").InnerTextAsync()).ShouldContain("Hợp tác xã Vận tải Hồng Hà");
    }
}
