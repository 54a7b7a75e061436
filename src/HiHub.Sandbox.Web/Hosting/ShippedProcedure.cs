using System.Security.Cryptography;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows;
using HiHub.Sandbox.Workflows.Checking;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>The definitions as shipped in files, checked against the code's names and the lifecycles before anything starts.</summary>
internal static class ShippedProcedure
{
    public static IEnumerable<(string File, byte[] Json)> Files(string folder) =>
        Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));

    /// <summary>Names these files and this build of what they are checked against: where both were seen together, a check can find nothing new.</summary>
    public static string Mark(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var checkedBy in new[] { typeof(ActionName), typeof(WorkflowCheck) })
            hash.AppendData(checkedBy.Module.ModuleVersionId.ToByteArray());
        foreach (var (_, json) in Files(folder).Concat(Files(Path.Combine(folder, "messages"))))
            hash.AppendData(SHA256.HashData(json));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..40];
    }

    /// <summary>Reads messages and definitions; the errors name file, JSON path, reason and the nearest known name.</summary>
    public static CheckResult Check(string folder)
    {
        var (messages, errors) = ReadMessages(folder);
        return messages is null ? new(null, errors) : WorkflowCheck.Run(Files(folder), Vocabulary.Of(messages.Keys));
    }

    /// <summary>Checks single files beside the shipped ones, as one would before publishing them.</summary>
    public static CheckResult CheckBeside(IEnumerable<string> files)
    {
        var shipped = Check(ProgramFolder.Workflows);
        var (messages, errors) = ReadMessages(ProgramFolder.Workflows);
        return messages is null
            ? new(null, errors)
            : WorkflowCheck.Run(files.Select(file => (file, File.ReadAllBytes(file))), Vocabulary.Of(messages.Keys), shipped.Definitions?.Newest);
    }

    /// <summary>The texts to people, already checked at the start.</summary>
    public static Messages Texts(string folder) => ReadMessages(folder).Messages ?? throw new InvalidDataException("workflows/messages");

    private static (Messages? Messages, IReadOnlyList<DefinitionError> Errors) ReadMessages(string folder) =>
        Messages.Read(
            File.ReadAllBytes(Path.Combine(folder, "messages", "vi.json")),
            File.ReadAllBytes(Path.Combine(folder, "messages", "en.json")));
}
