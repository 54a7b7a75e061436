using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>User name and password, then the organisation to act for where there are several (SOD-8).</summary>
[AllowAnonymous]
internal sealed class SignIn(
    LocalSignIn signIn, Sessions sessions, SandboxDb db, UserManager<Person> people, IDataProtectionProvider protection, IStringLocalizer<SignIn> texts, IOptions<DemoOptions> demo, IWebHostEnvironment environment) : PageModel
{
    private static readonly TimeSpan s_timeToChoose = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _tickets = protection.CreateProtector("sign-in").ToTimeLimitedDataProtector();

    [BindProperty]
    [StringLength(64)]
    public string? UserName { get; set; }

    [BindProperty]
    [StringLength(256)]
    public string? Password { get; set; }

    [BindProperty]
    public string? Organisation { get; set; }

    /// <summary>Says for a short while whose password was right, while the organisation is being chosen.</summary>
    [BindProperty]
    public string? Ticket { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    /// <summary>The key of what to say first: <c>ended</c> or <c>signed-out</c>.</summary>
    public string? Notice { get; private set; }

    public string? DemoPassword => environment.IsDevelopment() ? demo.Value.Password : null;

    public IActionResult OnGet(string? notice)
    {
        if (User.Identity?.IsAuthenticated == true && User.IsFullySignedIn())
            return Onward(Navigation.WorkPlace(User.Actor()));
        Notice = notice is "ended" or "signed-out" ? notice : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        foreach (var (name, value) in new[] { (nameof(UserName), UserName), (nameof(Password), Password) })
            if (string.IsNullOrEmpty(value))
                ModelState.AddModelError(name, texts["required"]);
        if (!ModelState.IsValid)
            return Page();
        var result = await signIn.TryAsync(new(UserName!, Password!, HalfOpen: true, Address: HttpContext.Connection.RemoteIpAddress, Device: HttpContext.Device()), stop);
        if (result.Opened is not { } opened)
            return Refused(result.Refusal!.InReadersLanguage());
        var held = await OrganisationsAsync(opened.Person, stop);
        if (opened.Session.Stage != SessionStage.Open || held.Count == 1)
            return Enter(opened);
        await sessions.EndAsync(opened.Person.Id, opened.Session.Id, stop);
        return Choose(opened.Person, held);
    }

    public async Task<IActionResult> OnPostOrganisationAsync(CancellationToken stop)
    {
        if (await PersonOfTicketAsync() is not { ClosedAt: null } person)
            return Refused(texts["too-late"]);
        if (Organisation is not null && await sessions.OpenAsync(person, Organisation, new("password", HttpContext.Device()), SessionStage.Open, stop) is { } opened)
            return Enter(opened);
        ModelState.AddModelError(nameof(Organisation), texts["required"]);
        return Choose(person, await OrganisationsAsync(person, stop));
    }

    private async Task<IReadOnlyList<Organisation>> OrganisationsAsync(Person person, CancellationToken stop)
    {
        var codes = (await sessions.RolesAsync(person.Id, stop)).ConvertAll(held => held.Organisation);
        return await db.Organisations.AsNoTracking().Where(row => codes.Contains(row.Code)).OrderBy(row => row.Code).ToListAsync(stop);
    }

    private PageResult Choose(Person person, IReadOnlyList<Organisation> held)
    {
        ModelState.Remove(nameof(Ticket));
        Ticket = _tickets.Protect(person.Id, s_timeToChoose);
        Organisations = [.. held.Select(row => new Choice(row.Code, Written.InVietnamese ? row.Name : row.NameEn))];
        return Page();
    }

    private async Task<Person?> PersonOfTicketAsync()
    {
        try
        {
            return await people.FindByIdAsync(_tickets.Unprotect(Ticket ?? ""));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private LocalRedirectResult Enter(OpenedSession opened)
    {
        SessionCookie.Write(HttpContext, opened.Token);
        return Onward("/");
    }

    // Only a place of this site: a link may not lead a person who has just signed in elsewhere.
    private LocalRedirectResult Onward(string otherwise) => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : otherwise);

    private PageResult Refused(string reason)
    {
        ModelState.AddModelError("", reason);
        return Page();
    }
}
