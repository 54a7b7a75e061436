using System.Text.Json;
using HiHub.Sandbox.Data.Desk;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>A letter as a real SMTP server took it; <paramref name="Text"/> is all of it, headers first.</summary>
public sealed record TakenLetter(string From, string[] To, string? User, bool Secure, string Text)
{
    public string Headers => Text[..Text.IndexOf("\r\n\r\n", StringComparison.Ordinal)];

    /// <summary>As the reader sees it.</summary>
    public string Body => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(Text[Headers.Length..].Trim()));
}

/// <summary>An office that writes letters to a real SMTP server on loopback.</summary>
public sealed class MailOffice : OwnOffice
{
    private string _mode = "";
    private string[] _more = [];
    private NodeServer? _node;

    public static string Site => "http://localhost:5080";

    protected override string Environment => "Development";

    /// <summary>For a test that needs a server of its own kind: see Node/mailbox.mjs.</summary>
    public static async Task<MailOffice> StartAsync(string mode, params string[] more)
    {
        var office = new MailOffice { _mode = mode, _more = more };
        await office.InitializeAsync();
        return office;
    }

    protected override async Task<string[]> SettingsAsync()
    {
        _node = await NodeServer.StartAsync("mailbox.mjs", _mode);
        return
        [
            "--Demo:Password", Password, "--Demo:Cases", "false",
            "--Mail:Host", "127.0.0.1", "--Mail:Port", _node.Address, "--Mail:From", "van-thu@sandbox.example", "--Mail:FromName", "Văn thư\r\nBcc: thief@example.org",
            "--Mail:Site", Site, .. _more.Contains("--Mail:Tls") ? Array.Empty<string>() : ["--Mail:Tls", "false"], .. _more,
        ];
    }

    /// <summary>One look at what waits; gives the letters that came of it.</summary>
    public async Task<List<TakenLetter>> DeliverAsync()
    {
        await App.Services.GetRequiredService<DueWork>().RunDue(TestContext.Current.CancellationToken);
        // The server writes a letter before it answers, its line may still be on the way.
        var reached = await QueryAsync(db => Task.FromResult(db.Outbox.Where(row => row.SentAt != null && row.Reached != null).Select(row => row.Reached!).ToList()));
        var sent = reached.Sum(addresses => addresses.Split(' ').Length);
        var letters = _letters;
        while (letters.Count < sent)
            letters.Add(JsonSerializer.Deserialize<TakenLetter>(await _node!.ReadLineAsync(TimeSpan.FromSeconds(10)), JsonSerializerOptions.Web)!);
        letters.AddRange(_node!.Waiting().Select(line => JsonSerializer.Deserialize<TakenLetter>(line, JsonSerializerOptions.Web)!));
        return letters;
    }

    private readonly List<TakenLetter> _letters = [];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _node!.DisposeAsync();
    }
}
