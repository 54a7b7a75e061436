using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Everything received and issued in a case, as far as its reader may see it.</summary>
internal sealed class CaseDocuments(CaseHeads heads, CaseReading reading, SandboxDb db, ActWords words) : PageModel
{
    private Dictionary<string, string> _names = [];

    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<CaseDocument> Documents { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (await heads.OpenAsync(reference, User, "documents", stop) is not { } head)
            return NotFound();
        (Head, Documents) = (head, await reading.DocumentsAsync(head.Sight, reference, stop));
        var people = Documents.Select(row => row.By).Distinct().ToList();
        _names = await db.Users.AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
        return Page();
    }

    public string Name(string person) => _names.GetValueOrDefault(person, person);

    public static string AddressOf(CaseDocument row) => $"/cases/{row.Reference}/documents/{Uri.EscapeDataString(row.Id)}";

    public string TitleOf(CaseDocument row) => TitleOf(row, words);

    public static string TitleOf(CaseDocument row, ActWords words) =>
        row.Origin == DocumentOrigin.Received
            ? $"{(Enum.TryParse<Domain.Intake.DocumentKind>(row.Kind, out var kind) ? words.Word(kind) : row.Kind)} – {row.FileName}"
            : DocumentCatalogue.Find(row.Kind) is { } known ? $"{known.Code} – {known.Title.InReadersLanguage()}" : row.Kind;
}
