using System.Net;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Identity;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Changing and resetting a password; either ends what was opened with the old one.</summary>
internal sealed class Passwords(
    UserManager<Person> people, LocalSignIn signIn, LockOut lockOut, Sessions sessions, AccountNotices notices, SignInLimits limits, DoorLog door)
{
    /// <summary>The current password is asked again, and guessed at no more often than at sign-in. <paramref name="session"/> stays open.</summary>
    public async Task<(Refusal? Refusal, IReadOnlyList<FieldError> Errors)> ChangeAsync(
        string personId, string current, string chosen, string session, IPAddress? address, CancellationToken stop)
    {
        if (!limits.MayTry(address))
            return (SignInRefusals.TooManyAttempts, []);
        if (await people.FindByIdAsync(personId) is not { PasswordHash: not null } person)
            return (SignInRefusals.NoLocalPassword, []);
        if (LockOut.IsLocked(person) || await signIn.CheckAsync(personId, current) is null)
        {
            await signIn.FailedAsync(personId, "password", address, stop);
            return (null, [new("$.current", "password-wrong", "Mật khẩu hiện tại không đúng.", "The current password is wrong.")]);
        }
        var changed = await people.ChangePasswordAsync(person, current, chosen);
        if (!changed.Succeeded)
            return (null, Errors("$.password", changed));
        await door.OfAsync(person, DoorEventType.PasswordChanged);
        await sessions.EndAllAsync(personId, stop, but: session);
        await notices.TellAsync(AccountNotice.PasswordChanged, personId, stop);
        return (null, []);
    }

    /// <summary>Sends a link, if there is such a person with an address and a password here; the caller learns nothing of it.</summary>
    public async Task ForgotAsync(string userName, IPAddress? address, CancellationToken stop)
    {
        var began = TimeProvider.System.GetTimestamp();
        if (limits.MayTry(address) && await people.FindByNameAsync(userName) is { ClosedAt: null, Email: not null } person && await IsLocalAsync(person))
        {
            await door.OfAsync(person, DoorEventType.PasswordForgotten);
            await notices.TellOnceAsync(AccountNotice.PasswordForgotten, person.Id, stop);
        }
        await LocalSignIn.PaceAsync(began, stop);
    }

    /// <summary>Takes the token of the link, once. Ends every session; the second factor stays as it was.</summary>
    public async Task<(Refusal? Refusal, IReadOnlyList<FieldError> Errors)> ResetAsync(
        string userName, string token, string chosen, IPAddress? address, CancellationToken stop)
    {
        if (!limits.MayTry(address))
            return (SignInRefusals.TooManyAttempts, []);
        if (await people.FindByNameAsync(userName) is not { ClosedAt: null } person || !await IsLocalAsync(person))
            return await FailedAsync(null, userName, address);
        var reset = await people.ResetPasswordAsync(person, token, chosen);
        if (reset.Errors.Any(error => error is not PasswordError))
            return await FailedAsync(person, userName, address);
        if (!reset.Succeeded)
            return (null, Errors("$.password", reset));
        await door.OfAsync(person, DoorEventType.PasswordReset);
        await lockOut.ForgiveAsync(person, stop);
        await sessions.EndAllAsync(person.Id, stop);
        await notices.TellAsync(AccountNotice.PasswordChanged, person.Id, stop);
        return (null, []);
    }

    // Who has never had a password sets the first one, unless they come by a provider.
    private async Task<bool> IsLocalAsync(Person person) => person.PasswordHash is not null || (await people.GetLoginsAsync(person)).Count == 0;

    private async Task<(Refusal?, IReadOnlyList<FieldError>)> FailedAsync(Person? person, string userName, IPAddress? address)
    {
        limits.Failed(address);
        await (person is null ? door.StrangerAsync(userName, "unknown", "reset") : door.FailedAsync(person, "wrong", "reset"));
        return (SignInRefusals.ResetLinkInvalid, []);
    }

    private static FieldError[] Errors(string path, IdentityResult result) =>
    [
        .. result.Errors.Select(error => error is PasswordError wrong
            ? new FieldError(path, wrong.Code, wrong.Text.Vi, wrong.Text.En)
            : new FieldError(path, "password-refused", error.Description, error.Description)),
    ];
}
