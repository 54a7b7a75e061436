using System.Net;
using System.Net.Http.Json;
using System.Text;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>What happens at the ways in stands in the security stream of the day.</summary>
public sealed class WritingDownSignIns(StrictOffice office)
{
    private const string Chosen = "Hồ Gươm xanh màu liễu rủ";

    [Fact]
    public async Task tells_who_came_in_by_which_way_for_whom_and_from_where()
    {
        var person = await office.PersonAsync();
        await office.AsAsync(person);
        var body = (await BodiesAsync(person)).ShouldHaveSingleItem();
        foreach (var said in new[] { "\"action\":\"SignedIn\"", "\"organisation\":\"ORG1\"", "\"authMethod\":\"password\"", "\"ip\":\"127.0.0.1\"" })
            body.ShouldContain(said);
    }

    [Fact]
    public async Task tells_failures_and_each_lock_out_once()
    {
        var person = await office.PersonAsync();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => office.SignInAsync(person, "wrong-password")));
        await office.SignInAsync(person);
        var types = (await BodiesAsync(person)).Select(body => (AuditBody.Text(Encoding.UTF8.GetBytes(body), "action"), AuditBody.Text(Encoding.UTF8.GetBytes(body), "code"))).ToList();
        types.Count(one => one == (nameof(DoorEventType.SignInFailed), "wrong")).ShouldBe(5);
        types.Count(one => one == (nameof(DoorEventType.LockedOut), null)).ShouldBe(1);
        types[^1].ShouldBe((nameof(DoorEventType.SignInFailed), "locked"));
    }

    [Fact]
    public async Task keeps_a_name_that_nobody_has_as_the_same_mark_and_never_as_it_was_typed()
    {
        const string typed = "Mật-khẩu-gõ-nhầm-ô-2026";
        const string password = "also-never-in-the-trail";
        (await office.SignInAsync(typed, password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await office.SignInAsync(typed, password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await office.SignInAsync(typed + "!", password)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await office.Client().PostAsJsonAsync("/api/v1/session/reset", new { userName = typed, token = "x", password = Chosen }, TestContext.Current.CancellationToken);
        var all = await office.QueryAsync(db => db.AuditEvents.Where(row => row.Stream.StartsWith("security/")).OrderBy(row => row.At).ToListAsync());
        foreach (var secret in new[] { typed, password, "Mật-khẩu", Chosen })
            all.ShouldAllBe(row => !Encoding.UTF8.GetString(row.Body).Contains(secret) && !row.Actor.Contains(secret));
        var marks = all.Where(row => row.Actor.StartsWith("name:", StringComparison.Ordinal)).GroupBy(row => row.Actor).Select(same => same.Count()).ToList();
        marks.ShouldContain(3);
        marks.ShouldContain(1);
    }

    [Fact]
    public async Task tells_that_a_password_was_forgotten_and_changed()
    {
        var person = await office.PersonAsync(email: "ai.do@example.vn");
        await office.Client().PostAsJsonAsync("/api/v1/session/forgotten", new { userName = person }, TestContext.Current.CancellationToken);
        var client = await office.AsAsync(person);
        (await client.PostAsJsonAsync("/api/v1/account/password", new { current = OwnOffice.Password, password = Chosen }, TestContext.Current.CancellationToken))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var bodies = string.Join('\n', await BodiesAsync(person));
        bodies.ShouldContain("\"action\":\"PasswordForgotten\"");
        bodies.ShouldContain("\"action\":\"PasswordChanged\"");
        bodies.ShouldNotContain(Chosen);
        bodies.ShouldNotContain(OwnOffice.Password);
    }

    [Fact]
    public async Task tells_that_a_second_factor_is_still_to_come_and_that_it_was_set_up()
    {
        var person = await office.PersonAsync(Domain.Role.Hnd);
        var enrolment = office.Client((await (await office.SignInAsync(person)).ReadAsync()).GetProperty("enrolmentToken").GetString());
        var key = (await (await enrolment.PostAsJsonAsync("/api/v1/account/second-factor", new { }, TestContext.Current.CancellationToken)).ReadAsync()).GetProperty("key").GetString()!;
        var code = Features.People.OneTimeCodes.Code(key, Features.People.OneTimeCodes.Step(TimeProvider.System.GetUtcNow()));
        (await enrolment.PostAsJsonAsync("/api/v1/account/second-factor/confirm", new { code }, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        var types = (await BodiesAsync(person)).Select(body => AuditBody.Text(Encoding.UTF8.GetBytes(body), "action"));
        types.ShouldBe([nameof(DoorEventType.SignInBegun), nameof(DoorEventType.SecondFactorSet), nameof(DoorEventType.SignedIn)]);
    }

    private async Task<List<string>> BodiesAsync(string person) =>
        [.. (await office.QueryAsync(db => db.AuditEvents.Where(row => row.Stream.StartsWith("security/") && row.Actor == person).OrderBy(row => row.Stream).ThenBy(row => row.Seq).ToListAsync()))
            .Select(row => Encoding.UTF8.GetString(row.Body))];
}
