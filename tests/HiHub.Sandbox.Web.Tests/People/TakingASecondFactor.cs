using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Pages;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed partial class TakingASecondFactor(StrictOffice office)
{
    private static long Now => OneTimeCodes.Step(TimeProvider.System.GetUtcNow());

    [Theory]
    [InlineData("755224", 0)]
    [InlineData("287082", 1)]
    [InlineData("969429", 3)]
    public void computes_the_codes_of_the_standard(string code, long step) =>
        OneTimeCodes.Code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", step).ShouldBe(code);

    [Fact]
    public async Task is_not_asked_of_applicants() => (await office.SignInAsync(await office.PersonAsync())).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task lets_staff_without_one_do_nothing_but_set_it_up()
    {
        var answer = await office.SignInAsync(await office.PersonAsync(Role.Hnd));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.CodeAsync()).ShouldBe("second-factor-not-set-up");
        var client = office.Client((await answer.ReadAsync()).GetProperty("enrolmentToken").GetString());
        foreach (var closed in new[] { "/api/v1/queue", "/api/v1/session", "/api/v1/sessions", "/api/v1/cases/TN-0000000000" })
            (await (await client.GetAsync(closed, TestContext.Current.CancellationToken)).CodeAsync()).ShouldBe("second-factor-needed", closed);
    }

    [Fact]
    public async Task opens_a_new_session_with_the_first_code_and_shows_the_recovery_codes_once()
    {
        var (session, codes, _, enrolment) = await EnrolAsync(await office.PersonAsync(Role.Hnd));
        codes.Count.ShouldBe(10);
        codes.Distinct().Count().ShouldBe(10);
        (await office.Client(session).GetAsync("/api/v1/queue", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await enrolment.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task refuses_a_wrong_first_code()
    {
        var enrolment = office.Client((await (await office.SignInAsync(await office.PersonAsync(Role.Hod))).ReadAsync()).GetProperty("enrolmentToken").GetString());
        await enrolment.PostAsJsonAsync("/api/v1/account/second-factor", new { }, TestContext.Current.CancellationToken);
        (await (await ConfirmAsync(enrolment, "000000x")).CodeAsync()).ShouldBe("second-factor-wrong");
    }

    [Fact]
    public async Task asks_for_the_code_and_takes_each_once()
    {
        var person = await office.PersonAsync(Role.Dec);
        var (_, _, key, _) = await EnrolAsync(person);
        (await (await office.SignInAsync(person)).CodeAsync()).ShouldBe("second-factor-needed");
        var code = OneTimeCodes.Code(key, Now + 1);
        (await office.SignInAsync(person, secondFactor: code)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await office.SignInAsync(person, secondFactor: code)).CodeAsync()).ShouldBe("second-factor-wrong");
    }

    [Fact]
    public async Task takes_one_code_once_when_sent_many_times_at_once()
    {
        var person = await office.PersonAsync(Role.Dec);
        var (_, _, key, _) = await EnrolAsync(person);
        var code = OneTimeCodes.Code(key, Now + 1);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => office.SignInAsync(person, secondFactor: code)));
        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
    }

    [Fact]
    public async Task takes_a_recovery_code_once()
    {
        var person = await office.PersonAsync(Role.Mon);
        var (_, codes, _, _) = await EnrolAsync(person);
        (await office.SignInAsync(person, secondFactor: codes[3].ToLowerInvariant())).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await office.SignInAsync(person, secondFactor: codes[3])).CodeAsync()).ShouldBe("second-factor-wrong");
    }

    [Fact]
    public async Task locks_after_wrong_codes()
    {
        var person = await office.PersonAsync(Role.Dec);
        var (_, _, key, _) = await EnrolAsync(person);
        for (var i = 0; i < 5; i++)
            await office.SignInAsync(person, secondFactor: "12345");
        (await (await office.SignInAsync(person, secondFactor: OneTimeCodes.Code(key, Now + 1))).CodeAsync()).ShouldBe("sign-in-failed");
    }

    [Fact]
    public async Task is_changed_only_by_whoever_proves_again_who_they_are()
    {
        var (session, _, key, _) = await EnrolAsync(await office.PersonAsync(Role.Clk));
        var client = office.Client(session);
        (await BeginAsync(client, Json("wrong-password", OneTimeCodes.Code(key, Now + 1)))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await BeginAsync(client, Json(OwnOffice.Password, "1"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await BeginAsync(client, Json(OwnOffice.Password, OneTimeCodes.Code(key, Now + 1)))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task shows_nobody_a_key_that_another_session_has_seen()
    {
        var person = await office.PersonAsync(Role.Hnd);
        using var thief = new Visitor(office.Address);
        using var owner = new Visitor(office.Address);
        await thief.SignInAsync(person);
        await owner.SignInAsync(person);
        var seen = KeyOn(await thief.ReadAsync("/account/second-factor"));
        KeyOn(await thief.ReadAsync("/account/second-factor")).ShouldBe(seen);
        KeyOn(await owner.ReadAsync("/account/second-factor")).ShouldNotBe(seen);
    }

    [Fact]
    public async Task is_confirmed_only_in_the_session_that_was_shown_the_key()
    {
        var person = await office.PersonAsync(Role.Hnd);
        var thief = office.Client((await (await office.SignInAsync(person)).ReadAsync()).GetProperty("enrolmentToken").GetString());
        var owner = office.Client((await (await office.SignInAsync(person)).ReadAsync()).GetProperty("enrolmentToken").GetString());
        var key = (await (await BeginAsync(thief, new { })).ReadAsync()).GetProperty("key").GetString()!;
        (await (await ConfirmAsync(owner, OneTimeCodes.Code(key, Now))).CodeAsync()).ShouldBe("second-factor-wrong");
        (await ConfirmAsync(thief, OneTimeCodes.Code(key, Now))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static string KeyOn(string page)
    {
        var key = Key().Match(page).Value;
        key.ShouldNotBeEmpty();
        return key;
    }

    [GeneratedRegex("[A-Z2-7]{4}( [A-Z2-7]{4}){7}")]
    private static partial Regex Key();

    private static object Json(string password, string secondFactor) => new { password, secondFactor };

    private static Task<HttpResponseMessage> BeginAsync(HttpClient client, object body) =>
        client.PostAsJsonAsync("/api/v1/account/second-factor", body, TestContext.Current.CancellationToken);

    private static Task<HttpResponseMessage> ConfirmAsync(HttpClient client, string code) =>
        client.PostAsJsonAsync("/api/v1/account/second-factor/confirm", new { code }, TestContext.Current.CancellationToken);

    private async Task<(string Session, IReadOnlyList<string> Codes, string Key, HttpClient Enrolment)> EnrolAsync(string userName)
    {
        var enrolment = office.Client((await (await office.SignInAsync(userName)).ReadAsync()).GetProperty("enrolmentToken").GetString());
        var key = (await (await BeginAsync(enrolment, new { })).ReadAsync()).GetProperty("key").GetString()!;
        var answer = await (await ConfirmAsync(enrolment, OneTimeCodes.Code(key, Now))).ReadAsync();
        return (
            answer.GetProperty("session").GetProperty("token").GetString()!,
            [.. answer.GetProperty("recoveryCodes").EnumerateArray().Select(code => code.GetString()!)],
            key,
            enrolment);
    }
}
