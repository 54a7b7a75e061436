using System.Text.Json.Nodes;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Web.Features.Acting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>A dossier as filed, and beside it what stood in the version before.</summary>
internal sealed class CaseDossier(CaseHeads heads, SandboxDb db, LawBooks laws, ActWords words) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public ActWords Words => words;

    public IReadOnlyList<(int No, DateTimeOffset At)> Versions { get; private set; } = [];

    public int Version { get; private set; }

    public IReadOnlyList<DossierPart> Parts { get; private set; } = [];

    public IEnumerable<DossierPart> Changed => Parts.Select(part => part with { Rows = [.. part.Rows.Where(row => row.IsChanged)] }).Where(part => part.Rows.Count > 0);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop, int? version = null)
    {
        if (await heads.OpenAsync(reference, User, "dossier", stop) is not { } head)
            return NotFound();
        var stored = await db.DossierVersions.AsNoTracking().Where(row => row.Reference == reference).Select(row => new { row.No, row.At }).OrderBy(row => row.No).ToListAsync(stop);
        (Head, Versions, Version) = (head, [.. stored.Select(row => (row.No, row.At))], version ?? head.Case.DossierVersion);
        if (await ReadAsync(Version, stop) is not { } now)
            return NotFound();
        var before = await ReadAsync(Version - 1, stop);
        Parts = [.. DossierSheets.All.Select(sheet => new DossierPart(sheet, DossierRow.Join(before is null ? null : Answers(before, sheet), Answers(now, sheet)))).Where(part => part.Rows.Count > 0)];
        return Page();
    }

    private async Task<Draft?> ReadAsync(int no, CancellationToken stop)
    {
        var json = await db.DossierVersions.AsNoTracking().Where(row => row.Reference == Head.Case.Reference && row.No == no).Select(row => row.Json).FirstOrDefaultAsync(stop);
        return json is null ? null : new(Head.Case, JsonNode.Parse(json)!.AsObject(), Head.Sight.Pack);
    }

    private List<(string Label, string Text)> Answers(Draft draft, DossierSheet sheet)
    {
        var choices = DossierChoices.Of(draft, laws.Current.Router.Wards.All, words);
        var items = sheet.IsList ? Enumerable.Range(0, draft.Count(sheet)).Select(i => (int?)i) : [null];
        return
        [
            .. items.SelectMany(item => new ActSheet(sheet.Fields, sheet.Prefix(item is not null), draft.Typed(sheet, item), words, choices).InWords()
                .Select(line => item is { } index ? ($"{index + 1}. {line.Label}", line.Text) : line)),
        ];
    }
}

/// <summary>One page of the dossier with its answers.</summary>
internal sealed record DossierPart(DossierSheet Sheet, IReadOnlyList<DossierRow> Rows);

/// <summary>An answer and what it was one version before; null where it was or is not given.</summary>
internal sealed record DossierRow(string Label, string? Was, string? Now, bool IsChanged)
{
    /// <summary>Without a version before nothing counts as changed.</summary>
    public static IReadOnlyList<DossierRow> Join(IReadOnlyList<(string Label, string Text)>? before, IReadOnlyList<(string Label, string Text)> now)
    {
        if (before is null)
            return [.. now.Select(line => new DossierRow(line.Label, null, line.Text, false))];
        var (was, stands) = (before.ToLookup(line => line.Label, line => line.Text), now.ToLookup(line => line.Label, line => line.Text));
        return
        [
            .. now.Concat(before).Select(line => line.Label).Distinct().Select(label =>
                (Label: label, Was: was.Contains(label) ? string.Join("; ", was[label]) : null, Now: stands.Contains(label) ? string.Join("; ", stands[label]) : null))
                .Select(row => new DossierRow(row.Label, row.Was, row.Now, row.Was != row.Now)),
        ];
    }
}
