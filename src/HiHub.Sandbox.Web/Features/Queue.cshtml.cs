using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Work to do, in boxes with their counts; applicants have one box only.</summary>
internal sealed class Queue(WorkBoxes work) : PageModel
{
    public IReadOnlyList<(QueueBox Box, string Name, string Count)> Boxes { get; private set; } = [];

    public QueueBox Chosen { get; private set; }

    public string ChosenName => Name(Chosen);

    public IReadOnlyList<WorkItem> Items { get; private set; } = [];

    [FromQuery]
    public string? After { get; set; }

    public string? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? box, CancellationToken stop)
    {
        var actor = User.Actor();
        if (!Words.TryRead<QueueBox>(box ?? nameof(QueueBox.Mine), out var chosen) || !WorkCursor.TryRead(After, out var cursor))
            return NotFound();
        Chosen = actor.IsApplicant ? QueueBox.Mine : chosen;
        var boxes = new List<(QueueBox, string, string)>();
        foreach (var one in actor.IsApplicant ? [QueueBox.Mine] : Enum.GetValues<QueueBox>())
            boxes.Add((one, Name(one), Counted(await work.CountAsync(actor, one, stop))));
        Boxes = boxes;
        (Items, var next) = await work.ReadAsync(actor, Chosen, cursor, stop);
        Next = next?.ToString();
        return Page();
    }

    public string Due(WorkItem item) => item.DueAt == WorkItem.Never ? "–" : Written.Due(item.DueAt);

    /// <summary>The acts that close the item and have a form.</summary>
    public static IEnumerable<CaseAction> ActsOf(WorkItem item) =>
        item.Actions.Split(',').Where(name => Enum.TryParse<ActionName>(name, out var act) && ActForm.HasForm(act)).Select(name => ActionCatalogue.Of(Enum.Parse<ActionName>(name)));

    private static string Name(QueueBox box) => JsonNamingPolicy.CamelCase.ConvertName(box.ToString());

    private static string Counted(int count) => count > WorkBoxes.CountedTo ? $"{WorkBoxes.CountedTo}+" : Written.Number(count);
}
