using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>Everybody with an account, by user name.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class PeopleList(SandboxDb db, TimeProvider time) : PageModel
{
    private const int PageSize = 50;
    private const int LongestQuery = 64;

    private ILookup<string, PersonRole> _roles = Array.Empty<PersonRole>().ToLookup(held => held.PersonId);

    public string? Query { get; private set; }

    public IReadOnlyList<Person> Rows { get; private set; } = [];

    public string? First { get; private set; }

    public string? Next { get; private set; }

    public IEnumerable<PersonRole> RolesOf(string person) => _roles[person];

    public async Task OnGetAsync(string? q, string? after, CancellationToken stop)
    {
        Query = q?.Trim() is { Length: > 0 and <= LongestQuery } text ? text : null;
        var (now, upper) = (time.GetUtcNow(), Query?.ToUpperInvariant());
        var people = db.Users.AsNoTracking();
        if (Query is not null)
            people = people.Where(row => row.NormalizedUserName!.Contains(upper!) || row.DisplayName.Contains(Query));
        if (after is not null)
            people = people.Where(row => row.Id.CompareTo(after) > 0);
        var rows = await people.OrderBy(row => row.Id).Take(PageSize + 1).ToListAsync(stop);
        (First, Rows) = (after is null ? null : Link(null), [.. rows.Take(PageSize)]);
        Next = rows.Count > PageSize ? Link(Rows[^1].Id) : null;
        var ids = Rows.Select(row => row.Id).ToList();
        _roles = (await db.PersonRoles.AsNoTracking().Where(held => ids.Contains(held.PersonId) && (held.Until == null || held.Until > now)).OrderBy(held => held.Organisation).ToListAsync(stop))
            .ToLookup(held => held.PersonId);
    }

    private string Link(string? after) => $"/administration/people{QueryString.Create(new Dictionary<string, string?> { ["q"] = Query, ["after"] = after }.Where(pair => pair.Value is not null))}";
}
