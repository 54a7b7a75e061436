using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>One document as it reads, beside what is known of it. Opening it is written down once, whatever the page loads.</summary>
internal sealed class DocumentSheet(CaseHeads heads, CaseReading reading, AccessLog access, ShownDocuments shown, SandboxDb db, ActWords words) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public CaseDocument Document { get; private set; } = null!;

    /// <summary>Files of the same kind, the oldest first; what the office issues has one version.</summary>
    public IReadOnlyList<CaseDocument> Versions { get; private set; } = [];

    public string By { get; private set; } = "";

    public string? SignedBy { get; private set; }

    public string Title => CaseDocuments.TitleOf(Document, words);

    public string Address => CaseDocuments.AddressOf(Document);

    public bool IsImage => Document.MediaType?.StartsWith("image/", StringComparison.Ordinal) == true;

    /// <summary>Null where no browser shows it by itself.</summary>
    public string? Preview { get; private set; }

    public async Task<IActionResult> OnGetAsync(string reference, string id, CancellationToken stop)
    {
        var row = await db.Documents.AsNoTracking().FirstOrDefaultAsync(row => row.Reference == reference && row.Id == id, stop);
        if (!await access.MayOpenAsync(reference, User, row?.Id ?? "documents", stop) || await heads.OpenAsync(reference, User, "documents", stop) is not { } head || row is null || !head.Sight.Sees(row))
            return NotFound();
        (Head, Document) = (head, row);
        Versions = [.. (await reading.DocumentsAsync(head.Sight, reference, stop)).Where(one => one.Origin == DocumentOrigin.Received && one.Kind == row.Kind)];
        string?[] people = [row.By, row.SignedBy];
        var names = await db.Users.AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
        (By, SignedBy) = (names.GetValueOrDefault(row.By, row.By), row.SignedBy is { } signer ? names.GetValueOrDefault(signer, signer) : null);
        Preview = ContentEndpoints.IsShownInline(row) ? $"{Address}?format={ContentEndpoints.Inline}&{ShownDocuments.Key}={shown.MarkOf(HttpContext, reference, id)}" : null;
        return Page();
    }
}
