using System.Net;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class SigningInToPages(RunningOffice office)
{
    [Fact]
    public async Task leads_to_the_page_that_was_asked_for()
    {
        using var visitor = new Visitor(office);
        var refused = await visitor.GetAsync("/queue?box=team");
        refused.Headers.Location!.ToString().ShouldBe("/sign-in?returnUrl=%2Fqueue%3Fbox%3Dteam");
        (await visitor.SignInAsync("int1", page: refused.Headers.Location.ToString())).Headers.Location!.ToString().ShouldBe("/queue?box=team");
        (await visitor.ReadAsync("/queue?box=team")).ShouldContain("Phạm Thị Lan");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task never_leads_elsewhere(string address)
    {
        using var visitor = new Visitor(office);
        var answer = await visitor.SignInAsync("int1", page: $"/sign-in?returnUrl={Uri.EscapeDataString(address)}");
        answer.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task sets_a_cookie_that_scripts_cannot_read()
    {
        using var visitor = new Visitor(office);
        var cookie = (await visitor.SignInAsync("int1")).Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldStartWith("session=");
        cookie.ToLowerInvariant().ShouldContain("httponly");
        cookie.ToLowerInvariant().ShouldContain("samesite=lax");
    }

    [Fact]
    public async Task asks_for_the_organisation_where_there_are_several()
    {
        using var visitor = new Visitor(office);
        var next = (await visitor.SignInAsync("app2", page: "/sign-in?returnUrl=/queue")).Headers.Location!.ToString();
        (await visitor.GetAsync("/queue")).Headers.Location!.ToString().ShouldBe("/sign-in/organisation?returnUrl=%2Fqueue");
        (await visitor.ReadAsync(next)).ShouldContain("Hợp tác xã Vận tải Hồng Hà");
        (await (await visitor.PostAsync(next, Visitor.Fields(("Organisation", "ORG1")))).Content.ReadAsStringAsync()).ShouldContain("không đại diện cho tổ chức");
        (await visitor.PostAsync(next, Visitor.Fields(("Organisation", "ORG3")))).Headers.Location!.ToString().ShouldBe("/queue");
        (await visitor.ReadAsync("/queue")).ShouldContain("Hợp tác xã Vận tải Hồng Hà");
    }

    [Theory]
    [InlineData("int1", "wrong", "Tên đăng nhập hoặc mật khẩu không đúng.")]
    [InlineData("nobody", "wrong", "Tên đăng nhập hoặc mật khẩu không đúng.")]
    [InlineData("int1", "", "Mật khẩu: không được để trống.")]
    public async Task says_what_is_wrong_and_keeps_the_name(string userName, string password, string sentence)
    {
        using var visitor = new Visitor(office);
        var page = await (await visitor.SignInAsync(userName, password)).Content.ReadAsStringAsync();
        page.ShouldContain(sentence);
        page.ShouldContain("<title>Lỗi: Đăng nhập");
        page.ShouldContain($"value=\"{userName}\"");
    }

    [Fact]
    public async Task ends_on_the_server_when_signing_out()
    {
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("int1");
        var kept = visitor.Cookies.GetCookies(office.Address)["session"]!.Value;
        (await visitor.PostAsync("/queue", [], "/sign-out")).Headers.Location!.ToString().ShouldBe("/sign-in?notice=signed-out");
        visitor.Cookies.Add(office.Address, new Cookie("session", kept));
        (await visitor.GetAsync("/queue")).Headers.Location!.ToString().ShouldBe("/sign-in?returnUrl=%2Fqueue&notice=ended");
    }

    [Fact]
    public async Task without_the_forms_token_is_refused()
    {
        using var visitor = new Visitor(office);
        var answer = await visitor.SendAsync("/sign-in", Visitor.Fields(("UserName", "int1"), ("Password", RunningOffice.Password)));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Biểu mẫu không còn hợp lệ");
    }

    [Fact]
    public async Task opens_no_door_of_the_api()
    {
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("int1");
        (await visitor.GetAsync("/api/v1/queue")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
