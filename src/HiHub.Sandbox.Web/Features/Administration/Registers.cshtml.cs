using System.Globalization;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Acting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Series = HiHub.Sandbox.Data.Rows.NumberSeries;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>What the office numbers, this year and the next, which numbers are held back, and who signs.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class Registers(SandboxDb db, TimeProvider time, ActWords words) : PageModel
{
    private const int Most = 200;

    private ILookup<Role, string> _holders = Array.Empty<(Role, string)>().ToLookup(one => one.Item1, one => one.Item2);

    public IReadOnlyList<DocumentType> Documents { get; } = DocumentCatalogue.All;

    public IReadOnlyList<SeriesLine> Series { get; private set; } = [];

    /// <summary>Numbers given that stand on nothing issued; whose case it is stays with those who see cases.</summary>
    public IReadOnlyList<CaseDocument> Held { get; private set; } = [];

    public IReadOnlyList<RegisterChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var year = OfficeTime.DayOf(now).Year;
        var rows = await db.NumberSeries.AsNoTracking().Where(row => row.Period == year || row.Period == year + 1).ToDictionaryAsync(row => (row.Issuer, row.Type, row.Period), stop);
        Series =
        [
            .. from one in Documents.Where(document => document.Series is not null).DistinctBy(document => document.Series)
               from period in new[] { year, year + 1 }
               select SeriesLine.Of(one, period, rows.GetValueOrDefault((one.Series!.Issuer, one.Series.Type, period))),
        ];
        DocumentState[] open = [DocumentState.Reserved, DocumentState.Signed, DocumentState.Cancelled];
        Held = await db.Documents.AsNoTracking().Where(row => row.Number != null && open.Contains(row.State)).OrderByDescending(row => row.At).Take(Most)
            .Select(row => new CaseDocument { NumberText = row.NumberText, Kind = row.Kind, At = row.At, State = row.State, Failure = row.Failure }).ToListAsync(stop);
        Role[] signers = [.. Documents.Select(document => document.Signer).OfType<Role>().Distinct()];
        var held = await db.PersonRoles.AsNoTracking().Where(row => signers.Contains(row.Role) && (row.Until == null || row.Until > now))
            .Join(db.Users, row => row.PersonId, person => person.Id, (row, person) => new { row.Role, person.DisplayName }).Distinct().OrderBy(row => row.DisplayName).ToListAsync(stop);
        _holders = held.ToLookup(row => row.Role, row => row.DisplayName);
        Changes = await RegisterHistory.OfAsync(db, words, stop, OfficeActionName.OpenSeries);
    }

    public string Signers(DocumentType document) => document.Signer is { } role ? string.Join(", ", _holders[role]) : "–";
}

/// <summary>One year's series. <paramref name="Last"/>: null while nothing was given; <paramref name="Next"/>: as the next number will be printed.</summary>
internal sealed record SeriesLine(string Issuer, string Type, int Year, int First, int? Last, string Next, string? Paper)
{
    public static SeriesLine Of(DocumentType document, int year, Series? row)
    {
        var (issuer, type) = (document.Series!.Issuer, document.Series.Type);
        var next = ((row?.Last ?? 0) + 1).ToString($"D{row?.Digits ?? 2}", CultureInfo.InvariantCulture);
        return new(issuer, type, year, row?.First ?? 1, row is { IsUsed: true } ? row.Last : null, $"{next}/{row?.Symbol ?? document.Symbol}", row?.Paper);
    }
}
