using System.Globalization;
using System.Runtime.InteropServices;

namespace HiHub.Sandbox.Benchmarks;

/// <summary>What the run was measured on.</summary>
internal static class Machine
{
    public static string Line(string folder) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores ({Processor()}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB, {new DriveInfo(folder).DriveFormat}, "
            + $"{RuntimeInformation.OSDescription.Split(' ')[0]}, {RuntimeInformation.FrameworkDescription}, "
            + $"{(System.Runtime.GCSettings.IsServerGC ? "server" : "workstation")} garbage collector, {Build()} build"
        );

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(one => one.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string Build()
    {
#if DEBUG
        return "Debug";
#else
        return "Release";
#endif
    }
}
