using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Acting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>Who signs which documents, those of the past too.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class SignatoryList(SandboxDb db, TimeProvider time, ActWords words) : PageModel
{
    private const int Most = 500;

    private Dictionary<string, string> _names = [];

    public DateTimeOffset Now { get; private set; }

    public IReadOnlyList<Signatory> Rows { get; private set; } = [];

    public IReadOnlyList<RegisterChange> Changes { get; private set; } = [];

    public string NameOf(Signatory row) => _names.GetValueOrDefault(row.Person, row.Person);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Now = time.GetUtcNow();
        Rows = await db.Signatories.AsNoTracking().OrderBy(row => row.EndedAt != null).ThenBy(row => row.Organisation).ThenBy(row => row.Person).ThenBy(row => row.Since).Take(Most).ToListAsync(stop);
        var people = Rows.Select(row => row.Person).Distinct().ToList();
        _names = await db.Users.AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
        Changes = await RegisterHistory.OfAsync(db, words, stop, OfficeActionName.NameSignatory, OfficeActionName.EndSignatory);
    }
}
