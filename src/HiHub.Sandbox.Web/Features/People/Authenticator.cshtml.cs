using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using QRCoder;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Sets an authenticator app up: during a sign-in that asks for it, or at will; shows the recovery codes once.</summary>
[Authorize(SignInServices.AnyStage)]
internal sealed class Authenticator(
    UserManager<Person> people, SecondFactor second, SecondFactorSetUp setUp, Reproving reproving, IStringLocalizer<Authenticator> texts) : SignInPageModel
{
    private Person _person = null!;

    [BindProperty]
    [StringLength(64)]
    public string? Code { get; set; }

    [BindProperty]
    [StringLength(256)]
    public string? Password { get; set; }

    [BindProperty]
    [StringLength(64)]
    public string? PresentCode { get; set; }

    public SecondFactorKey? Key { get; private set; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>Where the sign-in goes on once the recovery codes are kept.</summary>
    public string Next { get; private set; } = "/";

    public bool IsNeeded => User.Stage() == SessionStage.AwaitsEnrolment;

    public bool IsOn => _person.TwoFactorEnabled;

    public bool HasPassword => _person.PasswordHash is not null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!User.IsFullySignedIn() && !IsNeeded)
        {
            context.Result = LocalRedirect(SignInPages.Next(User.Stage(), ReturnUrl));
            return;
        }
        _person = await people.FindByIdAsync(User.Actor().PersonId) ?? throw new InvalidOperationException("The person is gone.");
        await next();
    }

    public async Task OnGetAsync()
    {
        if (IsNeeded)
            Key = await second.WaitingAsync(_person, User.SessionId()) ?? await second.BeginAsync(_person, User.SessionId());
    }

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken stop)
    {
        var (person, refusal) = await reproving.ProveAsync(User, Password, PresentCode, HttpContext.Connection.RemoteIpAddress, stop);
        if (person is null)
            return Refused(refusal!.InReadersLanguage());
        Key = await second.BeginAsync(person, User.SessionId());
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken stop)
    {
        Key = await second.WaitingAsync(_person, User.SessionId());
        if (Key is null || !Has(nameof(Code), Code, texts["required"]))
            return Page();
        if (await setUp.ConfirmAsync(User, Code!, halfOpen: true, stop) is not (var codes, { Opened: { } opened }))
            return Refused(texts["wrong"], nameof(Code));
        SessionCookie.Write(HttpContext, opened.Token);
        (RecoveryCodes, Next) = (codes, SignInPages.Next(opened.Session.Stage, ReturnUrl));
        return Page();
    }

    public string Picture(SecondFactorKey key)
    {
        using var code = QRCodeGenerator.GenerateQrCode(key.Uri, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(code);
        return $"data:image/png;base64,{Convert.ToBase64String(picture.GetGraphic(6))}";
    }

    public string Spaced(SecondFactorKey key) => string.Join(' ', key.Key.Chunk(4).Select(four => new string(four)));
}
