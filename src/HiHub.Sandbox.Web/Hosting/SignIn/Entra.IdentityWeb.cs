using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Identity.Web;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>Not built by default (<c>-p:UseIdentityWeb=true</c>): the same section drives Microsoft.Identity.Web, which checks the tokens; who the person is stays ours.</summary>
internal static class Entra
{
    public static void AddApiTokens(AuthenticationBuilder authentication, Provider provider, IConfiguration configuration)
    {
        authentication.AddMicrosoftIdentityWebApi(configuration, Provider.Entra, ApiTokens.Scheme(provider));
        authentication.Services.PostConfigure<JwtBearerOptions>(ApiTokens.Scheme(provider), options => ApiTokens.Complete(options, provider));
    }
}
