using System.Security.Cryptography;
using System.Text.Json;
using HiHub.Sandbox.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>What was kept, on the page that shows it again.</summary>
internal sealed record ShownAgain(string Id, IReadOnlyDictionary<string, StringValues> Fields, bool HadFiles)
{
    /// <summary>False where the page has no form any more.</summary>
    public bool IsInForm { get; set; }
}

/// <summary>
/// One way for every form: what was sent after the session had ended is kept sealed for whom the form was shown to, filled in again after sign-in, and done only when they send it once
/// more. Bounded in size, number and time; somebody else who comes for it makes it vanish.
/// </summary>
internal sealed class KeptForms(SandboxDb db, ShownForms forms, TimeProvider time)
{
    public const string Key = "_kept";

    private const int Largest = 1_000_000;
    private const int MostOfAPerson = 10;
    private const int LongestAddress = 1000;
    private const string Gone = "gone";

    // A draft keeps its own copy in the reader's tab.
    private const string Autosave = "autosave";

    private static readonly TimeSpan s_keptFor = TimeSpan.FromHours(24);
    private static readonly object s_shown = new();

    // Which button was pressed must be told anew.
    private static readonly string[] s_never = ["do", Key, ShownForms.Mark, "__RequestVerificationToken"];

    /// <summary>What stands on this page again; null on every other.</summary>
    public static ShownAgain? Shown(HttpContext http) => http.Items[s_shown] as ShownAgain;

    /// <summary>What the form that was just sent had been filled in with.</summary>
    public static string? Sent(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType && http.Request.Form[Key] is [{ Length: > 0 } id] ? id : null;

    /// <summary>Somebody came for what is not there for them.</summary>
    public static bool IsGone(HttpContext http) => http.Items[s_shown] is Gone;

    /// <summary>Keeps what was just sent and tells the address at which it will stand again; null where there is nothing to keep.</summary>
    public async Task<string?> KeepAsync(HttpContext http)
    {
        if (await SentForm.ReadAsync(http.Request, forms, http.RequestAborted) is not var (shown, sent) || shown.Address.Length > LongestAddress || sent.Texts.GetValueOrDefault("do") == Autosave)
            return null;
        var texts = sent.Texts.Where(pair => !s_never.Contains(pair.Key) && !shown.Secret.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        var fields = JsonSerializer.SerializeToUtf8Bytes(texts);
        if (texts.Count == 0 || fields.Length > Largest)
            return null;
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        db.KeptForms.Add(new() { Id = id, PersonId = shown.Person, Address = shown.Address, Fields = fields, HadFiles = sent.HadFiles, Until = time.GetUtcNow() + s_keptFor });
        await db.SaveChangesAsync(http.RequestAborted);
        await DropOldestAsync(shown.Person, http.RequestAborted);
        return shown.Address + (shown.Address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + $"{Key}={id}";
    }

    /// <summary>Puts the fields into the request, so that the page draws them as if they had just been sent; its GET does nothing with them.</summary>
    public async Task ShowAsync(HttpContext http, string person, string id)
    {
        var (now, path) = (time.GetUtcNow(), (http.Request.PathBase + http.Request.Path).ToString());
        var row = await db.KeptForms.AsNoTracking().FirstOrDefaultAsync(kept => kept.Id == id && kept.Until > now, http.RequestAborted);
        if (row is null || row.PersonId != person || row.Address.Split('?')[0] != path)
        {
            await DropAsync(id, null, http.RequestAborted);
            http.Items[s_shown] = Gone;
            return;
        }
        var fields = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(row.Fields)!.ToDictionary(pair => pair.Key, pair => new StringValues(pair.Value));
        http.Request.Form = new FormCollection(fields);
        http.Items[s_shown] = new ShownAgain(id, fields, row.HadFiles);
    }

    /// <summary>It was sent and done; <paramref name="person"/> null: whoever's it was.</summary>
    public Task DropAsync(string id, string? person, CancellationToken stop) =>
        db.KeptForms.Where(kept => kept.Id == id && (person == null || kept.PersonId == person)).ExecuteDeleteAsync(stop);

    private async Task DropOldestAsync(string person, CancellationToken stop)
    {
        var late = await db.KeptForms.AsNoTracking().Where(kept => kept.PersonId == person).OrderByDescending(kept => kept.Until).Skip(MostOfAPerson).Select(kept => kept.Id).ToListAsync(stop);
        if (late.Count > 0)
            await db.KeptForms.Where(kept => late.Contains(kept.Id)).ExecuteDeleteAsync(stop);
    }
}
