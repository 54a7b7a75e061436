using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Tests.People;

namespace HiHub.Sandbox.Web.Tests.Browser;

public sealed partial class ForgettingAPasswordByBrowser(MailOffice office, Browsing browsing) : IClassFixture<MailOffice>
{
    private const string Chosen = "Cầu Long Biên lúc bình minh";

    [Fact]
    public async Task brings_a_letter_whose_link_sets_a_new_password_once()
    {
        var person = await office.PersonAsync(email: "quen@example.vn");
        await using var journey = await browsing.BeginAsync(office.Address);
        await journey.OpenAsync("/sign-in");
        await journey.ClickAsync("Quên mật khẩu?");
        await journey.FillAsync("Tên đăng nhập", person);
        await journey.ClickAsync("Gửi liên kết");
        await journey.PictureAsync("forgotten-password");
        var letter = (await office.DeliverAsync()).ShouldHaveSingleItem();
        letter.To.ShouldBe(["quen@example.vn"]);
        var link = Link().Match(letter.Body).Value;
        link.ShouldStartWith($"{MailOffice.Site}/new-password?");
        await journey.OpenAsync(link[MailOffice.Site.Length..]);
        await journey.FillAsync("Mật khẩu mới", Chosen);
        await journey.ClickAsync("Đặt mật khẩu");
        journey.Address.ShouldBe("/sign-in?notice=password-changed");
        await journey.SignInAsAsync(person, Chosen);
        journey.Address.ShouldNotContain("sign-in");
        await using var thief = await browsing.BeginAsync(office.Address);
        await thief.OpenAsync(link[MailOffice.Site.Length..]);
        await thief.FillAsync("Mật khẩu mới", Chosen + " nữa");
        await thief.ClickAsync("Đặt mật khẩu");
        (await thief.TextAsync()).ShouldContain("đã hết hạn hoặc đã được dùng");
    }

    [GeneratedRegex(@"http\S+")]
    private static partial Regex Link();
}
