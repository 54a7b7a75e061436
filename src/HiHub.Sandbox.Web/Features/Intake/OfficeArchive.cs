using System.IO.Compression;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>An office document is an archive of parts: few enough, small enough when unpacked, with plain names, and none of them a program.</summary>
internal static class OfficeArchive
{
    private const int MostParts = 2_000;
    private const long LargestWhole = 500L * 1024 * 1024;
    private const long LargestRatio = 200;
    private const long Harmless = 1024 * 1024;

    private static readonly string[] s_programs = [".bin", ".exe", ".dll", ".js", ".vbs", ".bat", ".cmd", ".ps1", ".jar", ".zip", ".ocx", ".lnk", ".hta", ".docm", ".xlsm"];

    // Printer settings are data that every spreadsheet program adds.
    private const string PrinterSettings = "printerSettings";

    /// <summary>Null where it is no office document, or one that does harm.</summary>
    public static HashSet<string>? Parts(Stream content)
    {
        if (FileEnds.PartsOfArchive(content) is null or > MostParts)
            return null;
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var names = zip.Entries.Select(part => part.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return names.Contains("[Content_Types].xml") && names.Count == zip.Entries.Count && !zip.Entries.Any(IsProgram) && names.All(IsPlain) && IsSmall(zip) ? names : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool IsProgram(ZipArchiveEntry part) =>
        s_programs.Contains(Path.GetExtension(part.FullName), StringComparer.OrdinalIgnoreCase) && !part.FullName.Contains(PrinterSettings, StringComparison.OrdinalIgnoreCase);

    private static bool IsPlain(string name) =>
        !name.StartsWith('/') && !name.Contains('\\', StringComparison.Ordinal) && !name.Contains(':', StringComparison.Ordinal) && !name.Split('/').Contains("..");

    // What the directory claims is counted again by unpacking: a bomb lies about its size.
    private static bool IsSmall(ZipArchive zip)
    {
        var buffer = new byte[64 * 1024];
        long whole = 0;
        foreach (var part in zip.Entries)
        {
            using var unpacked = part.Open();
            long size = 0;
            for (int read; (read = unpacked.Read(buffer)) > 0;)
            {
                size += read;
                if (size > part.Length || whole + size > LargestWhole || (size > Harmless && size > LargestRatio * Math.Max(1, part.CompressedLength)))
                    return false;
            }
            whole += size;
        }
        return true;
    }
}
