using System.Net;
using System.Net.Http.Json;
using System.Text;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Tests.Api;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class ChangingAPassword(StrictOffice office)
{
    private const string Chosen = "Cầu Long Biên bắc qua sông Hồng";

    [Fact]
    public async Task ends_every_other_session_and_is_told_by_mail()
    {
        var person = await office.PersonAsync();
        var (here, there) = (await office.AsAsync(person), await office.AsAsync(person));
        (await ChangeAsync(here, OwnOffice.Password, Chosen)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await StatusAsync(here)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(there)).ShouldBe(HttpStatusCode.Unauthorized);
        (await office.SignInAsync(person)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await office.SignInAsync(person, Chosen)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await office.OutboxAsync("account/password-changed")).ShouldContain(row => Encoding.UTF8.GetString(row.Payload).Contains($"\"{person}\""));
    }

    [Theory]
    [InlineData("ngắn quá", "password-short")]
    [InlineData("P@ssw0rd2026!!", "password-common")]
    [InlineData("matkhau123456", "password-common")]
    [InlineData("qwertyqwerty", "password-common")]
    [InlineData("0912345678", "password-common")]
    [InlineData("aaaaaaaaaaaaaa", "password-common")]
    [InlineData("1qaz2wsx3edc", "password-common")]
    [InlineData("manchester1999", "password-common")]
    [InlineData("B4sketb4ll#77", "password-common")]
    [InlineData("!!Liverpool!!", "password-common")]
    [InlineData("toi-la-{me}-day", "password-names-you")]
    public async Task refuses_what_is_easily_guessed(string chosen, string code)
    {
        var person = await office.PersonAsync();
        var answer = await ChangeAsync(await office.AsAsync(person), OwnOffice.Password, chosen.Replace("{me}", person, StringComparison.Ordinal));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.ReadAsync()).GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()).ShouldContain(code);
    }

    [Fact]
    public void knows_the_passwords_that_are_known_from_leaks()
    {
        var all = CommonPasswords.All.ToList();
        all.Count.ShouldBeGreaterThan(40_000);
        all.Count(word => word.Length >= PasswordRules.Shortest).ShouldBeGreaterThan(1_000);
        all.ShouldAllBe(word => word.Length > 0 && !word.Any(char.IsUpper));
    }

    [Fact]
    public async Task refuses_a_password_so_long_that_hashing_it_is_an_attack() =>
        (await (await ChangeAsync(await office.AsAsync(await office.PersonAsync()), OwnOffice.Password, new string('ă', 129) + "bcdef")).ReadAsync())
            .GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe("password-long");

    [Fact]
    public async Task asks_for_the_current_one_and_locks_like_the_sign_in()
    {
        var client = await office.AsAsync(await office.PersonAsync());
        for (var i = 0; i < 5; i++)
            (await (await ChangeAsync(client, "wrong-password", Chosen)).FieldsAsync()).ShouldBe(["$.current"]);
        (await ChangeAsync(client, OwnOffice.Password, Chosen)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client) =>
        (await client.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode;

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient client, string current, string password) =>
        client.PostAsJsonAsync("/api/v1/account/password", new { current, password }, TestContext.Current.CancellationToken);
}
