using System.Text.RegularExpressions;

namespace HiHub.Sandbox.Web.Tests.Architecture;

/// <summary>Reads the tables of <c>docs/security.md</c> and says what is wrong with them.</summary>
internal static partial class SecurityRequirements
{
    // OWASP ASVS 5.0.0: the requirements of level 1, and with a star those of level 2.
    private const string Standard =
        """
        1.1: 1* 2*; 1.2: 1 2 3 4 5 6* 7* 8* 9*; 1.3: 1 2 3* 4* 5* 6* 7* 8* 9* 10* 11*; 1.4: 1* 2* 3*; 1.5: 1 2*
        2.1: 1 2* 3*; 2.2: 1 2 3*; 2.3: 1 2* 3* 4*; 2.4: 1*
        3.2: 1 2; 3.3: 1 2* 3* 4*; 3.4: 1 2 3* 4* 5* 6*; 3.5: 1 2 3 4* 5*; 3.7: 1* 2*
        4.1: 1 2* 3*; 4.2: 1*; 4.3: 1* 2*; 4.4: 1 2* 3* 4*
        5.1: 1*; 5.2: 1 2 3*; 5.3: 1 2; 5.4: 1* 2* 3*
        6.1: 1 2* 3*; 6.2: 1 2 3 4 5 6 7 8 9* 10* 11* 12*; 6.3: 1 2 3* 4*; 6.4: 1 2 3* 4*; 6.5: 1* 2* 3* 4* 5*; 6.6: 1* 2* 3*; 6.8: 1* 2* 3* 4*
        7.1: 1* 2* 3*; 7.2: 1 2 3 4; 7.3: 1* 2*; 7.4: 1 2 3* 4* 5*; 7.5: 1* 2*; 7.6: 1* 2*
        8.1: 1 2*; 8.2: 1 2 3*; 8.3: 1; 8.4: 1*
        9.1: 1 2 3; 9.2: 1 2* 3* 4*
        10.1: 1* 2*; 10.2: 1* 2*; 10.3: 1* 2* 3* 4*; 10.4: 1 2 3 4 5 6* 7* 8* 9* 10* 11*; 10.5: 1* 2* 3* 4* 5*; 10.6: 1* 2*; 10.7: 1* 2* 3*
        11.1: 1* 2*; 11.2: 1* 2* 3*; 11.3: 1 2 3*; 11.4: 1 2* 3* 4*; 11.5: 1*; 11.6: 1*
        12.1: 1 2* 3*; 12.2: 1 2; 12.3: 1* 2* 3* 4*
        13.1: 1*; 13.2: 1* 2* 3* 4* 5*; 13.3: 1* 2*; 13.4: 1 2* 3* 4* 5*
        14.1: 1* 2*; 14.2: 1 2* 3* 4*; 14.3: 1 2* 3*
        15.1: 1 2* 3*; 15.2: 1 2* 3*; 15.3: 1 2* 3* 4* 5* 6* 7*
        16.1: 1*; 16.2: 1* 2* 3* 4* 5*; 16.3: 1* 2* 3* 4*; 16.4: 1* 2* 3*; 16.5: 1* 2* 3*
        17.1: 1*; 17.2: 1* 2* 3* 4*; 17.3: 1* 2*
        """;

    private static readonly string[] s_verdicts = ["not applicable, because ", "Not met"];

    /// <summary>Each number with its level, as the first two cells of a row.</summary>
    public static IReadOnlyList<string> Expected { get; } =
    [
        .. from section in Standard.Split([';', '\n'], StringSplitOptions.TrimEntries)
           let parts = section.Split(": ")
           from last in parts[1].Split(' ')
           select $"v5.0.0-{parts[0]}.{last.TrimEnd('*')} {(last.EndsWith('*') ? 2 : 1)}",
    ];

    public static IReadOnlyList<string[]> Rows(string page) =>
        [.. page.Split('\n').Where(line => line.StartsWith("| v", StringComparison.Ordinal)).Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    /// <summary>Numbers that are missing, too many, twice or of another level.</summary>
    public static IEnumerable<string> WrongNumbers(IReadOnlyList<string[]> rows)
    {
        var found = rows.Select(row => string.Join(' ', row.Take(2))).ToList();
        return [.. Expected.Except(found), .. found.Except(Expected), .. found.GroupBy(one => one).Where(same => same.Count() > 1).Select(same => same.Key)];
    }

    /// <summary>Rows that leave a cell empty, or say neither what holds them nor why nothing does.</summary>
    public static IEnumerable<string> Unanswered(IReadOnlyList<string[]> rows) =>
        rows.Where(row => row.Length != 4 || row.Any(string.IsNullOrWhiteSpace) || !(Named(row[3]).Any() || s_verdicts.Any(verdict => row[3].StartsWith(verdict, StringComparison.Ordinal))))
            .Select(row => row[0]);

    /// <summary>What a row names and the repository does not hold: a test, a file, a setting.</summary>
    public static IEnumerable<string> Unknown(IReadOnlyList<string[]> rows, IReadOnlyList<SourceFile> tests, IReadOnlyList<SourceFile> sources)
    {
        var known = tests.SelectMany(Methods).ToHashSet();
        var settings = sources.SelectMany(file => Property().Matches(file.Text)).Select(match => match.Groups[1].Value).ToHashSet();
        return from row in rows
               from name in Named(row[^1])
               where !(Exists(name) || known.Contains(name) || (name.Split(':') is [_, var key] && settings.Contains(key)))
               select $"{row[0]}: {name}";
    }

    private static IEnumerable<string> Named(string cell) => Quoted().Matches(cell).Select(match => match.Groups[1].Value).Where(name => !char.IsLower(name[0]) || name.Contains('/', StringComparison.Ordinal));

    private static bool Exists(string path) => File.Exists(System.IO.Path.Combine(Sources.Root, path));

    // A test class stands in the file of its name.
    private static IEnumerable<string> Methods(SourceFile file) =>
        Method().Matches(file.Text).Select(match => $"{System.IO.Path.GetFileNameWithoutExtension(file.Path)}.{match.Groups[1].Value}");

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"public (?:async Task|Task|void) (\w+)\(")]
    private static partial Regex Method();

    [GeneratedRegex(@"public [\w?]+ (\w+) \{ get;")]
    private static partial Regex Property();
}
