using System.Runtime;

namespace HiHub.Sandbox.Benchmarks.Hosting;

/// <summary>Repeats until the runtime has compiled what is hot: a running office has that behind it, and the compiler would share the cores with what is measured.</summary>
internal static class WarmUp
{
    private const int Quiet = 15;

    public static async Task UntilCompiledAsync(Func<Task> work, int atMost, CancellationToken stop)
    {
        for (var i = 0; i < atMost; i++)
        {
            var before = JitInfo.GetCompiledMethodCount();
            await work();
            await Task.Delay(400, stop);
            if (JitInfo.GetCompiledMethodCount() - before < Quiet)
                return;
        }
    }
}
