using System.Globalization;
using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>The chain of a case as its reader may see it, verified as the page is opened.</summary>
internal sealed class CaseAudit(CaseHeads heads, AuditTrail trail, SandboxDb db) : PageModel
{
    private const int PageSize = 100;

    private Dictionary<string, string> _names = [];

    [FromQuery]
    public string? Act { get; set; }

    [FromQuery]
    public string? Person { get; set; }

    [FromQuery]
    public string? From { get; set; }

    [FromQuery]
    public string? Through { get; set; }

    [FromQuery]
    public long? Before { get; set; }

    public CaseHead Head { get; private set; } = null!;

    public SandboxCase Case => Head.Case;

    public CaseChain Chain { get; private set; } = null!;

    public IReadOnlyList<AuditLine> Lines { get; private set; } = [];

    public IReadOnlyList<Choice> Acts { get; private set; } = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public long? Next { get; private set; }

    /// <summary>Whoever inspects takes the whole chain along, to verify it elsewhere.</summary>
    public bool MayTakeAll => User.Actor().Is(Role.Reg);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop, string? format = null)
    {
        if (await heads.OpenAsync(reference, User, "audit", stop) is not { } head || format is not (null or "csv" or "zip") || (format == "zip" && !MayTakeAll))
            return NotFound();
        if (format == "zip")
            return await ZipAsync(reference, stop);
        Head = head;
        Chain = await trail.VerifyCase(reference, stop);
        var shown = (await SeenAsync(reference, head.Sight, stop)).Select(row => AuditLine.Of(row) with { RootDay = Chain.RootOver(row.Seq)?.Day }).ToList();
        if (format == "csv")
            return File(Encoding.UTF8.GetBytes(Table(shown)), "text/csv; charset=utf-8", $"{reference}.csv");
        Lines = shown[..Math.Min(PageSize, shown.Count)];
        Next = shown.Count > PageSize ? Lines[^1].Row.Seq : null;
        return Page();
    }

    public string Name(string person) => _names.GetValueOrDefault(person, person);

    public string Address(string? name = null, string? value = null)
    {
        KeyValuePair<string, string?>[] all = [new("Act", Act), new("Person", Person), new("From", From), new("Through", Through), new(name ?? "", value)];
        return $"/cases/{Case.Reference}/audit{QueryString.Create(all.Where(one => !string.IsNullOrEmpty(one.Value)))}";
    }

    /// <summary>Newest first; what is not for this reader is left out, of the choices too.</summary>
    private async Task<IReadOnlyList<AuditEvent>> SeenAsync(string reference, Sight sight, CancellationToken stop)
    {
        var events = db.AuditEvents.AsNoTracking().Where(row => row.Stream == reference);
        var all = (await events.OrderByDescending(row => row.Seq).ToListAsync(stop)).Where(sight.Sees).ToList();
        var people = all.Select(row => row.Actor).Distinct().ToList();
        _names = await db.Users.AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
        Acts = [.. all.Select(row => row.Type).Distinct().Select(type => new Choice(type, AuditLine.TitleOf(type).InReadersLanguage())).OrderBy(choice => choice.Text, StringComparer.CurrentCulture)];
        People = [.. people.Select(person => new Choice(person, Name(person)))];
        return [.. Filter().Among(all.AsQueryable()).Where(row => Before == null || row.Seq < Before)];
    }

    private AuditFilter Filter() =>
        new(Act, Person, Day(From) is { } from ? OfficeTime.StartOf(from) : null, Day(Through) is { } last ? OfficeTime.EndOf(last) : null);

    /// <summary>What is no day is no filter.</summary>
    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 9000 ? day : null;

    private string Table(IEnumerable<AuditLine> lines)
    {
        var text = new StringBuilder(Csv.ByteOrderMark)
            .Append(Csv.Line("seq", "at", "action", "title", "actor", "name", "organisation", "role", "secondSigner", "from", "to", "caseVersion", "prevHash", "hash", "root"));
        foreach (var line in lines)
            text.Append(Csv.Line(
                line.Row.Seq.ToString(CultureInfo.InvariantCulture), line.Row.At.UtcDateTime.ToString("O"), line.Row.Type, line.Title.InReadersLanguage(), line.Row.Actor, Name(line.Row.Actor),
                line.Organisation, line.Role, line.SecondSigner, line.From, line.To, line.Row.CaseVersion?.ToString(CultureInfo.InvariantCulture),
                Convert.ToHexStringLower(line.Row.PrevHash), line.Hash, line.RootDay));
        return text.ToString();
    }

    private async Task<IActionResult> ZipAsync(string reference, CancellationToken stop)
    {
        // The archive is sought back and forth while it is written, so it needs a file of its own.
        var file = new FileStream(Path.GetTempFileName(), new FileStreamOptions
        {
            Mode = FileMode.Open,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        await trail.Export(file, reference, stop);
        file.Position = 0;
        return File(file, "application/zip", $"{reference}.zip");
    }
}
