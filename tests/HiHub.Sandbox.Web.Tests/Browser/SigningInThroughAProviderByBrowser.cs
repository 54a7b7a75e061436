using HiHub.Sandbox.Web.Tests.People;
using Microsoft.Playwright;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>Through the pages of a real OpenID provider, in a real browser with its own rules about cookies.</summary>
public sealed class SigningInThroughAProviderByBrowser(ProviderOffice office, Browsing browsing)
{
    [Fact]
    public async Task opens_a_session_and_signing_out_there_ends_it_everywhere()
    {
        var person = await office.PersonAsync();
        await office.LinkAsync(person, "b-linked");
        await using var journey = await browsing.BeginAsync(office.Address);
        await SignInAtProviderAsync(journey, "b-linked");
        await journey.ExamineAsync();
        (await journey.Page.Locator(".site-header").InnerTextAsync()).ShouldContain("Người thứ");
        var cookies = await journey.Page.Context.CookiesAsync([office.Address.ToString()]);
        cookies.Single(cookie => cookie.Name == "session").HttpOnly.ShouldBeTrue();
        cookies.ShouldNotContain(cookie => cookie.Name.StartsWith("sign-in.", StringComparison.Ordinal));

        await journey.Page.GotoAsync($"{office.Issuer}/session/end?client_id={ProviderOffice.ClientId}&post_logout_redirect_uri={Uri.EscapeDataString(new Uri(office.Address, "/signed-out").ToString())}");
        await journey.Page.GetByRole(AriaRole.Button).First.ClickAsync();
        await journey.Page.WaitForURLAsync("**/sign-in?notice=signed-out*");
        await journey.ExamineAsync();
        (await journey.TextAsync()).ShouldContain("Anh/chị đã đăng xuất.");
        await journey.OpenAsync("/account/sessions");
        journey.Address.ShouldStartWith("/sign-in?returnUrl=");
        (await office.SessionsOfAsync("b-linked")).ShouldAllBe(session => session.RevokedAt != null);
    }

    [Fact]
    public async Task that_the_person_cancels_or_the_office_does_not_know_says_so()
    {
        await using var journey = await browsing.BeginAsync(office.Address);
        await ToProviderAsync(journey);
        await journey.Page.GetByText("[ Cancel ]").ClickAsync();
        await journey.Page.WaitForURLAsync("**/sign-in?refused=provider-refused");
        await journey.ExamineAsync();
        (await journey.TextAsync()).ShouldContain("đã bị hủy hoặc bị từ chối");
        await journey.PictureAsync("provider-refused");
    }

    [Theory]
    [InlineData("aud", "somebody-else", "current")]
    [InlineData("exp", "past", "current")]
    [InlineData("sub", "", "forged")]
    public async Task with_an_answer_that_was_tampered_with_lets_nobody_in(string claim, string value, string key)
    {
        var subject = $"b-{claim}-{key}";
        var past = TimeProvider.System.GetUtcNow().AddHours(-2).ToUnixTimeSeconds();
        object claims = claim switch { "aud" => new { aud = value }, "exp" => new { iat = past, exp = past + 60 }, _ => new { } };
        await office.TellAsync("fault", new { sub = subject, claims, key });
        await using var journey = await browsing.BeginAsync(office.Address);
        await SignInAtProviderAsync(journey, subject);
        await journey.Page.WaitForURLAsync("**/sign-in?refused=provider-not-believed");
        (await journey.TextAsync()).ShouldContain("Không xác minh được");
        (await journey.Page.Context.CookiesAsync([office.Address.ToString()])).ShouldNotContain(cookie => cookie.Name == "session");
    }

    private static async Task ToProviderAsync(Journey journey)
    {
        await journey.OpenAsync("/sign-in?returnUrl=/account/sessions");
        await journey.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập bằng Test ID" }).Or(journey.Page.GetByRole(AriaRole.Link, new() { Name = "Đăng nhập bằng Test ID" })).First.ClickAsync();
        await journey.Page.Locator("input[name=login]").WaitForAsync();
    }

    private static async Task SignInAtProviderAsync(Journey journey, string subject)
    {
        await ToProviderAsync(journey);
        await journey.Page.Locator("input[name=login]").FillAsync(subject);
        await journey.Page.Locator("input[name=password]").FillAsync("any");
        await journey.Page.GetByRole(AriaRole.Button).First.ClickAsync();
        await journey.Page.WaitForURLAsync(address => !address.Contains("/interaction/", StringComparison.Ordinal));
    }
}
