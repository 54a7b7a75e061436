using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>User name and password, or a provider's button; what is missing then is asked on pages of its own.</summary>
[AllowAnonymous]
internal sealed class SignIn(LocalSignIn signIn, Providers providers, IStringLocalizer<SignIn> texts, IOptions<DemoOptions> demo, IWebHostEnvironment environment)
    : SignInPageModel
{
    [BindProperty]
    [StringLength(64)]
    public string? UserName { get; set; }

    [BindProperty]
    [StringLength(256)]
    public string? Password { get; set; }

    /// <summary>The key of what to say first.</summary>
    public string? Notice { get; private set; }

    /// <summary>Where the person may still be signed in.</summary>
    public Provider? AlsoAt { get; private set; }

    /// <summary>Why a provider's sign-in did not open.</summary>
    public Refusal? WhyNot { get; private set; }

    public IEnumerable<Provider> Providers => providers.All.Where(provider => provider.SignsIn);

    public string? DemoPassword => environment.IsDevelopment() ? demo.Value.Password : null;

    public IActionResult OnGet(string? notice, string? refused, string? provider)
    {
        if (User.Identity?.IsAuthenticated == true && User.IsFullySignedIn() && refused is null)
            return LocalRedirect(ReturnUrl is null ? Navigation.WorkPlace(User.Actor()) : Redirects.Local(ReturnUrl));
        Notice = notice is "ended" or "kept" or "signed-out" or "password-changed" ? notice : null;
        AlsoAt = notice == "signed-out" ? providers.Find(provider) : null;
        WhyNot = SignInRefusals.Find(refused);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!Has(nameof(UserName), UserName, texts["required"]) | !Has(nameof(Password), Password, texts["required"]))
            return Page();
        var result = await signIn.TryAsync(new(UserName!, Password!, HalfOpen: true, Address: HttpContext.Connection.RemoteIpAddress, Device: HttpContext.Device()), stop);
        return result.Opened is { } opened ? await EnterAsync(opened) : Refused(result.Refusal!.InReadersLanguage());
    }

    public string Start(Provider provider) => $"/sign-in/with/{provider.Name}{QueryString.Create("returnUrl", Redirects.Local(ReturnUrl))}";
}
