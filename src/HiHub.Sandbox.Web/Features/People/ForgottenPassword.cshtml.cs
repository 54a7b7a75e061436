using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Asks for a link by mail; says the same whoever asks.</summary>
[AllowAnonymous]
internal sealed class ForgottenPassword(Passwords passwords, IStringLocalizer<ForgottenPassword> texts) : SignInPageModel
{
    [BindProperty]
    [StringLength(64)]
    public string? UserName { get; set; }

    public bool Sent { get; private set; }

    public void OnGet() => Sent = false;

    public async Task OnPostAsync(CancellationToken stop)
    {
        if (!Has(nameof(UserName), UserName, texts["required"]))
            return;
        await passwords.ForgotAsync(UserName!, HttpContext.Connection.RemoteIpAddress, stop);
        Sent = true;
    }
}
