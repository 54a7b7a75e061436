using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>One's own ways in: open sessions, password, second factor, identities of providers.</summary>
internal sealed class MySessions(Sessions sessions, UserManager<Person> people, Providers providers, LinkTickets tickets, DoorLog door) : PageModel
{
    private static readonly string[] s_notices = ["ended", "linked", "not-linked", "unlinked", "last-way", "password-changed"];

    public IReadOnlyList<SessionRow> Rows { get; private set; } = [];

    public IReadOnlyList<(Provider Provider, bool IsLinked)> Identities { get; private set; } = [];

    public bool HasPassword { get; private set; }

    public bool HasSecondFactor { get; private set; }

    public string? Notice { get; private set; }

    public async Task OnGetAsync(string? notice, CancellationToken stop)
    {
        Notice = s_notices.Contains(notice) ? notice : null;
        var person = await PersonAsync();
        (HasPassword, HasSecondFactor) = (person.PasswordHash is not null, person.TwoFactorEnabled);
        Rows = [.. (await sessions.ListAsync(person.Id, stop)).Select(row => SessionRow.Of(row, User.SessionId()))];
        var linked = (await people.GetLoginsAsync(person)).Select(login => login.LoginProvider).ToHashSet();
        Identities = [.. providers.All.Where(provider => provider.SignsIn).Select(provider => (provider, linked.Contains(provider.Name)))];
    }

    public async Task<IActionResult> OnPostEndAsync(string id, CancellationToken stop) =>
        await sessions.EndAsync(User.Actor().PersonId, id, stop) ? Back("ended") : NotFound();

    public async Task<IActionResult> OnPostEndAllAsync(CancellationToken stop)
    {
        await sessions.EndAllAsync(User.Actor().PersonId, stop);
        SessionCookie.Delete(HttpContext);
        return LocalRedirect("/sign-in?notice=signed-out");
    }

    /// <summary>The last way into an account stays.</summary>
    public async Task<IActionResult> OnPostUnlinkAsync(string provider)
    {
        var person = await PersonAsync();
        var logins = await people.GetLoginsAsync(person);
        var (going, staying) = (logins.Where(login => login.LoginProvider == provider).ToList(), logins.Any(login => login.LoginProvider != provider));
        if (person.PasswordHash is null && !staying)
            return Back("last-way");
        foreach (var login in going)
        {
            await people.RemoveLoginAsync(person, login.LoginProvider, login.ProviderKey);
            await door.OfAsync(person, DoorEventType.IdentityUnlinked, login.LoginProvider);
        }
        return Back("unlinked");
    }

    /// <summary>A link and no form, because forms may not lead elsewhere; its ticket keeps others from starting it.</summary>
    public string LinkTo(Provider provider) => $"/sign-in/with/{provider.Name}{QueryString.Create("link", tickets.For(User.Actor().PersonId))}";

    private LocalRedirectResult Back(string notice) => LocalRedirect($"/account/sessions?notice={notice}");

    private async Task<Person> PersonAsync() => await people.FindByIdAsync(User.Actor().PersonId) ?? throw new InvalidOperationException("The person is gone.");
}
