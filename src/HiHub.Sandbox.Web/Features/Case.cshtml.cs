using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>A case at a glance as its reader may see it: what can be done now and why not, what waits and for whom.</summary>
internal sealed class Case(CaseHeads heads, CaseReading reading, CaseSummary summary, SandboxDb db, ActWords words) : PageModel
{
    private Dictionary<string, string> _names = [];

    public CaseHead Head { get; private set; } = null!;

    public CaseAnswer Seen { get; private set; } = null!;

    /// <summary>What is asked for, in a few lines; empty for whoever does not read the dossier.</summary>
    public IReadOnlyList<(string Key, IReadOnlyList<string> Lines)> Summary { get; private set; } = [];

    public ActWords Words => words;

    /// <summary>The paper the case came on, or that is being written off now; told to the applicant and inside the office.</summary>
    public PaperNote? Paper { get; private set; }

    public IReadOnlyList<WorkItem> Tasks { get; private set; } = [];

    /// <summary>What has just been done here.</summary>
    public (string? Key, string Act) Notice { get; private set; }

    public IReadOnlyList<ActionAnswer> Possible => [.. Seen.Actions.Where(action => action.WhyNot is null && HasForm(action))];

    /// <summary>What is refused for a reason worth reading: not because it is somebody else's work.</summary>
    public IReadOnlyList<ActionAnswer> Impossible => [.. Seen.Actions.Where(action => action.WhyNot is { Code: not "not-your-role" } && HasForm(action))];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (await heads.OpenAsync(reference, User, CaseTab.Overview, stop) is not { } head)
            return NotFound();
        (Head, Seen) = (head, await reading.ReadAsync(User.Actor(), reference, stop));
        Paper = await PaperAsync(head, stop);
        Summary = await summary.OfAsync(head, stop);
        Tasks = await reading.TasksAsync(head.Sight, reference, stop);
        List<string> people = [.. Tasks.Select(task => task.Assignee).OfType<string>(), .. Seen.Pending.Select(row => row.Proposer)];
        _names = await db.Users.AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
        Notice = new[] { "done", "proposed", "already" }.Where(key => Request.Query.ContainsKey(key)).Select(key => ((string?)key, TitleOf(Request.Query[key].ToString()))).FirstOrDefault();
        return Page();
    }

    private async Task<PaperNote?> PaperAsync(CaseHead head, CancellationToken stop)
    {
        var actor = User.Actor();
        return head.Case.Facts.Intake.LastPaper() is not { } paper ? null
            : actor.IsApplicant && actor.Organisation == head.Case.Organisation ? new(paper, null)
            : head.Sight.From != Standpoint.Office ? null
            : new(paper, await db.Users.AsNoTracking().Where(person => person.Id == paper.EnteredBy).Select(person => person.DisplayName).FirstOrDefaultAsync(stop) ?? paper.EnteredBy);
    }

    public string Name(string person) => _names.GetValueOrDefault(person, person);

    public string WhoHas(WorkItem task) => task.Assignee is { } holder ? Name(holder) : task.Role is { } role ? words.Role(role) : "–";

    public static string Due(WorkItem task) => task.DueAt == WorkItem.Never ? "–" : Written.Due(task.DueAt);

    public static string TitleOf(string route) => ActionCatalogue.ByRoute(route)?.Title.InReadersLanguage() ?? "";

    // A second signature is spoken of only where something waits for one.
    private bool HasForm(ActionAnswer action) =>
        ActionCatalogue.ByRoute(action.Name)!.Name is var name && ActForm.HasForm(name) && (Seen.Pending.Count > 0 || name is not (ActionName.Confirm or ActionName.WithdrawProposal));
}
