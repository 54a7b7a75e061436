namespace HiHub.Sandbox.Domain;

/// <summary>Finds the known name a mistyped one most likely meant.</summary>
public static class NearestName
{
    /// <summary>The closest known name by edit distance, or null when none is close (more than half of the letters differ).</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var best = known
            .Select(name => (name, distance: Distance(word, name)))
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.name is null || best.distance * 2 > Math.Max(word.Length, best.name.Length) ? null : best.name;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), substitution);
            }
        }

        return row[b.Length];
    }
}
