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
        string? provider = null;
        if (User.Identity?.IsAuthenticated == true)
        {
            provider = (await sessions.FindAsync(User.SessionId(), stop))?.Provider;
            await sessions.EndAsync(User.Actor().PersonId, User.SessionId(), stop);
        }
        SessionCookie.Delete(HttpContext);
        return LocalRedirect("/sign-in" + QueryString.Create([new("notice", "signed-out"), .. provider is null ? [] : new[] { KeyValuePair.Create("provider", (string?)provider) }]));
    }
}
