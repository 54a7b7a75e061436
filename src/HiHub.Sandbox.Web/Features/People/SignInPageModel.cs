using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>What the pages of a sign-in have in common: where it leads in the end, and what a field must hold.</summary>
internal abstract class SignInPageModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Takes the session into the browser and goes on to what is still missing, or to where the person wanted.</summary>
    protected async Task<LocalRedirectResult> EnterAsync(OpenedSession opened)
    {
        await HttpContext.RequestServices.GetRequiredService<Sessions>().EndShownAsync(HttpContext);
        SessionCookie.Write(HttpContext, opened.Token);
        return LocalRedirect(SignInPages.Next(opened.Session.Stage, ReturnUrl));
    }

    /// <summary>False, with a word at the field, where it is empty.</summary>
    protected bool Has(string field, string? value, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(value))
            ModelState.AddModelError(field, otherwise);
        return ModelState.IsValid;
    }

    protected PageResult Refused(string reason, string field = "")
    {
        ModelState.AddModelError(field, reason);
        return Page();
    }
}
