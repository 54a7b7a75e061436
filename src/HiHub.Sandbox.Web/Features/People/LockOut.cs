using System.Security.Cryptography;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Counts wrong passwords and codes in single statements, so that guesses sent at the same time are all counted.</summary>
internal sealed class LockOut(SandboxDb db, IOptions<SigningInOptions> options)
{
    public static bool IsLocked(Person person) => person.LockoutEnd > TimeProvider.System.GetUtcNow();

    /// <summary>One more failure; true for the one that locks.</summary>
    public async Task<bool> CountAsync(Person person, CancellationToken stop)
    {
        var (limit, stamp) = (options.Value.FailuresToLock, Stamp());
        DateTimeOffset? until = TimeProvider.System.GetUtcNow().AddMinutes(options.Value.LockMinutes);
        await db.Users.Where(row => row.Id == person.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.AccessFailedCount, row => row.AccessFailedCount + 1).SetProperty(row => row.ConcurrencyStamp, stamp), stop);
        return await db.Users.Where(row => row.Id == person.Id && row.AccessFailedCount >= limit).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LockoutEnd, until).SetProperty(row => row.AccessFailedCount, 0), stop) == 1;
    }

    public async Task ForgiveAsync(Person person, CancellationToken stop)
    {
        if (person is { AccessFailedCount: 0, LockoutEnd: null })
            return;
        var stamp = Stamp();
        await db.Users.Where(row => row.Id == person.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.AccessFailedCount, 0).SetProperty(row => row.LockoutEnd, (DateTimeOffset?)null).SetProperty(row => row.ConcurrencyStamp, stamp),
            stop);
        await db.Entry(person).ReloadAsync(stop);
    }

    // A new stamp keeps an older copy of the row from writing the count back.
    private static string Stamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
