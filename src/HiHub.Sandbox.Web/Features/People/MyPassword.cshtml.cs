using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>One's own password, with the current one as proof.</summary>
internal sealed class MyPassword(Passwords passwords, IStringLocalizer<MyPassword> texts) : SignInPageModel
{
    [BindProperty]
    [StringLength(256)]
    public string? Current { get; set; }

    [BindProperty]
    [StringLength(256)]
    public string? Password { get; set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!Has(nameof(Current), Current, texts["required"]) | !Has(nameof(Password), Password, texts["required"]))
            return Page();
        var (refusal, errors) = await passwords.ChangeAsync(
            User.Actor().PersonId, Current!, Password!, User.SessionId(), HttpContext.Connection.RemoteIpAddress, stop);
        if (refusal is null && errors.Count == 0)
            return LocalRedirect("/account/sessions?notice=password-changed");
        foreach (var error in errors)
            ModelState.AddModelError(error.Path == "$.current" ? nameof(Current) : nameof(Password), error.InReadersLanguage());
        return refusal is null ? Page() : Refused(refusal.InReadersLanguage());
    }
}
