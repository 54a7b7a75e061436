using System.Net;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Identity;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary><paramref name="HalfOpen"/>: open a session that waits for the second factor, instead of answering that it is needed.</summary>
internal sealed record SignInAttempt(
    string UserName, string Password, string? Organisation = null, string? SecondFactor = null, bool HalfOpen = false, IPAddress? Address = null, string? Device = null);

/// <summary>Either a refusal or a session; a session that only lets a second factor be set up comes with both.</summary>
internal sealed record SignInResult(int Status, Refusal? Refusal, OpenedSession? Opened = null);

/// <summary>Accounts with a password of ours. Unknown, closed, locked and wrong get the same answer after the same work and the same time.</summary>
internal sealed class LocalSignIn(UserManager<Person> people, Sessions sessions, SecondFactor second, LockOut lockOut, SignInLimits limits)
{
    // Well above what the check of a password takes, so that what else was done does not show.
    private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(400);

    private static readonly Person s_nobody = new("nobody", "");

    private static readonly string s_nobodysHash = new PasswordHasher<Person>().HashPassword(s_nobody, Guid.Empty.ToString());

    public async Task<SignInResult> TryAsync(SignInAttempt attempt, CancellationToken stop)
    {
        if (!limits.MayTry(attempt.Address))
            return new(429, SignInRefusals.TooManyAttempts);
        var began = TimeProvider.System.GetTimestamp();
        if (await CheckAsync(attempt.UserName, attempt.Password) is not { } person || LockOut.IsLocked(person))
            return await FailAsync(attempt, began, stop);
        if (person.TwoFactorEnabled && attempt.SecondFactor is null)
            return attempt.HalfOpen
                ? await OpenAsync(person, attempt, "password", SessionStage.AwaitsCode, stop)
                : new(401, SignInRefusals.SecondFactorNeeded);
        return await WithSecondFactorAsync(person, attempt, stop);
    }

    /// <summary>Goes on from a session that awaits its code: the half-open one ends, a new one opens.</summary>
    public async Task<SignInResult> ContinueAsync(Session halfOpen, string code, IPAddress? address, CancellationToken stop)
    {
        if (!limits.MayTry(address))
            return new(429, SignInRefusals.TooManyAttempts);
        if (await people.FindByIdAsync(halfOpen.PersonId) is not { ClosedAt: null } person || LockOut.IsLocked(person))
            return new(401, SignInRefusals.Wrong);
        var attempt = new SignInAttempt(person.Id, "", halfOpen.Organisation, code, Address: address, Device: halfOpen.Device);
        var result = await WithSecondFactorAsync(person, attempt, stop);
        if (result.Opened is not null)
            await sessions.EndAsync(person.Id, halfOpen.Id, stop);
        return result;
    }

    /// <summary>The person, where the password is theirs. One hash is computed whatever is found.</summary>
    public async Task<Person?> CheckAsync(string userName, string password)
    {
        var person = await people.FindByNameAsync(userName);
        if (person is { ClosedAt: null, PasswordHash: not null })
            return await people.CheckPasswordAsync(person, password) ? person : null;
        people.PasswordHasher.VerifyHashedPassword(s_nobody, s_nobodysHash, password);
        return null;
    }

    /// <summary>Counts against the person, if there is one, and against the address.</summary>
    public async Task FailedAsync(string userName, IPAddress? address, CancellationToken stop)
    {
        limits.Failed(address);
        if (await people.FindByNameAsync(userName) is { } person && !LockOut.IsLocked(person))
            await lockOut.CountAsync(person, stop);
    }

    /// <summary>Waits until the time is up in which every failure answers.</summary>
    public static async Task PaceAsync(long began, CancellationToken stop)
    {
        var left = s_pace - TimeProvider.System.GetElapsedTime(began);
        if (left > TimeSpan.Zero)
            await Task.Delay(left, stop);
    }

    private async Task<SignInResult> FailAsync(SignInAttempt attempt, long began, CancellationToken stop)
    {
        await FailedAsync(attempt.UserName, attempt.Address, stop);
        await PaceAsync(began, stop);
        return new(401, SignInRefusals.Wrong);
    }

    private async Task<SignInResult> WithSecondFactorAsync(Person person, SignInAttempt attempt, CancellationToken stop)
    {
        var method = "password";
        if (person.TwoFactorEnabled)
        {
            if (await second.CheckAsync(person, attempt.SecondFactor ?? "", stop) is not { } kind)
            {
                await FailedAsync(person.Id, attempt.Address, stop);
                return new(401, SignInRefusals.SecondFactorWrong);
            }
            method = $"password+{kind}";
        }
        await lockOut.ForgiveAsync(person, stop);
        var roles = await sessions.RolesAsync(person.Id, stop);
        var isMissing = !person.TwoFactorEnabled && second.IsAskedOf(roles.Select(held => held.Role));
        return await OpenAsync(person, attempt, method, isMissing ? SessionStage.AwaitsEnrolment : SessionStage.Open, stop);
    }

    private async Task<SignInResult> OpenAsync(Person person, SignInAttempt attempt, string method, SessionStage stage, CancellationToken stop)
    {
        if (await sessions.OpenAsync(person, attempt.Organisation, new(method, attempt.Device), stage, stop) is not { } opened)
            return new(403, SignInRefusals.OtherOrganisation);
        return stage switch
        {
            SessionStage.Open => new(200, null, opened),
            SessionStage.AwaitsCode => new(401, SignInRefusals.SecondFactorNeeded, opened),
            SessionStage.AwaitsEnrolment => new(403, SignInRefusals.SecondFactorNotSetUp, opened),
        };
    }
}
