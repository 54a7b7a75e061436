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

    // Our own opaque tokens have no dots, a provider's have two.
    private const string AnyToken = "AnyToken";

    private const int PasswordRounds = 220_000;

    private static readonly TimeSpan s_resetLinkLife = TimeSpan.FromMinutes(30);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<SigningInOptions>().BindStrictly("SignIn");
        services.AddSingleton<SignInLimits>();
        AddLocalAccounts(services);
        var authentication = services.AddAuthentication(AnyToken)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null)
            .AddScheme<AuthenticationSchemeOptions, MachineAuthentication>(MachineAuthentication.SchemeName, null);
        AddProviders(builder, authentication);
        AddPolicies(services);
    }

    public static void MapSignIn(this WebApplication app)
    {
        ProviderSignIn.Map(app);
        BackChannelSignOut.Map(app);
    }

    private static void AddProviders(WebApplicationBuilder builder, AuthenticationBuilder authentication)
    {
        // A token signed with a key that was published a moment ago waits for the fetch, instead of being refused until the next one.
        AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);
        var development = builder.Environment.IsDevelopment();
        var providers = Providers.Read(builder.Configuration, development);
        builder.Services.AddSingleton(providers);
        authentication.AddPolicyScheme(AnyToken, null, options =>
            options.ForwardDefaultSelector = http => MachineAuthentication.IsShown(http.Request) ? MachineAuthentication.SchemeName : ApiTokens.SchemeFor(http.Request, providers) ?? SessionAuthentication.SchemeName);
        foreach (var provider in providers.All.Where(provider => provider.SignsIn))
            ProviderSignIn.AddTo(authentication, provider, development);
        foreach (var provider in providers.All.Where(provider => provider.TakesApiTokens))
            if (provider.IsEntra)
                Entra.AddApiTokens(authentication, provider, builder.Configuration);
            else
                ApiTokens.AddTo(authentication, provider);
    }

    private static void AddLocalAccounts(IServiceCollection services)
    {
        services.AddScoped<IPasswordValidator<Person>, PasswordRules>();
        services.AddIdentityCore<Person>().AddEntityFrameworkStores<SandboxDb>().AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordRounds);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = s_resetLinkLife);
        services.AddScoped<Sessions>().AddScoped<DoorLog>().AddScoped<LockOut>().AddScoped<SecondFactor>().AddScoped<SecondFactorSetUp>();
        services.AddScoped<SignInSteps>().AddScoped<HalfOpenSignIn>().AddScoped<ExternalSignIn>().AddScoped<NewPeople>().AddScoped<ProvidersRoles>();
        services.AddScoped<LocalSignIn>().AddScoped<Reproving>().AddScoped<Passwords>().AddScoped<AccountNotices>().AddScoped<Registration>().AddSingleton<LinkTickets>();
    }

    private static void AddPolicies(IServiceCollection services)
    {
        var open = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(context => context.User.IsFullySignedIn() && !MachineAuthentication.IsMachine(context.User)).Build();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(open)
            .SetDefaultPolicy(open)
            .AddPolicy(AnyStage, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => !MachineAuthentication.IsMachine(context.User)))
            .AddPolicy(MachineAuthentication.Feed, policy => policy.RequireAuthenticatedUser()
                .RequireAssertion(context => context.User.IsFullySignedIn() && MachineAuthentication.MayPost(context)));
    }
}
