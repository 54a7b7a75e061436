using System.Net;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class SigningInThroughAProvider(ProviderOffice office)
{
    [Fact]
    public async Task opens_a_session_for_the_linked_person_with_what_the_provider_vouches_for()
    {
        var person = await office.PersonAsync();
        await office.LinkAsync(person, "s-linked");
        await office.TellAsync("person", new { sub = "s-linked", loa = "2" });
        using var browser = new WebBrowser();
        var answer = await browser.SignInAsync(office, "s-linked");
        answer.Headers.Location!.ToString().ShouldBe("/api/v1/session");
        (await WhoAsync(browser)).ShouldBe(person);
        var session = (await office.SessionsOfAsync("s-linked")).ShouldHaveSingleItem();
        (session.AuthMethod, session.Level, session.Provider, session.Stage).ShouldBe(("Test", 2, "Test", SessionStage.Open));
        session.ProviderSession.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task by_the_section_of_entra_works_the_same_way()
    {
        var start = await new WebBrowser().GetAsync(new Uri(office.Address, "/sign-in/with/AzureAd"));
        var query = System.Web.HttpUtility.ParseQueryString(start.Headers.Location!.Query);
        query["redirect_uri"].ShouldBe(new Uri(office.Address, "/signin-oidc").ToString());
        query["code_challenge_method"].ShouldBe("S256");
        query["nonce"]!.Length.ShouldBeGreaterThan(40);
        query["state"].ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task makes_an_applicants_account_where_the_provider_may()
    {
        await office.TellAsync("person", new { sub = "s-new", name = "Nguyễn Thị Mới", preferred_username = "moi.nguyen", tax_code = "0101234567", organisation_name = "Công ty Mới" });
        using var browser = new WebBrowser();
        await browser.SignInAsync(office, "s-new");
        (await WhoAsync(browser)).ShouldBe("moi.nguyen");
        var role = await office.QueryAsync(db => db.PersonRoles.SingleAsync(row => row.PersonId == "moi.nguyen"));
        (role.Role, role.Organisation).ShouldBe((Role.App, "MST0101234567"));
        (await office.QueryAsync(db => db.Organisations.SingleAsync(row => row.Code == "MST0101234567"))).Name.ShouldBe("Công ty Mới");
    }

    [Theory]
    [InlineData("system")]
    [InlineData("Dec")]
    public async Task gives_nobody_a_name_that_the_trail_reads_as_an_office(string name)
    {
        var subject = $"s-named-{name}";
        await office.TellAsync("person", new { sub = subject, preferred_username = $"{name}@example.vn" });
        using var browser = new WebBrowser();
        await browser.SignInAsync(office, subject);
        (await WhoAsync(browser)).ShouldStartWith("test-");
    }

    [Fact]
    public async Task refuses_somebody_unknown_where_the_provider_may_make_no_accounts()
    {
        using var browser = new WebBrowser();
        (await browser.SignInAsync(office, "s-stranger", "Closed")).Headers.Location!.ToString().ShouldBe("/sign-in?refused=not-known-here");
        browser.Token(office.Address).ShouldBeNull();
    }

    [Fact]
    public async Task knows_a_person_by_the_provider_and_its_subject_never_by_an_address()
    {
        await office.PersonAsync(email: "quen@example.vn");
        await office.TellAsync("person", new { sub = "s-posing", email = "quen@example.vn", email_verified = true });
        using var browser = new WebBrowser();
        (await browser.SignInAsync(office, "s-posing", "Closed")).Headers.Location!.ToString().ShouldBe("/sign-in?refused=not-known-here");
    }

    [Fact]
    public async Task makes_staff_only_by_the_configured_groups_and_takes_the_role_back_with_the_group()
    {
        await office.TellAsync("person", new { sub = "s-staff", preferred_username = "thu.ly", groups = new[] { "handlers", "others" }, amr = new[] { "pwd", "mfa" } });
        using var browser = new WebBrowser();
        await browser.SignInAsync(office, "s-staff");
        (await RolesAsync("thu.ly")).ShouldBe([(Role.Hnd, "SKHCN")]);
        await office.TellAsync("person", new { sub = "s-staff", groups = new[] { "deciders" }, amr = new[] { "mfa" } });
        using var again = new WebBrowser();
        await again.SignInAsync(office, "s-staff");
        (await RolesAsync("thu.ly")).ShouldBe([(Role.Dec, "UBND")]);
    }

    [Fact]
    public async Task asks_staff_for_our_second_factor_where_the_provider_asked_for_a_password_only()
    {
        await office.TellAsync("person", new { sub = "s-weak", preferred_username = "yeu.ly", groups = new[] { "handlers" }, amr = new[] { "pwd" } });
        using var browser = new WebBrowser();
        (await browser.SignInAsync(office, "s-weak")).Headers.Location!.ToString().ShouldStartWith("/account/second-factor");
        (await office.SessionsOfAsync("s-weak")).ShouldHaveSingleItem().Stage.ShouldBe(SessionStage.AwaitsEnrolment);
    }

    [Theory]
    [InlineData("cross-site", false)]
    [InlineData("same-site", false)]
    [InlineData("same-origin", true)]
    [InlineData("none", true)]
    public async Task starts_at_our_own_button_and_never_from_a_foreign_page(string site, bool starts)
    {
        using var browser = new WebBrowser();
        var answer = await browser.GetFromAsync(site, new Uri(office.Address, "/sign-in/with/Test?returnUrl=/queue"));
        var to = answer.Headers.Location!.ToString();
        if (starts)
            to.ShouldStartWith(office.Issuer);
        else
            to.ShouldBe("/sign-in?returnUrl=%2Fqueue");
        browser.Cookies.GetCookies(office.Address).Count.ShouldBe(starts ? 1 : 0);
    }

    [Fact]
    public async Task ends_in_words_where_the_person_cancels()
    {
        using var browser = new WebBrowser();
        var answer = await browser.GetAsync(await browser.ToAnswerAsync(office, "s-cancel", cancel: true));
        answer.Headers.Location!.ToString().ShouldBe("/sign-in?refused=provider-refused");
        browser.Token(office.Address).ShouldBeNull();
    }

    [Fact]
    public async Task refuses_a_closed_account()
    {
        var person = await office.PersonAsync();
        await office.LinkAsync(person, "s-closed");
        await office.ChangePersonAsync(person, row => row.ClosedAt = DateTimeOffset.UnixEpoch);
        using var browser = new WebBrowser();
        (await browser.SignInAsync(office, "s-closed")).Headers.Location!.ToString().ShouldBe("/sign-in?refused=account-closed");
    }

    [Fact]
    public async Task replaces_a_token_planted_beforehand()
    {
        using var browser = new WebBrowser();
        browser.Cookies.Add(office.Address, new Cookie("session", new string('5', 64)));
        await browser.SignInAsync(office, "s-fixed");
        browser.Token(office.Address).ShouldNotBe(new string('5', 64));
        (await office.Client(new string('5', 64)).GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ends_the_session_that_the_browser_had_open()
    {
        using var browser = new WebBrowser();
        await browser.SignInAsync(office, "s-again");
        var first = browser.Token(office.Address);
        await browser.GetAsync(new Uri(office.Address, "/sign-in/with/Test"));
        await browser.SignInAsync(office, "s-again");
        browser.Token(office.Address).ShouldNotBe(first);
        (await office.SessionsOfAsync("s-again")).Count(row => row.RevokedAt is null).ShouldBe(1);
        (await office.Client(first).GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task is_offered_as_a_button_and_leaves_by_the_providers_own_sign_out()
    {
        using var browser = new WebBrowser();
        var page = await (await browser.GetAsync(new Uri(office.Address, "/sign-in?returnUrl=/queue"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Đăng nhập bằng Test ID");
        page.ShouldContain("/sign-in/with/Test?returnUrl=%2Fqueue");
        var leave = await browser.GetAsync(new Uri(office.Address, "/sign-out/at/Test"));
        leave.Headers.Location!.ToString().ShouldStartWith($"{office.Issuer}/session/end?client_id={ProviderOffice.ClientId}&post_logout_redirect_uri=");
    }

    private async Task<string?> WhoAsync(WebBrowser browser) =>
        (await (await office.Client(browser.Token(office.Address)).GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).ReadAsync()).GetProperty("personId").GetString();

    private async Task<List<(Role, string)>> RolesAsync(string person) =>
        [.. (await office.QueryAsync(db => db.PersonRoles.Where(row => row.PersonId == person).ToListAsync())).Select(row => (row.Role, row.Organisation))];
}
