using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Tests.Pages;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>As in production, with an outage announced: staff set up their second factor, then sign in with it.</summary>
public sealed class AnnouncingByBrowser(AnnouncingOffice office, Browsing browsing) : IClassFixture<AnnouncingOffice>
{
    [Fact]
    public async Task leads_staff_through_the_second_factor_under_the_notice()
    {
        var person = await office.PersonAsync(Role.Int, "SKHCN");
        await using var journey = await browsing.BeginAsync(office.Address);
        await journey.OpenAsync("/");
        (await journey.Page.Locator("body").InnerTextAsync()).ShouldContain("Hệ thống tạm dừng tối thứ Bảy.");
        await journey.SignInAsAsync(person);
        journey.Address.ShouldStartWith("/account/second-factor");
        if (await journey.Page.Locator("#Password").CountAsync() > 0)
            await journey.Page.Locator("#Password").FillAsync(Password);
        await journey.Page.Locator("#main-content form button").Last.ClickAsync();
        await journey.ExamineAsync();
        var key = (await journey.Page.Locator("#main-content code").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        var step = OneTimeCodes.Step(TimeProvider.System.GetUtcNow());
        await journey.Page.Locator("#Code").FillAsync("000000");
        await journey.Page.Locator("#main-content form button").Last.ClickAsync();
        await journey.ExamineAsync();
        await journey.Page.Locator("#Code").FillAsync(OneTimeCodes.Code(key, step));
        await journey.Page.Locator("#main-content form button").Last.ClickAsync();
        await journey.ExamineAsync();
        (await journey.Page.Locator(".recovery-codes li").CountAsync()).ShouldBe(10);
        await journey.Page.Locator("#main-content .govuk-button").Last.ClickAsync();
        await journey.ClickAsync("Đăng xuất");
        await journey.SignInAsAsync(person);
        journey.Address.ShouldStartWith("/sign-in/code");
        await journey.Page.Locator("#Code").FillAsync(OneTimeCodes.Code(key, step + 1));
        await journey.Page.Locator("#main-content form button").Last.ClickAsync();
        await journey.Page.WaitForURLAsync("**/queue");
        await journey.ExamineAsync();
    }

    private static string Password => People.OwnOffice.Password;
}
