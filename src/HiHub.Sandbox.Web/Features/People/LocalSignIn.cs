using System.Net;
using HiHub.Sandbox.Data.Evidence;
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
internal sealed class LocalSignIn(UserManager<Person> people, IPasswordHasher<Person> hasher, SignInSteps steps, SecondFactor second, LockOut lockOut, SignInLimits limits, DoorLog door)
{
    // Well above what the check of a password takes, so that what else was done does not show.
    private static readonly TimeSpan s_pace = TimeSpan.FromMilliseconds(400);

    private static readonly Person s_nobody = new("nobody", "");

    // Made once with the hasher in use, so that a check against it takes as long as any other.
    private static string? s_nobodysHash;

    public async Task<SignInResult> TryAsync(SignInAttempt attempt, CancellationToken stop)
    {
        if (!limits.MayTry(attempt.Address))
            return new(429, SignInRefusals.TooManyAttempts);
        var began = TimeProvider.System.GetTimestamp();
        if (await CheckAsync(attempt.UserName, attempt.Password) is not { } person || LockOut.IsLocked(person))
            return await FailAsync(attempt, began, stop);
        var proof = new Proof("password", attempt.Device);
        if (person.TwoFactorEnabled && attempt.SecondFactor is { } code)
        {
            if (await TakeCodeAsync(person, code, attempt.Address, stop) is not { } kind)
                return new(401, SignInRefusals.SecondFactorWrong);
            proof = proof with { Method = $"{proof.Method}+{kind}" };
        }
        else if (!person.TwoFactorEnabled)
            await lockOut.ForgiveAsync(person, stop);
        var taken = new StepsTaken(attempt.HalfOpen, SecondFactorProven: person.TwoFactorEnabled && attempt.SecondFactor is not null);
        return await steps.GoOnAsync(person, attempt.Organisation, proof, taken, stop);
    }

    /// <summary>The kind of second factor that was given; null, and counted, where it is wrong.</summary>
    public async Task<string?> TakeCodeAsync(Person person, string code, IPAddress? address, CancellationToken stop)
    {
        if (await second.CheckAsync(person, code, stop) is { } kind)
        {
            await lockOut.ForgiveAsync(person, stop);
            return kind;
        }
        await FailedAsync(person.Id, "code", address, stop);
        return null;
    }

    /// <summary>The person, where the password is theirs. One hash is computed whatever is found.</summary>
    public async Task<Person?> CheckAsync(string userName, string password)
    {
        var person = await people.FindByNameAsync(userName);
        if (person is { ClosedAt: null, PasswordHash: not null })
            return await people.CheckPasswordAsync(person, password) ? person : null;
        people.PasswordHasher.VerifyHashedPassword(s_nobody, NobodysHash(), password);
        return null;
    }

    /// <summary>Counts against the person, if there is one, and against the address. <paramref name="what"/> was wrong.</summary>
    public async Task FailedAsync(string userName, string what, IPAddress? address, CancellationToken stop)
    {
        limits.Failed(address);
        if (await people.FindByNameAsync(userName) is not { } person)
        {
            await door.StrangerAsync(userName, "unknown", what);
            return;
        }
        var isLocked = LockOut.IsLocked(person);
        await door.FailedAsync(person, isLocked ? "locked" : person.ClosedAt is null ? "wrong" : "closed", what);
        if (!isLocked && await lockOut.CountAsync(person, stop))
            await door.OfAsync(person, DoorEventType.LockedOut);
    }

    /// <summary>Waits until the time is up in which every failure answers.</summary>
    public static async Task PaceAsync(long began, CancellationToken stop)
    {
        var left = s_pace - TimeProvider.System.GetElapsedTime(began);
        if (left > TimeSpan.Zero)
            await Task.Delay(left, stop);
    }

    private string NobodysHash() => s_nobodysHash ??= hasher.HashPassword(s_nobody, Guid.Empty.ToString());

    private async Task<SignInResult> FailAsync(SignInAttempt attempt, long began, CancellationToken stop)
    {
        await FailedAsync(attempt.UserName, "password", attempt.Address, stop);
        await PaceAsync(began, stop);
        return new(401, SignInRefusals.Wrong);
    }
}
