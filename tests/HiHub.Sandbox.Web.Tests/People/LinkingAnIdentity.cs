using System.Net;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Tests.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed partial class LinkingAnIdentity(ProviderOffice office)
{
    [Fact]
    public async Task adds_it_to_the_account_that_is_signed_in()
    {
        var person = await office.PersonAsync();
        using var browser = new WebBrowser();
        await SignInAsync(browser, person);
        var done = await browser.GetAsync(await browser.ToAnswerAsync(office, "l-mine", start: await LinkAsync(browser)));
        done.Headers.Location!.ToString().ShouldBe("/account/sessions?notice=linked");
        using var later = new WebBrowser();
        (await later.SignInAsync(office, "l-mine", "Closed")).Headers.Location!.ToString().ShouldBe("/sign-in?refused=not-known-here");
        await later.SignInAsync(office, "l-mine");
        (await office.SessionsOfAsync("l-mine")).ShouldHaveSingleItem().PersonId.ShouldBe(person);
    }

    [Fact]
    public async Task of_another_is_refused()
    {
        await office.LinkAsync(await office.PersonAsync(), "l-theirs");
        using var browser = new WebBrowser();
        await SignInAsync(browser, await office.PersonAsync());
        var done = await browser.GetAsync(await browser.ToAnswerAsync(office, "l-theirs", start: await LinkAsync(browser)));
        done.Headers.Location!.ToString().ShouldBe("/account/sessions?notice=not-linked");
    }

    [Fact]
    public async Task cannot_be_started_by_somebody_else()
    {
        using var attacker = new WebBrowser();
        await SignInAsync(attacker, await office.PersonAsync());
        var theirs = await LinkAsync(attacker);
        using var victim = new WebBrowser();
        await SignInAsync(victim, await office.PersonAsync());
        foreach (var start in new[] { theirs, new Uri(office.Address, "/sign-in/with/Test?link=x") })
            (await victim.GetAsync(start)).Headers.Location!.ToString().ShouldBe("/account/sessions");
    }

    [Fact]
    public async Task can_be_undone_while_another_way_in_is_left()
    {
        var person = await office.PersonAsync();
        await office.LinkAsync(person, "l-undone");
        using var visitor = new Visitor(office.Address);
        await visitor.SignInAsync(person, page: "/sign-in?returnUrl=/queue");
        (await UnlinkAsync(visitor)).ShouldBe("/account/sessions?notice=unlinked");
        (await office.InScopeAsync(services => LoginsAsync(services, person))).ShouldBe(0);

        await office.LinkAsync(person, "l-last");
        await office.QueryAsync(db => db.Users.Where(row => row.Id == person).ExecuteUpdateAsync(row => row.SetProperty(one => one.PasswordHash, (string?)null)));
        (await UnlinkAsync(visitor)).ShouldBe("/account/sessions?notice=last-way");
        (await office.InScopeAsync(services => LoginsAsync(services, person))).ShouldBe(1);
    }

    private static async Task<string> UnlinkAsync(Visitor visitor) =>
        (await visitor.PostAsync("/account/sessions", Visitor.Fields(("provider", "Test")), "/account/sessions?handler=Unlink")).Headers.Location!.ToString();

    private static async Task<int> LoginsAsync(IServiceProvider services, string person)
    {
        var people = services.GetRequiredService<UserManager<Person>>();
        return (await people.GetLoginsAsync((await people.FindByIdAsync(person))!)).Count;
    }

    private async Task SignInAsync(WebBrowser browser, string person)
    {
        using var visitor = new Visitor(office.Address);
        await visitor.SignInAsync(person, page: "/sign-in?returnUrl=/queue");
        browser.Cookies.Add(office.Address, new Cookie("session", visitor.Cookies.GetCookies(office.Address)["session"]!.Value));
    }

    private async Task<Uri> LinkAsync(WebBrowser browser)
    {
        var page = await (await browser.GetAsync(new Uri(office.Address, "/account/sessions"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new(office.Address, WebUtility.HtmlDecode(Link().Match(page).Groups[1].Value));
    }

    [GeneratedRegex("href=\"(/sign-in/with/Test[^\"]+)\"")]
    private static partial Regex Link();
}
