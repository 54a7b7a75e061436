using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data.Evidence;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>An export in a folder of its own, whose lines can be tampered with, checked by both verifiers.</summary>
internal sealed class ExportedTrail : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sandbox-export-");

    public string Zip => Path.Combine(_folder.FullName, "trail.zip");

    public static async Task<ExportedTrail> Of(House house, string? reference = null)
    {
        var made = new ExportedTrail();
        await using var file = File.Create(made.Zip);
        await house.Get<AuditTrail>().Export(file, reference);
        return made;
    }

    public ExportedTrail Copy()
    {
        var made = new ExportedTrail();
        File.Copy(Zip, made.Zip);
        return made;
    }

    /// <summary>Rewrites one of its files line by line.</summary>
    public void Rewrite(string name, Func<List<JsonObject>, IEnumerable<JsonObject>> change)
    {
        using var zip = ZipFile.Open(Zip, ZipArchiveMode.Update);
        var entry = zip.GetEntry(name)!;
        List<JsonObject> lines;
        using (var reader = new StreamReader(entry.Open()))
            lines = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
        var text = string.Concat(change(lines).Select(line => line.ToJsonString() + "\n"));
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }

    /// <summary>Puts bytes in place of one of its files.</summary>
    public void Replace(string name, string content)
    {
        using var zip = ZipFile.Open(Zip, ZipArchiveMode.Update);
        zip.GetEntry(name)!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }

    public async Task<AuditReport> Ours()
    {
        await using var file = File.OpenRead(Zip);
        return await AuditTrail.VerifyExport(file);
    }

    /// <summary>Runs the <c>verify.py</c> that travels in the export, as somebody without our program would.</summary>
    public async Task<(int Exit, string Output)> Theirs(bool openssl = true, bool unpacked = false, params string[] arguments)
    {
        var unzipped = _folder.CreateSubdirectory("unzipped").FullName;
        ZipFile.ExtractToDirectory(Zip, unzipped, overwriteFiles: true);
        return await Python([Path.Combine(unzipped, "verify.py"), .. unpacked ? [] : new[] { Zip }, .. arguments], openssl);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<(int Exit, string Output)> Python(string[] arguments, bool openssl)
    {
        var start = new ProcessStartInfo("python3", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        if (!openssl)
        {
            start.FileName = (await Python(["-c", "import sys; print(sys.executable)"], openssl: true)).Output.Trim();
            start.Environment["PATH"] = "/nowhere";
        }
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }
}
