using System.ComponentModel.DataAnnotations;
using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Registers;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Acting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>The public certificates of those who sign, and the system's own keys.</summary>
[Authorize(Roles = nameof(Role.Adm))]
internal sealed class CertificateList(SandboxDb db, OfficeDesk desk, AuditKeys keys, TimeProvider time, ActWords words, IStringLocalizer<CertificateList> texts) : PageModel
{
    private const int Most = 500;

    private const int LongestFile = 12_000;

    [BindProperty]
    [StringLength(32)]
    public string? Organisation { get; set; }

    [BindProperty]
    [StringLength(64)]
    public string? Person { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    [StringLength(16_000)]
    public string? Certificate { get; set; }

    public bool Proposed { get; private set; }

    public IReadOnlyList<SigningCertificate> Rows { get; private set; } = [];

    public IReadOnlyList<AuditKey> Own { get; private set; } = [];

    public IReadOnlyList<RegisterChange> Changes { get; private set; } = [];

    public string StateOf(SigningCertificate row) =>
        row.RetiredAt is not null ? "retired"
        : row.ValidUntil <= time.GetUtcNow() ? "expired"
        : row.ValidFrom > time.GetUtcNow() ? "to-come"
        : "in-force";

    public async Task<IActionResult> OnGetAsync(string? done, CancellationToken stop)
    {
        Proposed = done == "proposed";
        Rows = await db.SigningCertificates.AsNoTracking().OrderBy(row => row.RetiredAt != null).ThenBy(row => row.ValidUntil).Take(Most).ToListAsync(stop);
        Own = await keys.All(stop);
        Changes = await RegisterHistory.OfAsync(db, words, stop, OfficeActionName.AddCertificate, OfficeActionName.RetireCertificate);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var text = await TextAsync(stop);
        this.Require(texts["required"], (nameof(Organisation), string.IsNullOrWhiteSpace(Organisation)), (nameof(Certificate), string.IsNullOrWhiteSpace(text)));
        if (ModelState.IsValid
            && await this.TryAsync(desk, OfficeActionName.AddCertificate, new AddCertificate.Input { Organisation = Organisation!, Person = Person, Certificate = text! }, stop) is not null)
            return LocalRedirect("/administration/registers/certificates?done=proposed");
        return await OnGetAsync(null, stop);
    }

    // A file in DER travels as Base64, as the act takes it.
    private async Task<string?> TextAsync(CancellationToken stop)
    {
        if (Upload is null or { Length: 0 })
            return Certificate;
        if (Upload.Length > LongestFile)
            return null;
        using var read = new MemoryStream();
        await Upload.CopyToAsync(read, stop);
        var bytes = read.ToArray();
        return bytes.AsSpan().StartsWith("-----"u8) ? Encoding.ASCII.GetString(bytes) : Convert.ToBase64String(bytes);
    }
}
