using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace HiHub.Sandbox.Web.Tests.Architecture;

/// <summary>The rules of the house as functions from code to offenders, so that each can be shown a culprit.</summary>
internal static partial class Rules
{
    // What all rooms' pages are built with.
    private static readonly string[] s_everyones = ["Shared", "Acting"];

    private static readonly string[] s_order = ["Domain", "Workflows", "Data", "Web"];

    public static IEnumerable<string> ForeignReferences(IEnumerable<AssemblyName> references) =>
        references.Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("System" or "netstandard" or "Stateless"));

    public static IEnumerable<string> UphillReferences(IEnumerable<SourceFile> projects) =>
        from project in projects
        let own = Array.IndexOf(s_order, Room(project.Path))
        where own >= 0
        from Match reference in ProjectReference().Matches(project.Text)
        let target = Array.IndexOf(s_order, reference.Groups[1].Value)
        where target >= own
        select $"{project.Path} → {reference.Groups[1].Value}";

    public static IEnumerable<string> PublicSetters(IEnumerable<Type> types) =>
        from type in types
        where type.IsVisible && !type.IsEnum
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        let setter = property.SetMethod
        where setter is { IsPublic: true } && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.FullName}.{property.Name}";

    /// <summary>A room's screens are its own: Features/Intake names nothing of Features/Review; what all pages share is everyone's.</summary>
    public static IEnumerable<string> ForeignScreens(IEnumerable<SourceFile> files) =>
        from file in files
        let room = FeatureRoom().Match(file.Path).Groups[1].Value
        where room.Length > 0
        from Match named in FeatureNamespace().Matches(file.Text)
        where named.Groups[1].Value != room && !s_everyones.Contains(named.Groups[1].Value)
        select $"{file.Path} names {named.Groups[1].Value}";

    /// <summary>Only the desk performs acts and only Data saves.</summary>
    public static IEnumerable<string> CaseSavers(IEnumerable<SourceFile> files) =>
        from file in files
        where !file.Path.StartsWith("src/HiHub.Sandbox.Data/Desk/", StringComparison.Ordinal)
            && !file.Path.EndsWith("Domain/Performing.cs", StringComparison.Ordinal)
        where PerformsOrTracksCases().IsMatch(file.Text)
        select file.Path;

    public static IEnumerable<string> LongFiles(IEnumerable<SourceFile> files) =>
        files.Where(file => file.Lines > 200).Select(file => $"{file.Path}: {file.Lines} lines");

    /// <summary>No page calls its hidden fields as an act may call its own, or makes the key by which it acts once.</summary>
    public static IEnumerable<string> OwnFields(IEnumerable<SourceFile> pages) => pages.Where(page => OwnField().IsMatch(page.Text)).Select(page => page.Path);

    private static string Room(string projectPath) => Path.GetFileNameWithoutExtension(projectPath).Replace("HiHub.Sandbox.", "", StringComparison.Ordinal);

    [GeneratedRegex(@"name=""(?:Key|Version)""|\[BindProperty\]\s+public string\? (?:Key|Version)\b|\bRandomNumberGenerator\b")]
    private static partial Regex OwnField();

    [GeneratedRegex(@"ProjectReference Include=""[^""]*HiHub\.Sandbox\.(\w+)\.csproj""")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"^src/HiHub\.Sandbox\.Web/Features/(\w+)/")]
    private static partial Regex FeatureRoom();

    [GeneratedRegex(@"HiHub\.Sandbox\.Web\.Features\.(\w+)")]
    private static partial Regex FeatureNamespace();

    [GeneratedRegex(@"Performing\.Do\(|\.Cases\.(Add|Update|Remove|ExecuteUpdate|ExecuteDelete)")]
    private static partial Regex PerformsOrTracksCases();
}
