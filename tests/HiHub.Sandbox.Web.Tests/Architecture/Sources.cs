namespace HiHub.Sandbox.Web.Tests.Architecture;

/// <summary>A source file by its path from the repository's root, with forward slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.AsSpan().Count('\n');
}

/// <summary>The repository's own files, without build output and generated migrations.</summary>
internal static class Sources
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> CSharp { get; } =
        [.. Files("src", "*.cs").Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))];

    public static IReadOnlyList<SourceFile> Tests { get; } = [.. Files("tests", "*.cs")];

    public static IReadOnlyList<SourceFile> Projects { get; } = [.. Files("src", "*.csproj")];

    /// <summary>Pages with their models, and the components that speak to readers.</summary>
    public static IReadOnlyList<SourceFile> Pages { get; } = [.. Files("src/HiHub.Sandbox.Web/Features", "*.cshtml"), .. Files("src/HiHub.Sandbox.Web/Features", "*.cshtml.cs")];

    public static IReadOnlyList<SourceFile> Texts { get; } = [.. Files("src/HiHub.Sandbox.Web", "*.resx")];

    private static IEnumerable<SourceFile> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => (Full: path, Path: System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/')))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal) && !file.Path.Contains("/node_modules/", StringComparison.Ordinal))
            .Select(file => new SourceFile(file.Path, File.ReadAllText(file.Full)));

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(System.IO.Path.Combine(at.FullName, "HiHub.Sandbox.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("Not inside the repository.");
    }
}
