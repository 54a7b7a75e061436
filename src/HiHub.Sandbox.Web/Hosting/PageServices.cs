using System.Text.Encodings.Web;
using System.Text.Unicode;
using HiHub.Sandbox.Web.Features;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Administration;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>What pages need: Razor, texts in two languages, antiforgery with keys that all nodes share, compression.</summary>
internal static class PageServices
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddLocalization();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages(options => options.RootDirectory = "/Features")
            .AddMvcOptions(options =>
            {
                options.Filters.Add<HandledOnly>();
                options.Filters.Add<KeptFormFilter>();
            })
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(Texts)));
        services.AddSingleton<IPostConfigureOptions<MvcOptions>, ReaderMessages>();
        services.AddTransient<PageText>();
        services.AddScoped<WhoReads>();
        services.AddScoped<KeptForms>();
        services.AddSingleton<ShownForms>();
        services.AddSingleton<ShownDocuments>();
        services.AddTransient<ActWords>();
        services.AddSingleton<LiveCounts>();
        services.AddScoped<ActChoices>().AddScoped<OfficeChoices>();
        services.AddScoped<CaseHistory>();
        services.AddScoped<CaseHeads>();
        services.AddScoped<CaseSummary>();
        services.AddScoped<CaseSearch>();
        services.AddScoped<ActPrefill>();
        services.AddScoped<BulkAssigning>();
        services.AddSingleton<ThreeFieldDates>();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "form";
            options.Cookie.Path = "/";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddDataProtection().SetApplicationName("HiHub.Sandbox");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(sp =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = ActivatorUtilities.CreateInstance<KeyRing>(sp)));
        // Nothing secret is repeated beside a reader's input: tokens of forms are encrypted anew in every answer.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = System.IO.Compression.CompressionLevel.Optimal);
    }
}
