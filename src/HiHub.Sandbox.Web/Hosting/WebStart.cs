using HiHub.Sandbox.Web.Features;
using HiHub.Sandbox.Web.Features.Evidence;
using HiHub.Sandbox.Web.Features.Intake;
using HiHub.Sandbox.Web.Features.Law;
using HiHub.Sandbox.Web.Features.Monitoring;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Hosting.SignIn;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Starts the web: services, database, law and procedure, then listening; demo cases follow while it already answers.</summary>
internal static class WebStart
{
    private const string DevelopmentAddress = "http://localhost:5080";

    public static async Task<int> RunAsync(string? data, string[] args, TextWriter errors, CancellationToken stop)
    {
        if (Stray(args) is { } stray)
            return await RefuseAsync(errors, $"There is no verb “{stray}”; --help lists them.");
        try
        {
            await using var app = Build(data, args);
            if (await Preparing.WhyNotAsync(app, stop) is { } refused)
                return await RefuseAsync(errors, refused);
            await app.RunAsync(stop);
            return 0;
        }
        catch (Exception problem) when (StartProblems.Explain(problem) is not null)
        {
            return await RefuseAsync(errors, StartProblems.Explain(problem)!);
        }
    }

    private static async Task<int> RefuseAsync(TextWriter errors, string reason)
    {
        await errors.WriteLineAsync(reason);
        return 1;
    }

    /// <summary>A first word that is neither a verb nor a setting (<c>--key value</c>, <c>/key value</c>, <c>key=value</c>).</summary>
    private static string? Stray(string[] args) =>
        args is [var first, ..] && !first.StartsWith('-') && !first.StartsWith('/') && !first.Contains('=', StringComparison.Ordinal) ? first : null;

    /// <summary>The whole program, ready to be prepared and run; <paramref name="data"/> overrides the configured data directory.</summary>
    public static WebApplication Build(string? data, string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ProgramFolder.Path, ApplicationName = typeof(WebStart).Assembly.GetName().Name });
        builder.UseDataDirectory(data);
        if (builder.Environment.IsDevelopment() && string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            builder.WebHost.UseUrls(DevelopmentAddress);
        builder.AddSandbox();
        builder.AddPages();
        var app = builder.Build();
        Map(app);
        app.Lifetime.ApplicationStarted.Register(() => DemoStart.Begin(app));
        return app;
    }

    /// <summary>The pipeline and every endpoint; what is open to everyone says so.</summary>
    private static void Map(WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseSecurityHeaders();
        app.UseHostCookies();
        app.UseResponseCompression();
        app.UsePageFiles();
        app.UseRequestLocalization(ReaderLanguage.Localization());
        app.UseProblems();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.Use(Problems.AnswerUnknownPagesAsync);
        app.UseAuthorization();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        var api = app.MapGroup("/api/v1");
        app.MapSignIn();
        SessionEndpoints.Map(api);
        AccountEndpoints.Map(api);
        Registration.Map(api);
        ApplicationEndpoints.Map(api);
        DocumentEndpoints.Map(api);
        UploadEndpoints.Map(api);
        CaseEndpoints.Map(api);
        ContentEndpoints.Map(api);
        AccessEndpoints.Map(api);
        PublicAuditEndpoints.Map(api);
        AuditViewEndpoints.Map(api);
        ActionEndpoints.Map(api);
        TimelineEndpoints.Map(api);
        StatisticsEndpoints.Map(api);
        QueueEndpoints.Map(api);
        RouterEndpoints.Map(api);
        WhatIfEndpoints.Map(api);
        OfficeEndpoints.Map(api);
        LawEndpoints.Map(api);
        PrecedentEndpoints.Map(api);
        FigureEndpoints.Map(api);
        DevelopmentEndpoints.Map(api, app.Environment);
        app.MapRazorPages();
    }
}
