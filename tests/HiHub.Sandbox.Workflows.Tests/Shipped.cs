using System.Text.Json.Nodes;
using HiHub.Sandbox.Workflows.Checking;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Tests;

/// <summary>The definitions and messages as they ship.</summary>
internal static class Shipped
{
    public static string Folder { get; } = FindFolder();

    public static Messages Messages { get; } = ReadMessages();

    public static Vocabulary Names { get; } = Vocabulary.Of(Messages.Keys);

    public static DefinitionSet Set { get; } = ReadAll();

    public static IReadOnlyList<(string File, byte[] Json)> Files() =>
        [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))];

    /// <summary>All the shipped files, one of them changed.</summary>
    public static CheckResult CheckWith(string file, Action<JsonNode> change) =>
        WorkflowCheck.Run(Files().Select(one => one.File == file ? (one.File, Change(one.Json, change)) : one), Names);

    public static byte[] Change(byte[] json, Action<JsonNode> change)
    {
        var node = JsonNode.Parse(json)!;
        change(node);
        return System.Text.Encoding.UTF8.GetBytes(node.ToJsonString());
    }

    public static JsonNode Activity(this JsonNode definition, string id) => definition["root"]!["activities"]!.AsArray().Single(activity => (string)activity!["id"]! == id)!;

    public static void Write(this JsonNode activity, string input, JsonNode value) => activity[input]!["expression"]!["value"] = value;

    private static DefinitionSet ReadAll()
    {
        var result = WorkflowCheck.Run(Files(), Names);
        return result.Definitions ?? throw new InvalidOperationException(string.Join("\n", result.Errors.Select(error => error.InWords(vietnamese: false))));
    }

    private static Messages ReadMessages()
    {
        var (messages, errors) = Messages.Read(File.ReadAllBytes(Path.Combine(Folder, "messages", "vi.json")), File.ReadAllBytes(Path.Combine(Folder, "messages", "en.json")));
        return messages ?? throw new InvalidOperationException(string.Join("\n", errors));
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HiHub.Sandbox.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "workflows");
    }
}
