using System.Buffers.Binary;
using System.Net;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class GuessingPasswords(StrictOffice office)
{
    [Fact]
    public async Task gets_one_answer_for_unknown_wrong_closed_and_locked()
    {
        var (open, locked, closed) = (await office.PersonAsync(), await office.PersonAsync(), await office.PersonAsync());
        await LockAsync(locked);
        await CloseAsync(closed);
        var answers = new List<string>();
        foreach (var (name, password) in new[] { ("nobody", "wrong-password"), (open, "wrong-password"), (locked, OwnOffice.Password), (closed, OwnOffice.Password) })
        {
            var answer = await office.SignInAsync(name, password);
            var members = (await answer.ReadAsync()).EnumerateObject().Where(member => member.Name != "traceId");
            answers.Add($"{(int)answer.StatusCode} {string.Join('\n', members)}");
        }
        answers.Distinct().ShouldHaveSingleItem().ShouldContain("sign-in-failed");
    }

    [Theory]
    [InlineData("unknown", "wrong-password")]
    [InlineData("known", "wrong-password")]
    [InlineData("locked", OwnOffice.Password)]
    [InlineData("closed", OwnOffice.Password)]
    public async Task costs_one_hash_whatever_is_found(string kind, string password)
    {
        var userName = kind == "unknown" ? "nobody" : await office.PersonAsync();
        if (kind == "locked")
            await LockAsync(userName);
        if (kind == "closed")
            await CloseAsync(userName);
        var hashes = await office.InScopeAsync(async services =>
        {
            var people = services.GetRequiredService<UserManager<Person>>();
            var counting = new CountingHasher(people.PasswordHasher);
            people.PasswordHasher = counting;
            var result = await services.GetRequiredService<LocalSignIn>().TryAsync(new(userName, password), CancellationToken.None);
            result.Refusal.ShouldBe(SignInRefusals.Wrong);
            return counting.Hashes;
        });
        hashes.ShouldBe(1);
    }

    [Fact]
    public async Task locks_the_account_even_when_guesses_come_at_once_and_lets_the_owner_in_when_the_time_is_up()
    {
        var person = await office.PersonAsync();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => office.SignInAsync(person, "wrong-password")));
        (await (await office.SignInAsync(person)).CodeAsync()).ShouldBe("sign-in-failed");
        await office.ChangePersonAsync(person, row => row.LockoutEnd = DateTimeOffset.UnixEpoch);
        (await office.SignInAsync(person)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("арр2")]
    [InlineData("app2\u200b")]
    [InlineData("ａｐｐ2")]
    public async Task with_letters_that_look_alike_finds_nobody_and_no_such_account_can_be_made(string userName)
    {
        (await (await office.SignInAsync(userName)).CodeAsync()).ShouldBe("sign-in-failed");
        var made = await office.InScopeAsync(services => services.GetRequiredService<UserManager<Person>>().CreateAsync(new Person(userName, "x"), "Duoc-phep-2026-x"));
        made.Errors.ShouldContain(error => error.Code == "InvalidUserName");
    }

    [Fact]
    public async Task meets_many_rounds_even_where_the_password_was_kept_with_fewer()
    {
        var person = await office.PersonAsync();
        Rounds((await FindAsync(person)).PasswordHash!).ShouldBe(220_000);
        var old = new PasswordHasher<Person>(Options.Create(new PasswordHasherOptions { IterationCount = 100_000 })).HashPassword(new(person, ""), OwnOffice.Password);
        await office.ChangePersonAsync(person, row => row.PasswordHash = old);
        (await office.SignInAsync(person)).StatusCode.ShouldBe(HttpStatusCode.OK);
        Rounds((await FindAsync(person)).PasswordHash!).ShouldBe(220_000);
    }

    // Version 3 of the framework's form: one byte, the function, the rounds.
    private static int Rounds(string hash) => BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(hash).AsSpan(5));

    private Task<Person> FindAsync(string userName) => office.QueryAsync(async db => (await db.Users.FindAsync(userName))!);

    private async Task LockAsync(string userName) =>
        (await office.ChangePersonAsync(userName, person => person.LockoutEnd = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero))).Succeeded.ShouldBeTrue();

    private async Task CloseAsync(string userName) =>
        (await office.ChangePersonAsync(userName, person => person.ClosedAt = DateTimeOffset.UnixEpoch)).Succeeded.ShouldBeTrue();

    private sealed class CountingHasher(IPasswordHasher<Person> inner) : IPasswordHasher<Person>
    {
        public int Hashes { get; private set; }

        public string HashPassword(Person user, string password)
        {
            Hashes++;
            return inner.HashPassword(user, password);
        }

        public PasswordVerificationResult VerifyHashedPassword(Person user, string hashedPassword, string providedPassword)
        {
            Hashes++;
            return inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
