using System.Text.Json;
using System.Text.Json.Serialization;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Web.Features;
using HiHub.Sandbox.Web.Features.Evidence;
using HiHub.Sandbox.Web.Features.Intake;
using HiHub.Sandbox.Web.Features.Law;
using HiHub.Sandbox.Web.Features.Monitoring;
using HiHub.Sandbox.Web.Hosting.Mail;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>What the process is made of.</summary>
internal static class SandboxServices
{
    private const long LargestRequest = 8 * 1024 * 1024;

    private const int LargestHeaders = 16 * 1024;

    /// <summary><c>--data</c> is relative to the caller; <c>Sandbox:DataDirectory</c> comes next, then the user's application-data folder.</summary>
    public static void UseDataDirectory(this WebApplicationBuilder builder, string? data)
    {
        var chosen = data ?? builder.Configuration["Sandbox:DataDirectory"];
        var folder = string.IsNullOrWhiteSpace(chosen) ? ProgramFolder.DefaultData : Path.GetFullPath(chosen);
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Sandbox:DataDirectory", folder)]);
    }

    /// <summary>Section <c>Database</c> with the data directory of <c>Sandbox</c>.</summary>
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        builder.Configuration.RefuseUnknownKeys<DatabaseOptions>("Database");
        var options = new DatabaseOptions();
        builder.Configuration.GetSection("Database").Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        options.DataDirectory = builder.Configuration["Sandbox:DataDirectory"]!;
        builder.Services.AddSandboxData(options);
        builder.Services.AddOptions<DeskOptions>().BindStrictly("Desk");
        builder.Services.AddOptions<AuditOptions>().BindStrictly("Audit");
        builder.Services.AddOptions<SealingOptions>().BindStrictly("Sealing");
    }

    public static void AddSandbox(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<SandboxOptions>().BindStrictly("Sandbox");
        services.AddOptions<DemoOptions>().BindStrictly("Demo");
        services.AddSingleton(provider => new SettableTime(
            builder.Environment.IsDevelopment() ? provider.GetRequiredService<IOptions<SandboxOptions>>().Value.FrozenAt : null));
        services.AddOptions<NoticeOptions>().BindStrictly("Notice");
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SettableTime>());
        builder.AddDatabase();
        builder.AddSignIn();
        builder.AddMail();
        builder.AddRequestLimits();
        builder.AddRequestSizes();
        services.AddOptions<ProxyOptions>().BindStrictly("Proxy");
        services.AddAutoMapper(mapping =>
        {
            mapping.LicenseKey = builder.Configuration["AutoMapper:LicenseKey"];
            mapping.AddProfile<CaseProfile>();
        });
        services.AddHttpContextAccessor();
        services.AddScoped<AccessLog>();
        services.AddScoped<CaseReading>();
        services.AddScoped<WorkBoxes>();
        services.AddScoped<TrialLines>();
        services.AddScoped<TimelineReading>();
        services.AddScoped<ActPerformer>();
        services.AddScoped<DossierDrafts>();
        services.AddScoped<AccessReading>();
        services.AddSingleton<DuePause>();
        services.AddHostedService<DueWorker>();
        services.AddProblemDetails();
        services.AddOpenApi("v1");
        services.ConfigureHttpJsonOptions(options => Speak(options.SerializerOptions));
    }

    /// <summary>What is longer is cut off before it is read; where files come in, the endpoint says so itself.</summary>
    private static void AddRequestSizes(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = LargestRequest;
            server.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
        });

    private static void Speak(JsonSerializerOptions options)
    {
        options.Encoder = Domain.SandboxJson.Options.Encoder;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }
}
