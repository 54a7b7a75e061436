using System.Net;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class CallingAProvider : IAsyncLifetime
{
    private readonly WebApplication _there = Listening();
    private int _reached;

    public async ValueTask InitializeAsync()
    {
        _there.MapPost("/token", () => Results.Redirect("/elsewhere", permanent: true, preserveMethod: true));
        _there.MapPost("/elsewhere", () => Interlocked.Increment(ref _reached));
        _there.MapGet("/long", () => new string('a', 2 << 20));
        await _there.StartAsync();
    }

    public ValueTask DisposeAsync() => _there.DisposeAsync();

    [Fact]
    public async Task carries_our_secret_to_no_address_that_it_is_redirected_to()
    {
        using var provider = Provider(development: true);
        var answer = await provider.Http.PostAsync(new Uri(At("/token")), new StringContent("secret"), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        _reached.ShouldBe(0);
    }

    [Fact]
    public async Task reads_no_endless_answer()
    {
        using var provider = Provider(development: true);
        await Should.ThrowAsync<HttpRequestException>(() => provider.Http.GetAsync(new Uri(At("/long")), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("https://id.example/token", false, true)]
    [InlineData("http://id.example/token", false, false)]
    [InlineData("http://id.example/token", true, false)]
    [InlineData("http://127.0.0.1:5/token", true, true)]
    [InlineData("http://127.0.0.1:5/token", false, false)]
    [InlineData("file:///etc/passwd", true, false)]
    [InlineData("", true, false)]
    public void speaks_in_plain_text_to_this_machine_alone_and_in_development(string address, bool development, bool believed)
    {
        using var provider = Provider(development);
        if (believed)
            provider.Believed(address).ShouldBe(address);
        else
            Should.Throw<InvalidOperationException>(() => provider.Believed(address));
    }

    private static WebApplication Listening()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.Urls.Add("http://127.0.0.1:0");
        return app;
    }

    private string At(string path) => _there.Urls.First() + path;

    private static Provider Provider(bool development) =>
        new("Test", new ProviderOptions { Authority = "https://id.example", ClientId = "sandbox", ClientSecret = "secret" }, development);
}
