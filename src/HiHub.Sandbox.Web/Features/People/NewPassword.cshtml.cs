using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Where the link of the mail leads; it opens once.</summary>
[AllowAnonymous]
internal sealed class NewPassword(Passwords passwords, IStringLocalizer<NewPassword> texts) : SignInPageModel
{
    [BindProperty(SupportsGet = true)]
    [StringLength(64)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    [StringLength(1000)]
    public string? Token { get; set; }

    [BindProperty]
    [StringLength(256)]
    public string? Password { get; set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!Has(nameof(Password), Password, texts["required"]))
            return Page();
        var (refusal, errors) = await passwords.ResetAsync(Person ?? "", Token ?? "", Password!, HttpContext.Connection.RemoteIpAddress, stop);
        if (refusal is null && errors.Count == 0)
            return LocalRedirect("/sign-in?notice=password-changed");
        foreach (var error in errors)
            ModelState.AddModelError(nameof(Password), error.InReadersLanguage());
        return refusal is null ? Page() : Refused(refusal.InReadersLanguage());
    }
}
