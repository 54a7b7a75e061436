using System.Net;
using System.Security.Claims;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Identity;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Whoever sits at an open session proves again who they are before the account's locks change.</summary>
internal sealed class Reproving(UserManager<Person> people, LocalSignIn signIn, SecondFactor second, SignInLimits limits)
{
    /// <summary>Straight after the password, in a half-open session that awaits its set-up, nothing more is asked.</summary>
    public async Task<(Person? Person, Refusal? Refusal)> ProveAsync(
        ClaimsPrincipal user, string? password, string? secondFactor, IPAddress? address, CancellationToken stop)
    {
        if (await people.FindByIdAsync(user.Actor().PersonId) is not { ClosedAt: null } person)
            return (null, SignInRefusals.Wrong);
        if (!person.TwoFactorEnabled && !user.IsFullySignedIn())
            return (person, null);
        if (!user.IsFullySignedIn() || !limits.MayTry(address) || LockOut.IsLocked(person))
            return (null, SignInRefusals.SecondFactorNeeded);
        var isRight = (person.PasswordHash is null || await signIn.CheckAsync(person.Id, password ?? "") is not null)
            && (!person.TwoFactorEnabled || await second.CheckAsync(person, secondFactor ?? "", stop) is not null);
        if (isRight)
            return (person, null);
        await signIn.FailedAsync(person.Id, "proof", address, stop);
        return (null, SignInRefusals.Wrong);
    }
}

/// <summary>The last step of setting up: the first code. Sessions opened without the factor end, and a new one opens.</summary>
internal sealed class SecondFactorSetUp(UserManager<Person> people, SecondFactor second, Sessions sessions, SignInSteps steps, AccountNotices notices, DoorLog door)
{
    /// <summary>Null where the code is wrong or nothing was begun. <paramref name="halfOpen"/>: what is still missing can wait, as in pages.</summary>
    public async Task<(IReadOnlyList<string> RecoveryCodes, SignInResult Result)?> ConfirmAsync(
        ClaimsPrincipal user, string code, bool halfOpen, CancellationToken stop)
    {
        if (await people.FindByIdAsync(user.Actor().PersonId) is not { ClosedAt: null } person
            || (person.TwoFactorEnabled && !user.IsFullySignedIn())
            || await sessions.FindAsync(user.SessionId(), stop) is not { } session
            || await second.ConfirmAsync(person, session.Id, code, stop) is not { } codes)
            return null;
        await door.OfAsync(person, DoorEventType.SecondFactorSet);
        await sessions.EndAllAsync(person.Id, stop);
        await notices.TellAsync(AccountNotice.SecondFactorChanged, person.Id, stop);
        var organisation = halfOpen && session.Stage != SessionStage.Open ? null : session.Organisation;
        return (codes, await steps.GoOnAsync(person, organisation, Proof.Of(session, "code"), new(halfOpen, SecondFactorProven: true), stop));
    }
}
