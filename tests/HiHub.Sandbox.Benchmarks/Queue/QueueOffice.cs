using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using HiHub.Sandbox.Benchmarks.Fill;
using HiHub.Sandbox.Benchmarks.Hosting;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Benchmarks.Queue;

/// <summary>The whole program on Kestrel and SQLite with so many cases stored.</summary>
internal sealed class QueueOffice : IAsyncDisposable
{
    private const string Password = "Do-dac-2026";

    private static readonly Role[] s_roles = [Role.Int, Role.Hnd, Role.Hnd, Role.Cmb, Role.Con, Role.App, Role.Dec, Role.Mon];

    private readonly WebApplication _app;
    private readonly Dictionary<string, HttpClient> _clients = [];

    private QueueOffice(WebApplication app) => _app = app;

    public static async Task<QueueOffice> OpenAsync(string folder, int cases, CancellationToken stop)
    {
        await FillAsync(folder, cases, stop);
        var app = WebStart.Build(
            folder,
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Demo:Password", Password, "--Demo:Cases", "false",
             "--Sandbox:DueWorkSeconds", "3600", "--Logging:LogLevel:Default", "Error"]);
        if (await Preparing.WhyNotAsync(app, stop) is { } refused)
            throw new InvalidOperationException(refused);
        await app.StartAsync(stop);
        return new(app);
    }

    /// <summary>Seconds until the page is whole; null where there is no such page.</summary>
    public async Task<double?> TimeAsync(string person, string page, CancellationToken stop)
    {
        var client = await AsAsync(person, stop);
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(page, stop);
        await answer.Content.ReadAsByteArrayAsync(stop);
        if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)
            return null;
        answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task<HttpClient> AsAsync(string person, CancellationToken stop)
    {
        if (_clients.TryGetValue(person, out var known))
            return known;
        var client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()), Timeout = TimeSpan.FromMinutes(5) };
        using var answer = await client.PostAsJsonAsync("/api/v1/session", new { userName = person, password = Password }, stop);
        answer.EnsureSuccessStatusCode();
        var session = await answer.Content.ReadFromJsonAsync<JsonElement>(stop);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", session.GetProperty("token").GetString());
        return _clients[person] = client;
    }

    /// <summary>Copies of one real case under review: owned by thousands of organisations, each with one task, spread over roles, holders and days.</summary>
    private static async Task FillAsync(string folder, int cases, CancellationToken stop)
    {
        await using var office = await Office.OpenAsync(folder, null, stop);
        var model = await office.CaseAtAsync(ActionName.Consult);
        await using var db = office.Context();
        var item = await db.WorkItems.AsNoTracking().FirstAsync(row => row.Reference == model && row.ClosedAt == null, stop);
        await Clones.FillAsync(
            db,
            async () =>
            {
                await Clones.CopyAsync<SandboxCase>(db, model, cases, Case, stop: stop);
                await Clones.CopyAsync<WorkItem>(db, model, cases, Item(office.Time.GetUtcNow()), item.Id, stop);
            },
            stop
        );
    }

    private static Dictionary<string, string> Case => new()
    {
        ["dossier_code"] = "'X' || n",
        ["organisation"] = "'ORG' || (n % 5000)",
        ["state"] = string.Create(CultureInfo.InvariantCulture, $"CASE n % 4 WHEN 0 THEN {(int)ApplicationState.Submitted} ELSE {(int)ApplicationState.Consulting} END"),
        ["facts"] = "'{}'",
    };

    private static Dictionary<string, string> Item(DateTimeOffset now) => new()
    {
        ["role"] = $"CASE n % {s_roles.Length} {string.Join(' ', s_roles.Select((role, i) => string.Create(CultureInfo.InvariantCulture, $"WHEN {i} THEN {(int)role}")))} END",
        ["assignee"] = "CASE n / 8 % 5 WHEN 0 THEN NULL WHEN 1 THEN 'int1' WHEN 2 THEN 'hnd1' WHEN 3 THEN 'CATP' ELSE 'ORG' || (n % 5000) END",
        ["due_at"] = string.Create(
            CultureInfo.InvariantCulture,
            $"CASE n % 3 WHEN 0 THEN {WorkItem.Never.UtcTicks} ELSE {now.AddDays(-30).UtcTicks} + (n * 7919 % 90000) * {TimeSpan.TicksPerMinute} END"),
    };
}
