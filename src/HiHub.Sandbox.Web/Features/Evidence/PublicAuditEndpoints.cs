using System.Globalization;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>A public key of the system; <paramref name="PublicKey"/> is SubjectPublicKeyInfo in base64, <paramref name="Current"/> signed the latest root.</summary>
internal sealed record PublishedKey(string KeyId, string Algorithm, string PublicKey, string Pem, DateTimeOffset Since, bool Current);

/// <summary>A daily root without what it was computed over, since that names cases. Hashes in hex, <paramref name="Signature"/> (IEEE P1363) in base64.</summary>
internal sealed record PublishedRoot(string Day, string PrevRoot, string Root, string Signature, string KeyId, DateTimeOffset At)
{
    public static PublishedRoot Of(DailyRoot row) =>
        new(row.Day, Convert.ToHexStringLower(row.PrevRoot), Convert.ToHexStringLower(row.Root), Convert.ToBase64String(row.Signature), row.KeyId, row.At);
}

/// <summary>Roots by day; <paramref name="Next"/> is what to send as <c>from</c>, null on the last page.</summary>
internal sealed record PublishedRoots(IReadOnlyList<PublishedRoot> Items, string? Next);

/// <summary>What anyone needs to hold the office to its word: keys and signed roots, open to everyone.</summary>
internal static class PublicAuditEndpoints
{
    private const int PageSize = 366;
    private const int DefaultDays = 31;

    public static void Map(IEndpointRouteBuilder api)
    {
        var open = api.MapGroup("/public").AllowAnonymous().WithTags("public");
        open.MapGet("/audit-keys", KeysAsync).WithName("GetAuditKeys").Produces<IReadOnlyList<PublishedKey>>();
        open.MapGet("/audit-roots", RootsAsync).WithName("GetAuditRoots").Produces<PublishedRoots>().ProducesProblem(400);
    }

    private static async Task<IResult> KeysAsync(AuditKeys keys, SandboxDb db, CancellationToken stop)
    {
        var current = await db.DailyRoots.OrderByDescending(root => root.Day).Select(root => root.KeyId).FirstOrDefaultAsync(stop);
        return Results.Ok((await keys.All(stop))
            .Select(key => new PublishedKey(key.KeyId, "ECDSA P-256, SHA-256", Convert.ToBase64String(key.PublicKey), key.Pem, key.Since, key.KeyId == current)).ToList());
    }

    private static async Task<IResult> RootsAsync(SandboxDb db, TimeProvider time, CancellationToken stop, string? from = null, string? to = null)
    {
        var today = Domain.Law.OfficeTime.DayOf(time.GetUtcNow());
        if (!TryDay(to, today, out var last))
            return Wrong("$.to");
        if (!TryDay(from, last.AddDays(-DefaultDays), out var first))
            return Wrong("$.from");
        if (first > last)
            return Problems.Answer(400, Problems.Invalid, [new("$.from", "after-end", "Ngày đầu sau ngày cuối.", "The first day is after the last.")]);
        var (begin, end) = (Text(first), Text(last));
#pragma warning disable CA1309 // translated to SQL; days as yyyy-MM-dd sort the same in every collation
        var rows = await db.DailyRoots.AsNoTracking().Where(root => string.Compare(root.Day, begin) >= 0 && string.Compare(root.Day, end) <= 0)
            .OrderBy(root => root.Day).Take(PageSize + 1).ToListAsync(stop);
#pragma warning restore CA1309
        return Results.Ok(new PublishedRoots([.. rows.Take(PageSize).Select(PublishedRoot.Of)], rows.Count > PageSize ? rows[PageSize].Day : null));
    }

    private static bool TryDay(string? text, DateOnly otherwise, out DateOnly day)
    {
        day = otherwise;
        return text is null || (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year >= 2000);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IResult Wrong(string path) =>
        Problems.Answer(400, Problems.Invalid, [new(path, "wrong-value", "Ngày phải có dạng yyyy-MM-dd.", "The day must be written yyyy-MM-dd.")]);
}
