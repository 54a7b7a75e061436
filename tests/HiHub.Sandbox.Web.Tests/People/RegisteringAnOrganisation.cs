using System.Net;
using System.Net.Http.Json;
using System.Text;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Tests.Data;
using HiHub.Sandbox.Web.Tests.Office;
using HiHub.Sandbox.Web.Tests.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class RegisteringAnOrganisation(StrictOffice office)
{
    [Fact]
    public async Task makes_organisation_and_account_and_lets_in_by_the_letter()
    {
        var answer = await RegisterAsync("0109876543", "moi@example.vn");
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var organisation = await office.QueryAsync(db => db.Organisations.SingleAsync(row => row.TaxCode == "0109876543"));
        (organisation.Kind, organisation.Representative).ShouldBe((OrganisationKind.Applicant, "mst0109876543"));
        (await office.OutboxAsync("account/account-opened")).Select(row => Encoding.UTF8.GetString(row.Payload)).ShouldContain("""{"person":"mst0109876543"}""");

        var token = await office.InScopeAsync(async services =>
        {
            var people = services.GetRequiredService<UserManager<Person>>();
            return await people.GeneratePasswordResetTokenAsync((await people.FindByIdAsync("mst0109876543"))!);
        });
        var reset = await office.Client().PostAsJsonAsync(
            "/api/v1/session/reset", new { userName = "mst0109876543", token, password = "Chùa Một Cột trên hồ sen" }, TestContext.Current.CancellationToken);
        reset.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await office.SignInAsync("mst0109876543", "Chùa Một Cột trên hồ sen")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task answers_alike_for_a_known_organisation_and_tells_its_representative_only()
    {
        var first = await RegisterAsync("0109876544", "that@example.vn");
        var again = await RegisterAsync("0109876544", "gia@example.vn");
        (again.StatusCode, await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .ShouldBe((first.StatusCode, await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        (await office.QueryAsync(db => db.Users.SingleAsync(row => row.Id == "mst0109876544"))).Email.ShouldBe("that@example.vn");
        (await office.OutboxAsync("account/registered-again")).Select(row => Encoding.UTF8.GetString(row.Payload)).ShouldBe(["""{"person":"mst0109876544"}"""]);
    }

    [Theory]
    [InlineData("01098765", "a@example.vn", "Công ty")]
    [InlineData("0109876545\n", "a@example.vn", "Công ty")]
    [InlineData("0109876545", "a@example.vn\r\nBcc: b@example.vn", "Công ty")]
    [InlineData("0109876545", "a@example.vn", "Công\u202ety")]
    [InlineData("0109876545", "a@example.vn", "  ")]
    public async Task refuses_what_cannot_be(string taxCode, string email, string name)
    {
        (await RegisterAsync(taxCode, email, name)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await office.QueryAsync(db => db.Organisations.CountAsync(row => row.TaxCode == "0109876545"))).ShouldBe(0);
    }

    [Fact]
    public async Task takes_no_more_than_it_asks_for() =>
        (await office.Client().PostAsJsonAsync(
            "/api/v1/register",
            new { taxCode = "0109876546", organisationName = "Công ty", representativeName = "Trần An", email = "a@example.vn", role = "adm" },
            TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task works_on_the_page_and_marks_what_is_missing()
    {
        using var visitor = new Visitor(office.Address);
        var missing = await (await visitor.PostAsync("/register", Visitor.Fields(("TaxCode", "12")))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        WebUtility.HtmlDecode(missing).ShouldContain("Tên tổ chức: không được để trống.");
        var done = await visitor.PostAsync("/register", Visitor.Fields(("TaxCode", "0109876547"), ("OrganisationName", "Công ty Bảy"), ("RepresentativeName", "Trần Bảy"), ("Email", "bay@example.vn")));
        WebUtility.HtmlDecode(await done.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Thư xác nhận đã được gửi");
        (await office.QueryAsync(db => db.Organisations.CountAsync(row => row.TaxCode == "0109876547"))).ShouldBe(1);
    }

    [Fact]
    public async Task is_nobodys_act_at_the_office()
    {
        await using var house = await House.Open(HiHub.Sandbox.Data.DatabaseProvider.Sqlite);
        var input = new RegisterApplicant.Input { TaxCode = "0109876548", OrganisationName = "Công ty", RepresentativeName = "Trần An", Email = "a@example.vn" };
        await house.Refused("not-your-role", OfficeActionName.RegisterApplicant, Roster.Adm1, input);
        await house.Done(OfficeActionName.RegisterApplicant, Actor.System, input);
        await house.Refused("already-registered", OfficeActionName.RegisterApplicant, Actor.System, input);
        (await house.Verify()).Broken.ShouldBeNull();
    }

    private Task<HttpResponseMessage> RegisterAsync(string taxCode, string email, string name = "Công ty Mới") =>
        office.Client().PostAsJsonAsync("/api/v1/register", new { taxCode, organisationName = name, representativeName = "Trần Mới", email }, TestContext.Current.CancellationToken);
}
