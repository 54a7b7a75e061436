using System.Net.Http.Headers;
using System.Net.Http.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(HiHub.Sandbox.Web.Tests.People.StrictOffice))]

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>The whole program with settings of its own, for tests that lock accounts, use up limits or sign in through a provider.</summary>
public abstract class OwnOffice : IAsyncLifetime
{
    public const string Password = RunningOffice.Password;

    private readonly string _folder = Directory.CreateTempSubdirectory("sandbox-own-").FullName;
    private WebApplication? _app;
    private int _people;

    internal WebApplication App => _app ?? throw new InvalidOperationException("Not started.");

    public Uri Address => new(App.Urls.First());

    protected virtual string Environment => "Production";

    /// <summary>As on the command line: <c>--Section:Key</c>, value, …</summary>
    protected abstract Task<string[]> SettingsAsync();

    public virtual async ValueTask InitializeAsync()
    {
        string[] settings =
        [
            "--environment", Environment, "--urls", "http://127.0.0.1:0", "--Sandbox:DueWorkSeconds", "3600", .. await SettingsAsync(),
        ];
        _app = WebStart.Build(_folder, settings);
        (await Preparing.WhyNotAsync(_app, CancellationToken.None)).ShouldBeNull();
        await _app.StartAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    public HttpClient Client(string? token = null)
    {
        var client = new HttpClient { BaseAddress = Address };
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    public async Task<HttpResponseMessage> SignInAsync(string userName, string password = Password, string? secondFactor = null, HttpClient? client = null) =>
        await (client ?? Client()).PostAsJsonAsync("/api/v1/session", new { userName, password, secondFactor }, TestContext.Current.CancellationToken);

    /// <summary>A client with an open session of its own.</summary>
    public async Task<HttpClient> AsAsync(string userName, string password = Password)
    {
        var answer = await SignInAsync(userName, password);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return Client((await answer.ReadAsync()).GetProperty("token").GetString());
    }

    /// <summary>A new person with the usual password, to whom a test may do what it likes; gives the user name.</summary>
    internal async Task<string> PersonAsync(Role role = Role.App, string organisation = "ORG1", string? email = null)
    {
        var name = $"{role.ToString().ToLowerInvariant()}-{Interlocked.Increment(ref _people)}";
        await InScopeAsync(async services =>
        {
            var made = await services.GetRequiredService<UserManager<Person>>().CreateAsync(new Person(name, $"Người thứ {_people}") { Email = email }, Password);
            made.Succeeded.ShouldBeTrue();
            var db = services.GetRequiredService<SandboxDb>();
            db.PersonRoles.Add(new() { PersonId = name, Organisation = organisation, Role = role });
            return await db.SaveChangesAsync();
        });
        return name;
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task<IdentityResult> ChangePersonAsync(string userName, Action<Person> change) =>
        InScopeAsync(async services =>
        {
            var people = services.GetRequiredService<UserManager<Person>>();
            var person = (await people.FindByIdAsync(userName))!;
            change(person);
            return await people.UpdateAsync(person);
        });

    public Task<T> QueryAsync<T>(Func<SandboxDb, Task<T>> query) => InScopeAsync(services => query(services.GetRequiredService<SandboxDb>()));

    public Task<List<OutboxMessage>> OutboxAsync(string kind) =>
        QueryAsync(db => db.Outbox.AsNoTracking().Where(row => row.Kind == kind).ToListAsync());
}

/// <summary>As in production, where staff need their second factor; nothing is slowed.</summary>
public sealed class StrictOffice : OwnOffice
{
    protected override Task<string[]> SettingsAsync() =>
        Task.FromResult<string[]>(
            ["--SignIn:FailuresPerMinute", "100000", "--SignIn:AttemptsPerMinute", "100000", "--SignIn:FailuresToLock", "5"]);
}

/// <summary>As delivered.</summary>
public sealed class PlainOffice : OwnOffice
{
    protected override Task<string[]> SettingsAsync() => Task.FromResult<string[]>([]);
}
