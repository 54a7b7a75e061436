using System.Net;
using System.Net.Http.Json;

namespace HiHub.Sandbox.Web.Tests.Api;

public sealed class SigningIn(RunningOffice office)
{
    [Fact]
    public async Task gives_a_token_roles_and_organisation()
    {
        var answer = await office.Anonymous().PostAsJsonAsync("/api/v1/session", new { userName = "chr1", password = RunningOffice.Password });
        var session = await answer.ReadAsync();
        session.GetProperty("roles").EnumerateArray().Select(role => role.GetString()).ShouldBe(["CHR", "CMB"], ignoreOrder: true);
        session.GetProperty("organisation").GetString().ShouldBe("SKHCN");
        session.GetProperty("token").GetString()!.Length.ShouldBe(64);
    }

    [Theory]
    [InlineData("app1", "wrong-password")]
    [InlineData("nobody", "wrong-password")]
    public async Task answers_alike_for_a_wrong_name_and_a_wrong_password(string userName, string password)
    {
        var answer = await office.Anonymous().PostAsJsonAsync("/api/v1/session", new { userName, password });
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.CodeAsync()).ShouldBe("sign-in-failed");
    }

    [Fact]
    public async Task for_an_organisation_one_does_not_act_for_is_refused()
    {
        var answer = await office.Anonymous().PostAsJsonAsync("/api/v1/session", new { userName = "app1", password = RunningOffice.Password, organisation = "ORG2" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ends_at_once_when_signing_out()
    {
        var client = await office.As("reg1");
        (await client.DeleteAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await client.GetAsync("/api/v1/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
