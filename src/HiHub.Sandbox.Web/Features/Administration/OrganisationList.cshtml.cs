using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>Applicants with who represents them, agencies with their units, hosts.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class OrganisationList(SandboxDb db) : PageModel
{
    private const int Most = 1_000;

    private ILookup<string, OfficeUnit> _units = Array.Empty<OfficeUnit>().ToLookup(unit => unit.Organisation);

    public IReadOnlyList<Organisation> Rows { get; private set; } = [];

    public string UnitsOf(string agency) => _units[agency].Any() ? string.Join("; ", _units[agency].Select(unit => $"{unit.Code} {unit.Name}")) : "–";

    public static string Change(Organisation row) =>
        "/office/save-organisation" + QueryString.Create(new Dictionary<string, string?>
        {
            ["code"] = row.Code,
            ["name"] = row.Name,
            ["nameEn"] = row.NameEn,
            ["kind"] = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(row.Kind.ToString()),
            ["taxCode"] = row.TaxCode,
            ["email"] = row.Email,
        }.Where(pair => pair.Value is not null));

    public async Task OnGetAsync(CancellationToken stop)
    {
        Rows = await db.Organisations.AsNoTracking().OrderBy(row => row.Code).Take(Most).ToListAsync(stop);
        _units = (await db.OfficeUnits.AsNoTracking().OrderBy(row => row.Code).ToListAsync(stop)).ToLookup(unit => unit.Organisation);
    }
}
