using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Rendering;
using HiHub.Sandbox.Workflows.Running;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>The procedures of a case, one of them drawn: where it stands, what was done by whom, what comes next.</summary>
internal sealed class CaseProcedure(CaseHeads heads, SandboxDb db, LawBooks laws) : PageModel
{
    private Dictionary<string, string> _names = [];

    public CaseHead Head { get; private set; } = null!;

    public SandboxCase Case => Head.Case;

    public IReadOnlyList<Procedure> Procedures { get; private set; } = [];

    /// <summary>Null before any procedure began.</summary>
    public Procedure? Chosen { get; private set; }

    public WorkflowDefinition Definition { get; private set; } = null!;

    public FlowChart Chart { get; private set; } = null!;

    /// <summary>In the order of the drawing, from top to bottom.</summary>
    public IReadOnlyList<ChartNode> Steps { get; private set; } = [];

    public ProcedureMarks Marks { get; private set; } = new();

    public IReadOnlyList<WorkItem> Open { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Drawn =>
        Chart.Nodes.Where(node => Mark(node) != "later").DistinctBy(node => node.Activity.Id).ToDictionary(node => node.Activity.Id, Mark);

    public IReadOnlyList<ChartNode> Next =>
        [.. Chart.Nodes.Where(node => Mark(node) == "now").SelectMany(node => Chart.After(node.Id)).Distinct()];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop, string? procedure = null)
    {
        if (await heads.OpenAsync(reference, User, "workflow", stop) is not { } head)
            return NotFound();
        Head = head;
        Procedures = await db.Procedures.AsNoTracking().Where(row => row.Reference == reference).OrderBy(row => row.StartedAt).ThenBy(row => row.Id).ToListAsync(stop);
        var main = Case.TrialState == TrialState.New ? "application" : "trial";
        Chosen = procedure is null
            ? Procedures.LastOrDefault(row => row.DefinitionId == main) ?? (Procedures is [.., var last] ? last : null)
            : Procedures.FirstOrDefault(row => row.Id == procedure);
        if (Chosen is null)
            return procedure is null ? Page() : NotFound();
        Definition = laws.Current.Engine.Definitions.Of(Chosen.DefinitionId, Chosen.DefinitionVersion);
        Chart = FlowChart.Of(Definition);
        var layout = ChartLayout.Of(Chart);
        Steps = [.. Chart.Nodes.Where(node => node.State is null).OrderBy(node => layout.Of(node.Id).Layer)];
        Marks = await ProcedureMarks.ReadAsync(db, head.Sight, Chosen, Definition, stop);
        Open = [.. (await db.WorkItems.AsNoTracking().Where(row => row.Reference == reference && row.InstanceId == Chosen.Id && row.ClosedAt == null).OrderBy(row => row.DueAt).ToListAsync(stop)).Where(head.Sight.Sees)];
        await NameAsync(stop);
        return Page();
    }

    public string Mark(ChartNode node) =>
        node.State is not null ? "later" : Chosen!.Status == InstanceStatus.Running && Marks.IsNow(node.Activity.Id) ? "now" : Marks.IsDone(node.Activity.Id) ? "done" : "later";

    public string Name(string person) => person == Actor.System.PersonId ? "" : _names.GetValueOrDefault(person, person);

    public string NameOf(Procedure row) => laws.Current.Engine.Definitions.Of(row.DefinitionId, row.DefinitionVersion).Name;

    public static string Act(string type) => Enum.TryParse<ActionName>(type, out var action) ? ActionCatalogue.Of(action).Title.InReadersLanguage() : "";

    private async Task NameAsync(CancellationToken stop)
    {
        var people = Chart.Nodes.SelectMany(node => Marks.Of(node.Activity.Id)).Select(mark => mark.Actor).Concat(Open.Select(item => item.Assignee).OfType<string>()).Distinct().ToList();
        _names = await db.Users.AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
    }
}
