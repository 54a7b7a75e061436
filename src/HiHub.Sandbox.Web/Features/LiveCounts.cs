using System.Collections.Concurrent;
using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Tells open queues how much lies in each box, for as long as the session lasts; few lines at once, for each person and in all.</summary>
internal sealed class LiveCounts(IDbContextFactory<SandboxDb> contexts, LawBooks laws, IOptions<SandboxOptions> options, TimeProvider time, IHostApplicationLifetime lifetime)
{
    public const int MostOfAPerson = 4;
    private const int MostOfAll = 200;

    private readonly ConcurrentDictionary<string, int> _lines = [];
    private int _all;

    /// <summary>False where this person, or everybody, has too many lines open already; otherwise <see cref="Leave"/> gives it back.</summary>
    public bool TryEnter(string person)
    {
        if (Interlocked.Increment(ref _all) <= MostOfAll && _lines.AddOrUpdate(person, 1, (_, count) => count + 1) <= MostOfAPerson)
            return true;
        Leave(person);
        return false;
    }

    public void Leave(string person)
    {
        Interlocked.Decrement(ref _all);
        if (_lines.AddOrUpdate(person, 0, (_, count) => Math.Max(0, count - 1)) == 0)
            _lines.TryRemove(KeyValuePair.Create(person, 0));
    }

    /// <summary>Counts as server-sent events, whenever they change; ends with the session, the reader or the program.</summary>
    public async Task WriteAsync(HttpResponse response, Actor actor, string session, CancellationToken stop)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop, lifetime.ApplicationStopping);
        var told = "";
        try
        {
            while (await CountsAsync(actor, session, ends.Token) is { } counts)
            {
                // A comment keeps the line open where nothing has changed.
                await response.WriteAsync(counts == told ? ":\n\n" : $"data: {counts}\n\n", ends.Token);
                await response.Body.FlushAsync(ends.Token);
                told = counts;
                await Task.Delay(TimeSpan.FromSeconds(options.Value.LiveCountsSeconds), ends.Token);
            }
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // The reader went away, or the program stops: nobody is left to be told.
        }
    }

    public static string Counted(int count) => count > WorkBoxes.CountedTo ? $"{WorkBoxes.CountedTo}+" : Written.Number(count);

    /// <summary>Null once the session is over.</summary>
    private async Task<string?> CountsAsync(Actor actor, string session, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (!await db.LiveSessions(time.GetUtcNow()).AnyAsync(row => row.Id == session, stop))
            return null;
        var (work, counts) = (new WorkBoxes(db, laws, time), new Dictionary<string, string>());
        foreach (var box in actor.IsApplicant ? [QueueBox.Mine] : Enum.GetValues<QueueBox>())
            counts[JsonNamingPolicy.CamelCase.ConvertName(box.ToString())] = Counted(await work.CountAsync(actor, box, stop));
        return JsonSerializer.Serialize(counts);
    }
}
