using HiHub.Sandbox.Data.Desk;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HiHub.Sandbox.Web.Hosting.Mail;

/// <summary>Mail, where a server is configured; otherwise letters are only named in the log.</summary>
internal static class MailServices
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<MailOptions>().BindStrictly("Mail");
        if (string.IsNullOrWhiteSpace(builder.Configuration["Mail:Host"]))
            return;
        services.AddScoped<AccountLetters>().AddScoped<CaseLetters>().AddScoped<CaseRecipients>();
        services.Replace(ServiceDescriptor.Singleton<IOutboxSender, MailSender>());
    }
}
