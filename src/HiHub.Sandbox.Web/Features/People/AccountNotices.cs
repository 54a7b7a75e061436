using System.Security.Cryptography;
using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>What a person is told about their own account.</summary>
internal enum AccountNotice
{
    PasswordForgotten,
    PasswordChanged,
    SecondFactorChanged,
    AccountOpened,
    DutyLent,
    RegisteredAgain,
}

/// <summary>What lies in the outbox: whom it is about. A secret such as the link's token is made when the letter is written.</summary>
internal sealed record AccountContent(string Person);

/// <summary>Lays letters about accounts into the outbox.</summary>
internal sealed class AccountNotices(SandboxDb db, TimeProvider time)
{
    public const string KindPrefix = "account/";

    private static readonly TimeSpan s_quiet = TimeSpan.FromMinutes(5);

    public static string Kind(AccountNotice notice) => KindPrefix + JsonNamingPolicy.KebabCaseLower.ConvertName(notice.ToString());

    public async Task TellAsync(AccountNotice notice, string person, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        db.Outbox.Add(new()
        {
            MessageId = Stem(notice, person) + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
            Kind = Kind(notice),
            Payload = JsonSerializer.SerializeToUtf8Bytes(new AccountContent(person), SandboxJson.Options),
            CreatedAt = now,
            NextAttemptAt = now,
        });
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Nobody's letter box is flooded: one in five minutes.</summary>
    public async Task TellOnceAsync(AccountNotice notice, string person, CancellationToken stop)
    {
        var (stem, since) = (Stem(notice, person), time.GetUtcNow() - s_quiet);
        if (!await db.Outbox.AnyAsync(row => row.MessageId.StartsWith(stem) && row.CreatedAt > since, stop))
            await TellAsync(notice, person, stop);
    }

    // Begins every message about one matter of one person, whatever characters the user name has.
    private static string Stem(AccountNotice notice, string person) =>
        $"A{(int)notice}-{Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(person)).AsSpan(0, 12))}-";
}
