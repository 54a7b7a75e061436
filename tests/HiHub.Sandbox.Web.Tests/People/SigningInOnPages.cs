using System.Net;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Tests.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed partial class SigningInOnPages(StrictOffice office)
{
    private const string Chosen = "Hồ Gươm xanh màu lá liễu";

    private static long Now => OneTimeCodes.Step(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task leads_staff_through_set_up_recovery_codes_and_later_the_code()
    {
        var person = await office.PersonAsync(Role.Hnd, "SKHCN");
        using var visitor = new Visitor(office.Address);
        var setUp = Next(await SignInAsync(visitor, person));
        setUp.ShouldBe("/account/second-factor?returnUrl=%2Fqueue");
        Next(await visitor.GetAsync("/queue")).ShouldBe(setUp);
        var page = await visitor.ReadAsync(setUp);
        page.ShouldContain("src=\"data:image/png;base64,");
        var key = Key().Match(page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        (await TextAsync(visitor.PostAsync(setUp, Visitor.Fields(("Code", "000")), "/account/second-factor?handler=Confirm"))).ShouldContain("không đúng hoặc đã hết hạn");
        var codes = await TextAsync(visitor.PostAsync(
            setUp, Visitor.Fields(("Code", OneTimeCodes.Code(key, Now)), ("ReturnUrl", "/queue")), "/account/second-factor?handler=Confirm"));
        Code().Count(codes).ShouldBe(10);
        codes.ShouldContain("href=\"/queue\"");
        (await visitor.GetAsync("/queue")).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var later = new Visitor(office.Address);
        var asked = Next(await SignInAsync(later, person));
        asked.ShouldBe("/sign-in/code?returnUrl=%2Fqueue");
        (await TextAsync(later.PostAsync(asked, Visitor.Fields(("Code", "123456"))))).ShouldContain("không đúng, đã hết hạn hoặc đã được dùng");
        Next(await later.PostAsync(asked, Visitor.Fields(("Code", Code().Match(codes).Value)))).ShouldBe("/queue");
        (await later.GetAsync("/queue")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task with_a_new_password_by_the_link_of_the_mail()
    {
        var person = await office.PersonAsync(email: "thu@example.vn");
        using var visitor = new Visitor(office.Address);
        (await TextAsync(visitor.PostAsync("/forgotten-password", Visitor.Fields(("UserName", person))))).ShouldContain("liên kết đã được gửi");
        var token = await office.InScopeAsync(async services =>
        {
            var people = services.GetRequiredService<UserManager<Person>>();
            return await people.GeneratePasswordResetTokenAsync((await people.FindByIdAsync(person))!);
        });
        var link = $"/new-password?person={person}&token={Uri.EscapeDataString(token)}";
        var fields = Visitor.Fields(("Person", person), ("Token", token), ("Password", "ngắn"));
        (await TextAsync(visitor.PostAsync(link, fields))).ShouldContain("Mật khẩu cần ít nhất 10 ký tự");
        fields = Visitor.Fields(("Person", person), ("Token", token), ("Password", Chosen));
        Next(await visitor.PostAsync(link, fields)).ShouldBe("/sign-in?notice=password-changed");
        (await TextAsync(visitor.PostAsync(link, fields))).ShouldContain("không đúng, đã hết hạn hoặc đã được dùng");
        Next(await SignInAsync(visitor, person, Chosen)).ShouldBe("/queue");
    }

    [Fact]
    public async Task and_ending_other_sessions_and_all()
    {
        var person = await office.PersonAsync();
        using var here = new Visitor(office.Address);
        using var there = new Visitor(office.Address);
        await SignInAsync(here, person);
        await SignInAsync(there, person);
        var page = await here.ReadAsync("/account/sessions");
        page.ShouldContain("Phiên này");
        var other = Id().Match(page).Groups[1].Value;
        Next(await here.PostAsync("/account/sessions", Visitor.Fields(("id", other)), "/account/sessions?handler=End")).ShouldBe("/account/sessions?notice=ended");
        (await there.GetAsync("/queue")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await here.PostAsync("/account/sessions", Visitor.Fields(("id", new string('0', 32))), "/account/sessions?handler=End")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Next(await here.PostAsync("/account/sessions", [], "/account/sessions?handler=EndAll")).ShouldBe("/sign-in?notice=signed-out");
        (await here.GetAsync("/queue")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task and_changing_ones_password()
    {
        var person = await office.PersonAsync();
        using var visitor = new Visitor(office.Address);
        await SignInAsync(visitor, person);
        (await TextAsync(visitor.PostAsync("/account/password", Visitor.Fields(("Current", "wrong"), ("Password", Chosen))))).ShouldContain("Mật khẩu hiện tại không đúng");
        Next(await visitor.PostAsync("/account/password", Visitor.Fields(("Current", OwnOffice.Password), ("Password", Chosen)))).ShouldBe("/account/sessions?notice=password-changed");
        (await visitor.ReadAsync("/account/sessions?notice=password-changed")).ShouldContain("các phiên khác đã kết thúc");
    }

    [Fact]
    public async Task says_why_a_provider_did_not_open_and_nothing_that_a_link_makes_up()
    {
        using var visitor = new Visitor(office.Address);
        (await visitor.ReadAsync("/sign-in?refused=not-known-here")).ShouldContain("chưa được gắn với tài khoản nào");
        var madeUp = await visitor.ReadAsync("/sign-in?refused=<b>pay+here</b>&notice=<b>pay</b>&provider=<b>");
        madeUp.ShouldNotContain("<b>pay");
        madeUp.ShouldNotContain("govuk-notification-banner");
        madeUp.ShouldNotContain("govuk-warning-text");
    }

    private static Task<HttpResponseMessage> SignInAsync(Visitor visitor, string person, string password = OwnOffice.Password) =>
        visitor.SignInAsync(person, password, "/sign-in?returnUrl=/queue");

    private static string Next(HttpResponseMessage answer) => answer.Headers.Location?.ToString() ?? answer.StatusCode.ToString();

    private static async Task<string> TextAsync(Task<HttpResponseMessage> answer) => await (await answer).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("<code>([A-Z2-7 ]{39})</code>")]
    private static partial Regex Key();

    [GeneratedRegex("[2-9A-Z]{5}(-[2-9A-Z]{5}){4}", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    [GeneratedRegex("name=\"id\" value=\"([0-9a-f]{32})\"")]
    private static partial Regex Id();
}
