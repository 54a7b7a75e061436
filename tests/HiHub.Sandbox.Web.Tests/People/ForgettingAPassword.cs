using System.Net;
using System.Net.Http.Json;
using System.Text;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class ForgettingAPassword(StrictOffice office)
{
    private const string Chosen = "Chùa Một Cột trên hồ sen";

    [Fact]
    public async Task answers_alike_whether_the_account_exists_and_writes_one_letter()
    {
        var person = await office.PersonAsync(email: "an@example.vn");
        var known = await PostAsync("forgotten", new { userName = person });
        await PostAsync("forgotten", new { userName = person });
        var unknown = await PostAsync("forgotten", new { userName = "nobody" });
        (known.StatusCode, await known.Content.ReadAsStringAsync()).ShouldBe((unknown.StatusCode, await unknown.Content.ReadAsStringAsync()));
        known.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await office.OutboxAsync("account/password-forgotten")).Select(row => Encoding.UTF8.GetString(row.Payload))
            .Where(text => text.Contains(person)).ShouldBe([$$"""{"person":"{{person}}"}"""]);
    }

    [Fact]
    public async Task opens_the_account_with_a_new_password_once_and_ends_all_sessions()
    {
        var person = await office.PersonAsync();
        var session = await office.AsAsync(person);
        var token = await TokenAsync(person);
        (await ResetAsync(person, token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await session.GetAsync("/api/v1/session", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await office.SignInAsync(person, Chosen)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await ResetAsync(person, token)).CodeAsync()).ShouldBe("reset-link-invalid");
    }

    [Fact]
    public async Task says_the_same_for_a_made_up_link_and_a_made_up_person()
    {
        foreach (var person in new[] { await office.PersonAsync(), "nobody" })
            (await (await ResetAsync(person, "made-up")).CodeAsync()).ShouldBe("reset-link-invalid");
    }

    [Fact]
    public async Task does_not_take_the_link_of_another() =>
        (await (await ResetAsync(await office.PersonAsync(), await TokenAsync(await office.PersonAsync()))).CodeAsync()).ShouldBe("reset-link-invalid");

    private Task<string> TokenAsync(string userName) =>
        office.InScopeAsync(async services =>
        {
            var people = services.GetRequiredService<UserManager<Person>>();
            return await people.GeneratePasswordResetTokenAsync((await people.FindByIdAsync(userName))!);
        });

    private Task<HttpResponseMessage> ResetAsync(string userName, string token) => PostAsync("reset", new { userName, token, password = Chosen });

    private async Task<HttpResponseMessage> PostAsync(string what, object body) =>
        await office.Client().PostAsJsonAsync($"/api/v1/session/{what}", body, TestContext.Current.CancellationToken);
}
