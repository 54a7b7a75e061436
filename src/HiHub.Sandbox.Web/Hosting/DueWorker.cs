using HiHub.Sandbox.Data.Desk;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Looks every few seconds at what has fallen due; a failure is logged and the next look goes on.</summary>
internal sealed class DueWorker(DueWork work, DuePause pause, IOptions<SandboxOptions> options, ILogger<DueWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.DueWorkSeconds));
        try
        {
            while (await tick.WaitForNextTickAsync(stoppingToken))
                if (!pause.On)
                    await LookAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            log.LogDebug("Stopping.");
        }
    }

    private async Task LookAsync(CancellationToken stop)
    {
        try
        {
            await work.RunDue(stop);
        }
#pragma warning disable CA1031 // whatever went wrong, the next look must come
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError(problem, "What has fallen due could not all be done; it will be tried again.");
        }
    }
}
