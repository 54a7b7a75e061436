using System.Net;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting.Demo;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.Pages;

public sealed class AdministeringByPages(RunningOffice office)
{
    private static readonly string[] s_pages = ["/administration/people", "/administration/people/hnd1", "/administration/organisations", "/administration/powers", "/administration/proposals"];

    [Fact]
    public async Task is_for_administrators_alone()
    {
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("hod1");
        foreach (var page in s_pages)
            (await visitor.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        (await visitor.ReadAsync("/office/give-role")).ShouldContain("Vai trò của anh/chị không được thực hiện");
    }

    [Fact]
    public async Task names_only_people_of_the_office_to_those_who_let_others_act()
    {
        await office.ChangeAsync(db =>
        {
            db.Users.Add(new Person("par9", "Người tham gia thử nghiệm"));
            db.PersonRoles.Add(new PersonRole { PersonId = "par9", Organisation = "ORG1", Role = Role.Par });
            return db.SaveChangesAsync();
        });
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("hod1");
        var page = await visitor.ReadAsync("/office/delegate-duty");
        page.ShouldContain("(hnd1)");
        page.ShouldNotContain("par9");
    }

    [Fact]
    public async Task shows_nothing_of_a_case()
    {
        var told = await office.TellAsync("token-payment", Stage.Accepted);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("adm1");
        foreach (var page in s_pages)
            (await visitor.ReadAsync(page)).ShouldNotContain(told.Reference!, Case.Sensitive, page);
        (await visitor.GetAsync($"/cases/{told.Reference}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await office.As("adm1")).GetAsync($"/api/v1/cases/{told.Reference}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task offers_names_to_choose_from_and_applicants_only_their_own()
    {
        using var administrator = new Visitor(office);
        await administrator.SignInAsync("adm1");
        var form = await administrator.ReadAsync("/office/give-role");
        form.ShouldContain("Vũ Hoài Nam (hnd1)");
        form.ShouldContain("Sở Tư pháp Hà Nội (STP)");

        using var representative = new Visitor(office);
        await representative.SignInAsync("app1");
        var letter = await representative.ReadAsync("/office/authorise");
        letter.ShouldContain("Lê Minh Anh (apa1)");
        letter.ShouldNotContain("hnd1");
        letter.ShouldNotContain("Nguyễn Thu Hà");
    }

    [Fact]
    public async Task shows_a_key_once()
    {
        var told = await office.TellAsync("token-payment", Stage.Launched);
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("app1");
        var page = "/office/issue-machine-key";
        var last = OfficeTime.DayOf(office.App.Services.GetRequiredService<TimeProvider>().GetUtcNow()).AddDays(60);
        var fields = Visitor.Fields(("_key", "once"), ("reference", told.Reference!), ("name", "Máy chủ"), ("until.Day", $"{last.Day}"), ("until.Month", $"{last.Month}"), ("until.Year", $"{last.Year}"), ("do", "perform")).ToList();
        (await (await visitor.PostAsync(page, fields)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("hihub_");
        (await (await visitor.PostAsync(page, fields)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("hihub_");
    }

    [Fact]
    public async Task knows_no_other_act()
    {
        using var visitor = new Visitor(office);
        await visitor.SignInAsync("rul1");
        foreach (var page in new[] { "/office/publish-law-draft", "/office/confirm", "/office/x", "/administration/people/nobody" })
            (await visitor.GetAsync(page)).StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
    }
}
