using HiHub.Sandbox.Web.Features.People;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Development on an empty database: says where it listens and who can sign in, then seeds demo cases while it already answers.</summary>
internal static class DemoStart
{
    public static void Begin(WebApplication app)
    {
        var demo = app.Services.GetRequiredService<IOptions<DemoOptions>>().Value;
        if (demo.Password is null || !app.Environment.IsDevelopment())
            return;
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("HiHub.Sandbox");
        log.LogInformation(
            "HiHub.Sandbox: {Address}\nDemo people (password {Password}): {People}",
            string.Join(' ', app.Urls), demo.Password, string.Join(' ', DemoRoster.People.Select(person => person.UserName)));
    }
}
