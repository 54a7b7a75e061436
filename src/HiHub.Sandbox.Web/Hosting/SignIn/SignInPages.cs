using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>Where a sign-in goes on in pages.</summary>
internal static class SignInPages
{
    public static string Next(SessionStage stage, string? returnUrl)
    {
        var page = stage switch
        {
            SessionStage.Open => null,
            SessionStage.AwaitsCode => "/sign-in/code",
            SessionStage.AwaitsEnrolment => "/account/second-factor",
            SessionStage.AwaitsOrganisation => "/sign-in/organisation",
        };
        var target = Redirects.Local(returnUrl);
        return page is null ? target : page + QueryString.Create("returnUrl", target);
    }
}
