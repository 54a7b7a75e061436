using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features;

/// <summary>What the sandbox is, for everyone; whoever is signed in goes on to work.</summary>
[AllowAnonymous]
internal sealed class Home : PageModel
{
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true && User.IsFullySignedIn() ? LocalRedirect(Navigation.WorkPlace(User.Actor())) : Page();
}
