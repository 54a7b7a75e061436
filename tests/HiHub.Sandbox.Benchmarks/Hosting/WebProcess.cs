using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace HiHub.Sandbox.Benchmarks.Hosting;

/// <summary>The published Web program as its users start it, in a process of its own that ends with this object.</summary>
internal sealed class WebProcess : IAsyncDisposable
{
    private const string Password = "Do-dac-2026";

    private readonly Process _process;
    private readonly HttpClient _http;
    private readonly long _started = Stopwatch.GetTimestamp();

    private WebProcess(Process process, Uri address) => (_process, _http) = (process, new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) });

    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Publishes the program for this machine; gives the folder it lies in.</summary>
    public static async Task<string> PublishAsync(string folder, CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet", [
            "publish", Path.Combine(Page.Root(), "src", "HiHub.Sandbox.Web"), "-c", "Release", "--use-current-runtime", "-o", folder, "--nologo", "-v", "q"]);
        using var publishing = Process.Start(start)!;
        await publishing.WaitForExitAsync(stop);
        return publishing.ExitCode == 0 ? folder : throw new InvalidOperationException($"The program could not be published: {publishing.ExitCode}.");
    }

    public static WebProcess Start(string program, string folder, bool demo)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [
            Path.Combine(program, "HiHub.Sandbox.Web.dll"), "--data", folder, "--urls", address,
            "--environment", "Development", "--Demo:Password", Password, "--Demo:Cases", demo ? "true" : "false", "--Logging:LogLevel:Default", "Warning"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, new Uri(address));
    }

    /// <summary>Seconds from the start of the process until its first page has come whole.</summary>
    public async Task<double> FirstPageAsync(CancellationToken stop)
    {
        while (Stopwatch.GetElapsedTime(_started) < TimeSpan.FromSeconds(60))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The program ended with {_process.ExitCode}.");
            try
            {
                await _http.GetStringAsync("/", stop);
                return Stopwatch.GetElapsedTime(_started).TotalSeconds;
            }
            catch (HttpRequestException problem) when (problem.StatusCode is null)
            {
                await Task.Delay(10, stop);
            }
        }
        throw new TimeoutException("The program did not answer within 60 s.");
    }

    /// <summary>Waits until the demo has stopped adding tasks; gives how many a reviewer sees.</summary>
    public async Task<int> SettledAsync(TimeSpan atMost, CancellationToken stop)
    {
        var session = await (await _http.PostAsJsonAsync("/api/v1/session", new { userName = "hod1", password = Password }, stop)).Content.ReadFromJsonAsync<JsonElement>(stop);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", session.GetProperty("token").GetString());
        var (started, last, same) = (Stopwatch.GetTimestamp(), -1, 0);
        while (same < 10 && Stopwatch.GetElapsedTime(started) < atMost)
        {
            await Task.Delay(1000, stop);
            var cpu = (int)(_process.TotalProcessorTime.TotalSeconds * 4);
            (same, last) = (cpu == last ? same + 1 : 0, cpu);
            _process.Refresh();
        }
        var page = await _http.GetFromJsonAsync<JsonElement>("/api/v1/queue?box=onHold", stop);
        return page.GetProperty("items").GetArrayLength();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
