using System.Globalization;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>What happened in the cases, read from their audit events as they come, with what each case then waits for.</summary>
internal sealed class Timeline(IDbContextFactory<SandboxDb> contexts, LawBook law)
{
    private readonly Dictionary<string, List<TimelineRow>> _rows = [];
    private readonly Dictionary<string, long> _told = [];

    /// <summary>Takes down what is new.</summary>
    public async Task FollowAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var heads = await db.ChainHeads.AsNoTracking().Where(head => head.Stream.StartsWith("TN-")).Select(head => new { head.Stream, head.Seq }).ToListAsync();
        foreach (var head in heads)
            if (head.Seq > _told.GetValueOrDefault(head.Stream))
                await FollowAsync(db, head.Stream);
    }

    public void Print(TextWriter output, string reference, string heading, bool english)
    {
        output.WriteLine();
        output.WriteLine(heading);
        string[] titles = english
            ? ["Date", "Who", "Action", "State", "Due", "Basis", "Document"]
            : ["Ngày", "Ai", "Việc", "Trạng thái", "Hạn", "Căn cứ", "Văn bản"];
        var lines = Joined((_rows.GetValueOrDefault(reference) ?? []).Where(row => !row.IsReminder)).Select(row => Cells(row, english)).Prepend(titles).ToList();
        var widths = Enumerable.Range(0, titles.Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
            output.WriteLine(string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }

    private async Task FollowAsync(SandboxDb db, string stream)
    {
        var told = _told.GetValueOrDefault(stream);
        var events = await db.AuditEvents.AsNoTracking().Where(row => row.Stream == stream && row.Seq > told).OrderBy(row => row.Seq).ToListAsync();
        var due = await DueAsync(db, stream);
        if (!_rows.TryGetValue(stream, out var rows))
            _rows.Add(stream, rows = []);
        rows.AddRange(events.Select(row => TimelineRow.Of(row, due, law)));
        _told[stream] = told + events.Count;
    }

    /// <summary>The nearest of what is awaited, of the running clocks and of the next report.</summary>
    private async Task<DateTimeOffset?> DueAsync(SandboxDb db, string stream)
    {
        var item = await db.WorkItems.Where(item => item.Reference == stream && item.ClosedAt == null && item.DueAt < WorkItem.Never)
            .MinAsync(item => (DateTimeOffset?)item.DueAt);
        var clock = await db.Clocks.Where(clock => clock.Reference == stream && !clock.Closed).MinAsync(clock => clock.DueAt);
        var @case = await db.Cases.AsNoTracking().FirstAsync(@case => @case.Reference == stream);
        var isRunning = @case.TrialState is TrialState.Active or TrialState.PreExitReview or TrialState.Transition;
        var report = isRunning
            ? ReportPeriods.Of(@case, law.Pack(@case.Regime, @case.PackVersion), law.Calendar, ReportPeriods.Next(@case.Facts.Trial))?.DueAt
            : null;
        return new[] { item, clock, report }.Min();
    }

    private static IEnumerable<TimelineRow> Joined(IEnumerable<TimelineRow> rows)
    {
        TimelineRow? open = null;
        foreach (var row in rows)
        {
            if (open is not null && !open.JoinsWith(row))
                yield return open;
            open = open is not null && open.JoinsWith(row) ? row with { Who = [.. open.Who, .. row.Who] } : row;
        }
        if (open is not null)
            yield return open;
    }

    private static string[] Cells(TimelineRow row, bool english)
    {
        var who = row.Who.Distinct(StringComparer.Ordinal).ToList();
        var names = who.Count > 3 ? $"{who[0]}, {who[1]} … {who[^1]}" : string.Join(", ", who);
        var times = row.Who.Count > who.Count ? $" ×{row.Who.Count}" : "";
        return
        [
            Moment(row.At),
            names,
            (english ? row.Action.En : row.Action.Vi) + times,
            row.StateCode,
            row.DueAt is { } due ? Day(due) : "–",
            row.Basis is { } basis ? (english ? basis.Cite().En : basis.Cite().Vi) : "–",
            row.Document.Length == 0 ? "–" : row.Document,
        ];
    }

    private static string Moment(DateTimeOffset at) => OfficeTime.Local(at).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    // What is due at 24:00 is due on the day that ends then.
    private static string Day(DateTimeOffset due) => OfficeTime.Local(due.AddTicks(-1)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
