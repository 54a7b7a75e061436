using System.CommandLine;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary>Gives a verb the database that the web would use: configuration, environment, and <c>--data</c>.</summary>
internal static class VerbHost
{
    public static async Task<int> WithDataAsync(ParseResult line, Func<IServiceProvider, Task<int>> work)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = ProgramFolder.Path });
        builder.UseDataDirectory(line.GetValue(CommandLine.Data));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddDatabase();
        await using var app = builder.Build();
        return await work(app.Services);
    }
}
