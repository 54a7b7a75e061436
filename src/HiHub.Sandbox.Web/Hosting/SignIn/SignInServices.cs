using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Features.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>Everything that lets people in: local accounts, sessions, providers.</summary>
internal static class SignInServices
{
    /// <summary>Policy of the few endpoints that a half-open session may use.</summary>
    public const string AnyStage = "AnyStage";

    private static readonly TimeSpan s_resetLinkLife = TimeSpan.FromMinutes(30);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<SigningInOptions>().BindStrictly("SignIn");
        services.AddSingleton<SignInLimits>();
        AddLocalAccounts(services);
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null);
        AddPolicies(services);
    }

    private static void AddLocalAccounts(IServiceCollection services)
    {
        services.AddScoped<IPasswordValidator<Person>, PasswordRules>();
        services.AddIdentityCore<Person>().AddEntityFrameworkStores<SandboxDb>().AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = s_resetLinkLife);
        services.AddScoped<Sessions>().AddScoped<LockOut>().AddScoped<SecondFactor>().AddScoped<SecondFactorSetUp>();
        services.AddScoped<LocalSignIn>().AddScoped<Reproving>().AddScoped<Passwords>().AddScoped<AccountNotices>();
    }

    private static void AddPolicies(IServiceCollection services)
    {
        var open = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(context => context.User.IsFullySignedIn()).Build();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(open)
            .SetDefaultPolicy(open)
            .AddPolicy(AnyStage, policy => policy.RequireAuthenticatedUser());
    }
}
