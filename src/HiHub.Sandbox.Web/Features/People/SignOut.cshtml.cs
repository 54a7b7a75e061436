using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Ends the session here and on the server; asks nobody who is already out to sign in first.</summary>
[AllowAnonymous]
internal sealed class SignOut(Sessions sessions) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (User.Identity?.IsAuthenticated == true)
            await sessions.EndAsync(User.Actor().PersonId, User.SessionId(), stop);
        SessionCookie.Delete(HttpContext);
        return LocalRedirect("/sign-in?notice=signed-out");
    }
}
