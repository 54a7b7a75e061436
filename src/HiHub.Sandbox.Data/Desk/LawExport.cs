using HiHub.Sandbox.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Writes the newest versions of the database back to files, laid out as the seed is.</summary>
public static class LawExport
{
    public static async Task Write(SandboxDb db, string folder, CancellationToken ct = default)
    {
        await Write(await db.DefinitionVersions.AsNoTracking().Where(row => !row.Id.StartsWith('$')).ToListAsync(ct), folder, ct);
        await Write(await db.PackVersions.AsNoTracking().ToListAsync(ct), Path.Combine(folder, "regimes"), ct);
        await Write(await db.CalendarVersions.AsNoTracking().ToListAsync(ct), Path.Combine(folder, "calendars"), ct);
    }

    // Numbered versions follow their numbers; the calendar's follow the order in which they came.
    private static async Task Write<T>(List<T> rows, string folder, CancellationToken ct)
        where T : LawVersion
    {
        Directory.CreateDirectory(folder);
        foreach (var versions in rows.GroupBy(row => row.Id))
        {
            var newest = versions.MaxBy(row => (int.TryParse(row.Version, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0, row.ImportedAt, row.Version))!;
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{newest.Id}.json"), newest.Content, ct);
        }
    }
}
