using System.Security.Claims;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>Signing in through a provider, from the button to our own session.</summary>
internal static class ProviderSignIn
{
    private const string LinkTo = ".link";

    public static void AddTo(AuthenticationBuilder authentication, Provider provider, bool development) =>
        authentication.AddOAuth<OidcOptions, OidcHandler>(provider.Name, provider.DisplayName, options =>
        {
            options.Provider = provider;
            options.ClientId = provider.Options.ClientId!;
            options.ClientSecret = provider.Options.ClientSecret!;
            options.CallbackPath = provider.CallbackPath;
            options.UsePkce = true;
            // The real addresses are published by the provider; these only satisfy the framework's check.
            (options.AuthorizationEndpoint, options.TokenEndpoint) = (provider.Authority, provider.Authority);
            options.SignInScheme = SessionAuthentication.SchemeName;
            options.CorrelationCookie = new CallbackCookie(development) { Name = "sign-in." };
            options.Scope.Clear();
            foreach (var scope in provider.Options.SignInScopes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                options.Scope.Add(scope);
            options.Events = new OAuthEvents { OnTicketReceived = CompleteAsync, OnAccessDenied = DeniedAsync, OnRemoteFailure = FailedAsync };
        });

    public static void Map(WebApplication app)
    {
        app.MapGet("/sign-in/with/{provider}", Begin).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/sign-out/at/{provider}", SignOutAsync).AllowAnonymous().ExcludeFromDescription();
        foreach (var path in app.Services.GetRequiredService<Providers>().All.Select(provider => provider.Options.SignedOutCallbackPath).Distinct())
            app.MapGet(path, () => Results.LocalRedirect("/sign-in?notice=signed-out")).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary><paramref name="link"/>: a ticket of the person who is signed in and wants the identity added to the account.</summary>
    private static IResult Begin(string provider, string? returnUrl, string? link, Providers providers, LinkTickets tickets, HttpContext http)
    {
        if (providers.Find(provider) is not { SignsIn: true } known)
            return Results.NotFound();
        if (IsStartedElsewhere(http.Request))
            return Results.LocalRedirect($"/sign-in{QueryString.Create("returnUrl", Redirects.Local(returnUrl))}");
        var properties = new AuthenticationProperties { RedirectUri = Redirects.Local(returnUrl) };
        if (link is not null)
        {
            var person = http.User.Identity?.IsAuthenticated == true && http.User.IsFullySignedIn() ? http.User.Actor().PersonId : "";
            if (!tickets.IsOf(link, person))
                return Results.LocalRedirect("/account/sessions");
            properties.Items[LinkTo] = person;
        }
        return Results.Challenge(properties, [known.Name]);
    }

    // A foreign page must not sign anybody in who is signed in at the provider; on our own page the person presses the button.
    private static bool IsStartedElsewhere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";

    /// <summary>Leads to the provider's own sign-out; our session has ended before.</summary>
    private static async Task<IResult> SignOutAsync(string provider, Providers providers, HttpContext http, CancellationToken stop)
    {
        if (providers.Find(provider) is not { SignsIn: true } known)
            return Results.NotFound();
        var published = await known.Configuration.GetConfigurationAsync(stop);
        if (string.IsNullOrEmpty(published.EndSessionEndpoint))
            return Results.LocalRedirect("/sign-in?notice=signed-out");
        var query = new Dictionary<string, string?>
        {
            ["client_id"] = known.Options.ClientId,
            ["post_logout_redirect_uri"] = $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}{known.Options.SignedOutCallbackPath}",
        };
        return Results.Redirect(QueryHelpers.AddQueryString(known.Believed(published.EndSessionEndpoint), query));
    }

    private static async Task CompleteAsync(TicketReceivedContext context)
    {
        context.HandleResponse();
        var (http, stop) = (context.HttpContext, context.HttpContext.RequestAborted);
        var provider = ((OidcOptions)context.Options).Provider!;
        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        var external = http.RequestServices.GetRequiredService<ExternalSignIn>();
        if (context.Properties!.Items.TryGetValue(LinkTo, out var person))
        {
            var linked = await external.LinkAsync(provider, identity, person!);
            http.Response.Redirect(linked ? "/account/sessions?notice=linked" : "/account/sessions?notice=not-linked");
            return;
        }
        var result = await external.TryAsync(provider, identity, http.Device(), stop);
        if (result.Opened is not { } opened)
        {
            Refuse(http, result.Refusal!);
            return;
        }
        await http.RequestServices.GetRequiredService<Sessions>().EndShownAsync(http);
        SessionCookie.Write(http, opened.Token);
        http.Response.Redirect(SignInPages.Next(opened.Session.Stage, context.ReturnUri));
    }

    private static async Task DeniedAsync(AccessDeniedContext context)
    {
        context.HandleResponse();
        await NotedAsync(context.HttpContext, SignInRefusals.ProviderRefused, context.Scheme.Name);
        Refuse(context.HttpContext, SignInRefusals.ProviderRefused);
    }

    /// <summary>The reason goes to the log; whoever forged the answer learns nothing.</summary>
    private static async Task FailedAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        var http = context.HttpContext;
        http.RequestServices.GetRequiredService<SignInLimits>().Failed(http.Connection.RemoteIpAddress);
        var log = http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProviderSignIn).FullName!);
        log.LogWarning("The answer of {Provider} was not believed: {Reason}", context.Scheme.Name, context.Failure?.GetType().Name);
        await NotedAsync(http, SignInRefusals.ProviderNotBelieved, context.Scheme.Name);
        Refuse(http, SignInRefusals.ProviderNotBelieved);
    }

    // What is sent to the callback without end by somebody who never began is no longer written down.
    private static async Task NotedAsync(HttpContext http, Refusal refusal, string provider)
    {
        if (http.RequestServices.GetRequiredService<SignInLimits>().MayTry(http.Connection.RemoteIpAddress))
            await http.RequestServices.GetRequiredService<DoorLog>().NobodyAsync(refusal.Code, provider);
    }

    private static void Refuse(HttpContext http, Refusal refusal) => http.Response.Redirect($"/sign-in?refused={refusal.Code}");
}
