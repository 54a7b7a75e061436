using System.Diagnostics;
using System.Threading.Channels;
using HiHub.Sandbox.Web.Tests.Architecture;

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>A server of <c>Node/</c> on loopback; it ends with its standard input. Its first line says where it listens.</summary>
public sealed class NodeServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _complaints = [];

    private NodeServer(string script, string argument)
    {
        var folder = Path.Combine(Sources.Root, "tests", "HiHub.Sandbox.Web.Tests", "Node");
        Directory.Exists(Path.Combine(folder, "node_modules")).ShouldBeTrue($"Run npm ci in {folder}, as tests/run.sh does.");
        _process = Process.Start(new ProcessStartInfo("node", [script, argument])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.OutputDataReceived += (_, line) => _ = line.Data is { } text ? _lines.Writer.TryWrite(text) : _lines.Writer.TryComplete();
        _process.ErrorDataReceived += (_, line) => _complaints.Add(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Address { get; private set; } = "";

    public static async Task<NodeServer> StartAsync(string script, string argument = "")
    {
        var server = new NodeServer(script, argument);
        server.Address = await server.ReadLineAsync(TimeSpan.FromSeconds(60));
        return server;
    }

    public async Task<string> ReadLineAsync(TimeSpan patience)
    {
        using var late = new CancellationTokenSource(patience);
        try
        {
            return await _lines.Reader.ReadAsync(late.Token);
        }
        catch (Exception problem) when (problem is OperationCanceledException or ChannelClosedException)
        {
            throw new InvalidOperationException($"Nothing came. {string.Join('\n', _complaints)}", problem);
        }
    }

    /// <summary>What has come so far.</summary>
    public IReadOnlyList<string> Waiting()
    {
        var lines = new List<string>();
        while (_lines.Reader.TryRead(out var line))
            lines.Add(line);
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }
        _process.Dispose();
    }
}
