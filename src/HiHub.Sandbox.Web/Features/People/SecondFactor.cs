using System.Security.Cryptography;
using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>A key that waits to be confirmed by a first code; <paramref name="Uri"/> is what the QR code says.</summary>
internal sealed record SecondFactorKey(string Key, string Uri);

/// <summary>The authenticator app of a person and the recovery codes for the day it is lost.</summary>
internal sealed class SecondFactor(
    UserManager<Person> people, IUserStore<Person> store, SandboxDb db, Sealing sealing, IOptions<SigningInOptions> options, IHostEnvironment environment)
{
    private const string Room = "SecondFactor";
    private const string Key = "Key";
    private const string Waiting = "WaitingKey";
    private const string Issuer = "HiHub.Sandbox";
    private const int RecoveryCodes = 10;
    private const string RecoveryAlphabet = "23456789BCDFGHJKMNPQRTVWXY";

    /// <summary>Whether these roles need one: all but applicants' and participants'.</summary>
    public bool IsAskedOf(IEnumerable<Role> roles) =>
        (options.Value.SecondFactorForStaff ?? !environment.IsDevelopment()) && SigningInOptions.AreStaff(roles);

    /// <summary>A new key to be confirmed in this session; the one in use, if any, stays in use until then.</summary>
    public async Task<SecondFactorKey> BeginAsync(Person person, string session)
    {
        var key = OneTimeCodes.NewKey();
        await KeepAsync(person, Waiting, $"{session}:{key}");
        return Describe(person, key);
    }

    /// <summary>The key that still waits, to be shown again after a wrong code.</summary>
    public async Task<SecondFactorKey?> WaitingAsync(Person person, string session) =>
        await WaitingKeyAsync(person, session) is { } key ? Describe(person, key) : null;

    /// <summary>Takes the waiting key into use and gives the recovery codes, shown this once; null where the code is wrong.</summary>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(Person person, string session, string code, CancellationToken stop)
    {
        if (await WaitingKeyAsync(person, session) is not { } key || !await TakeAsync(person, key, code, stop))
            return null;
        await KeepAsync(person, Key, key);
        Require(await people.RemoveAuthenticationTokenAsync(person, Room, Waiting));
        Require(await people.SetTwoFactorEnabledAsync(person, true));
        return await NewRecoveryCodesAsync(person, stop);
    }

    /// <summary>The kind of factor that was given, or null; every code and every recovery code opens once.</summary>
    public async Task<string?> CheckAsync(Person person, string given, CancellationToken stop)
    {
        if (await KeptAsync(person, Key) is { } key && await TakeAsync(person, key, given, stop))
            return "code";
        return (await people.RedeemTwoFactorRecoveryCodeAsync(person, Hash(given))).Succeeded ? "recovery" : null;
    }

    /// <summary>For a person who lost both app and codes: an administrator's act, after which they set it up anew.</summary>
    public async Task ForgetAsync(Person person)
    {
        Require(await people.RemoveAuthenticationTokenAsync(person, Room, Key));
        Require(await people.RemoveAuthenticationTokenAsync(person, Room, Waiting));
        Require(await people.SetTwoFactorEnabledAsync(person, false));
    }

    // Sealed for this one person: a copy of the database opens no account, and a row copied to another person opens nothing.
    private async Task KeepAsync(Person person, string name, string key) =>
        Require(await people.SetAuthenticationTokenAsync(person, Room, name, sealing.SealText(key, $"{Room}/{person.Id}")));

    private async Task<string?> KeptAsync(Person person, string name) =>
        await people.GetAuthenticationTokenAsync(person, Room, name) is { } kept ? sealing.OpenText(kept, $"{Room}/{person.Id}") : null;

    // Whoever knew the password first may have read the key that waits: it is no other session's.
    private async Task<string?> WaitingKeyAsync(Person person, string session) =>
        (await KeptAsync(person, Waiting))?.Split(':') is [var owner, var key] && owner == session ? key : null;

    // 117 bits each, so a plain hash is enough at rest.
    private async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Person person, CancellationToken stop)
    {
        List<string> codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => NewRecoveryCode())];
        await ((IUserTwoFactorRecoveryCodeStore<Person>)store).ReplaceCodesAsync(person, codes.Select(Hash), stop);
        Require(await people.UpdateAsync(person));
        return codes;
    }

    private static string NewRecoveryCode() =>
        string.Join('-', RandomNumberGenerator.GetString(RecoveryAlphabet, 25).Chunk(5).Select(five => new string(five)));

    // One statement: of two requests with the same code one loses. The new stamp keeps an older copy of the row from writing the step back.
    private async Task<bool> TakeAsync(Person person, string key, string code, CancellationToken stop)
    {
        if (OneTimeCodes.Match(key, code, TimeProvider.System.GetUtcNow()) is not { } step)
            return false;
        var stamp = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var taken = await db.Users.Where(row => row.Id == person.Id && row.LastCodeStep < step).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LastCodeStep, step).SetProperty(row => row.ConcurrencyStamp, stamp), stop) == 1;
        if (taken)
            await db.Entry(person).ReloadAsync(stop);
        return taken;
    }

    private static SecondFactorKey Describe(Person person, string key) =>
        new(key, $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(person.Id)}?secret={key}&issuer={Issuer}&digits=6&period=30");

    private static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant())));

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
    }
}
