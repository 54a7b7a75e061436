using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Law;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>What the office numbers and who signs it.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class Registers(SandboxDb db, TimeProvider time) : PageModel
{
    private Dictionary<(string, string), int> _last = [];
    private ILookup<Role, string> _holders = Array.Empty<(Role, string)>().ToLookup(one => one.Item1, one => one.Item2);

    public int Year { get; private set; }

    public IReadOnlyList<DocumentType> Documents { get; } = DocumentCatalogue.All;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var now = time.GetUtcNow();
        Year = OfficeTime.DayOf(now).Year;
        _last = await db.NumberSeries.AsNoTracking().Where(row => row.Period == Year).ToDictionaryAsync(row => (row.Issuer, row.Type), row => row.Last, stop);
        Role[] signers = [.. Documents.Select(document => document.Signer).OfType<Role>().Distinct()];
        var held = await db.PersonRoles.AsNoTracking().Where(row => signers.Contains(row.Role) && (row.Until == null || row.Until > now))
            .Join(db.Users, row => row.PersonId, person => person.Id, (row, person) => new { row.Role, person.DisplayName }).Distinct().OrderBy(row => row.DisplayName).ToListAsync(stop);
        _holders = held.ToLookup(row => row.Role, row => row.DisplayName);
    }

    /// <summary>The last number given this year; null where the document takes none of its own.</summary>
    public int? Last(DocumentType document) => document.Series is { } series ? _last.GetValueOrDefault((series.Issuer, series.Type)) : null;

    public string Signers(DocumentType document) => document.Signer is { } role ? string.Join(", ", _holders[role]) : "–";
}
