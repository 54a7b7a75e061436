using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Work to do, in boxes with their counts; applicants have one box only.</summary>
internal sealed class Queue(WorkBoxes work, BulkAssigning assigning, ActChoices choices, SandboxDb db, LawBooks law, TimeProvider time) : PageModel
{
    public IReadOnlyList<(QueueBox Box, string Name, string Count)> Boxes { get; private set; } = [];

    public QueueBox Chosen { get; private set; }

    public string ChosenName => Name(Chosen);

    public IReadOnlyList<QueueLine> Lines { get; private set; } = [];

    [FromQuery]
    public string? Box { get; set; }

    [FromQuery]
    public string? After { get; set; }

    [FromQuery]
    public string? Act { get; set; }

    [FromQuery]
    public string? Regime { get; set; }

    [FromQuery]
    public string? Order { get; set; }

    public string? Next { get; private set; }

    public IReadOnlyList<Choice> Acts { get; private set; } = [];

    public IEnumerable<Choice> Regimes => law.Current.Packs.DistinctBy(pack => pack.Code).Select(pack => new Choice(pack.Code, pack.Name.InReadersLanguage()));

    /// <summary>Who can be given the cases that wait for a handler; empty for whoever may not give them.</summary>
    public IReadOnlyList<Choice> Handlers { get; private set; } = [];

    /// <summary>What came of assigning several at once.</summary>
    public BulkResult? Assigned { get; private set; }

    /// <summary>Made with the form, so that sending it twice assigns once.</summary>
    [BindProperty(Name = FormAct.KeyField)]
    public string? Key { get; set; }

    public Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Key = FormAct.NewKey();
        return ShowAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string[]? chosen, [FromForm] string? official, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(official))
            ModelState.AddModelError("official", new LocalText("hãy chọn một người.", "choose a person.").InReadersLanguage());
        else if (chosen is not { Length: > 0 })
            ModelState.AddModelError("", new LocalText("Hãy đánh dấu ít nhất một hồ sơ.", "Mark at least one case.").InReadersLanguage());
        else
            Assigned = await assigning.AssignAsync(HttpContext, chosen, official, Key, stop);
        return await ShowAsync(stop);
    }

    /// <summary>Marked when the form was sent.</summary>
    public bool IsMarked(string reference) => Request.HasFormContentType && Request.Form["chosen"].Any(one => one?.StartsWith($"{reference}@", StringComparison.Ordinal) == true);

    /// <summary>This list with one thing asked otherwise.</summary>
    public string Address(string box, string? after = null)
    {
        KeyValuePair<string, string?>[] all = [new("box", box), new("act", Act), new("regime", Regime), new("order", Order), new("after", after)];
        return $"/queue{QueryString.Create(all.Where(one => !string.IsNullOrEmpty(one.Value)))}";
    }

    private async Task<IActionResult> ShowAsync(CancellationToken stop)
    {
        var actor = User.Actor();
        if (!Words.TryRead<QueueBox>(Box ?? nameof(QueueBox.Mine), out var chosen) || !WorkCursor.TryRead(After, out var cursor))
            return NotFound();
        Chosen = actor.IsApplicant ? QueueBox.Mine : chosen;
        var boxes = new List<(QueueBox, string, string)>();
        foreach (var one in actor.IsApplicant ? [QueueBox.Mine] : Enum.GetValues<QueueBox>())
            boxes.Add((one, Name(one), LiveCounts.Counted(await work.CountAsync(actor, one, stop))));
        Boxes = boxes;
        var act = string.IsNullOrEmpty(Act) ? null : ActionCatalogue.ByRoute(Act);
        var asked = new WorkQuestion(Chosen, cursor, act?.Name, string.IsNullOrEmpty(Regime) ? null : Regime, Order == "latest");
        await FillAsync(actor, asked, stop);
        return Page();
    }

    private async Task FillAsync(Actor actor, WorkQuestion asked, CancellationToken stop)
    {
        var (items, next) = await work.ReadAsync(actor, asked, stop);
        var (references, holders) = (items.Select(item => item.Reference).Distinct().ToList(), items.Select(item => item.Assignee).OfType<string>().Distinct().ToList());
        var cases = await db.CasesVisibleTo(actor).AsNoTracking().Where(row => references.Contains(row.Reference))
            .Select(row => new { row.Reference, row.Title, row.Organisation, row.Version }).ToDictionaryAsync(row => row.Reference, stop);
        var names = await db.Users.AsNoTracking().Where(person => holders.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
        List<string> codes = [.. cases.Values.Select(row => row.Organisation), .. holders];
        foreach (var row in await db.Organisations.AsNoTracking().Where(row => codes.Contains(row.Code)).ToListAsync(stop))
            names.TryAdd(row.Code, Written.InVietnamese ? row.Name : row.NameEn);
        var (now, signs) = (time.GetUtcNow(), actor.Is(Role.Dec));
        var unsigned = signs ? await UnsignedAsync(actor, references, stop) : [];
        Lines =
        [
            .. items.Where(item => cases.ContainsKey(item.Reference)).Select(item => cases[item.Reference] is var row
                ? new QueueLine(item, row.Title, names.GetValueOrDefault(row.Organisation, row.Organisation), row.Version, item.Assignee is { } holder ? names.GetValueOrDefault(holder, holder) : null, now, unsigned.GetValueOrDefault(row.Reference, []), signs)
                : null!),
        ];
        Next = next?.ToString();
        Acts = [.. Lines.SelectMany(line => line.Acts).Append(asked.Act is { } act ? ActionCatalogue.Of(act) : null).OfType<CaseAction>().Distinct().Select(action => new Choice(ActionCatalogue.Route(action.Name), action.Title.InReadersLanguage()))];
        Handlers = actor.Is(Role.Hod) && Lines.Any(line => line.IsToAssign) ? await choices.PeopleAsync([Role.Hnd], stop) : [];
    }

    // Only deciders are led to signing first.
    private async Task<Dictionary<string, IReadOnlyList<DecisionDocument>>> UnsignedAsync(Actor actor, List<string> references, CancellationToken stop) =>
        await db.CasesVisibleTo(actor).AsNoTracking().Where(row => references.Contains(row.Reference)).Select(row => new { row.Reference, row.Facts })
            .ToDictionaryAsync(row => row.Reference, row => (IReadOnlyList<DecisionDocument>)[.. row.Facts.Approval.Decisions.Where(one => one.SignedAt is null && one.IssuedBy is null)], stop);

    private static string Name(QueueBox box) => JsonNamingPolicy.CamelCase.ConvertName(box.ToString());
}
