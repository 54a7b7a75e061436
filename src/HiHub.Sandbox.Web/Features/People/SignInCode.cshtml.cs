using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>The second factor of somebody whose password was right.</summary>
[Authorize(SignInServices.AnyStage)]
internal sealed class SignInCode(HalfOpenSignIn halfOpen, IStringLocalizer<SignInCode> texts) : SignInPageModel
{
    [BindProperty]
    [StringLength(64)]
    public string? Code { get; set; }

    public IActionResult OnGet() => User.Stage() == SessionStage.AwaitsCode ? Page() : LocalRedirect(SignInPages.Next(User.Stage(), ReturnUrl));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!Has(nameof(Code), Code, texts["required"]))
            return Page();
        var result = await halfOpen.GiveCodeAsync(User.SessionId(), Code!, HttpContext.Connection.RemoteIpAddress, stop);
        if (result.Opened is { } opened)
            return await EnterAsync(opened);
        return result.Refusal == SignInRefusals.SecondFactorWrong ? Refused(texts["wrong"], nameof(Code)) : Refused(result.Refusal!.InReadersLanguage());
    }
}
