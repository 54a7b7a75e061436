using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Monitoring;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Monitoring;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HiHub.Sandbox.Web.Features;

/// <summary>The trial of a case: its phase and limits, reports due and filed, incidents, stops, findings, and what comes next.</summary>
internal sealed class CaseTrial(CaseHeads heads, CaseReading reading, SandboxDb db, LawBooks laws, ActWords words, TimeProvider time) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public TrialFacts Trial => Head.Case.Facts.Trial;

    public IReadOnlyList<TrialLimit> Limits => Trial.Scope?.Limits ?? [];

    public IReadOnlyList<ReportLine> Reports { get; private set; } = [];

    /// <summary>The next that is awaited.</summary>
    public ReportLine? NextReport => Reports.FirstOrDefault(line => line.Filed is null or { State: ReportState.Returned });

    /// <summary>The last of each measure that was posted; for those who supervise the trial and for the tester.</summary>
    public IReadOnlyList<TrialFigure> Figures { get; private set; } = [];

    public IReadOnlyList<WorkItem> Tasks { get; private set; } = [];

    public IReadOnlyList<ActionAnswer> Possible { get; private set; } = [];

    /// <summary>Proposals of the office are its own affair until decided.</summary>
    public IReadOnlyList<SuspensionProposal> Proposals => Head.Sight.From == Standpoint.Office ? [.. Trial.Proposals.Where(one => one.DecidedAt is null)] : [];

    public DateOnly? LastDay => TrialTerm.LastDay(Head.Case);

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken stop)
    {
        if (await heads.OpenAsync(reference, User, "trial", stop) is not { } head)
            return NotFound();
        Head = head;
        Reports = ReportLine.Of(head.Case, head.Sight.Pack, laws.Current.Calendar, time.GetUtcNow());
        if (head.Sight.From is Standpoint.Office or Standpoint.Applicant)
            Figures = await db.LatestFiguresAsync(reference, stop);
        Tasks = await reading.TasksAsync(head.Sight, reference, stop);
        var seen = await reading.ReadAsync(User.Actor(), reference, stop);
        Possible = [.. seen.Actions.Where(action => action.WhyNot is null && ActForm.HasForm(ActionCatalogue.ByRoute(action.Name)!.Name))];
        return Page();
    }

    public string Phase() =>
        Trial.Scope?.Phases.FirstOrDefault(phase => phase.Number == Trial.Phase) is { } phase ? $"{phase.Number}. {phase.Name}" : Trial.Phase == 0 ? "–" : Written.Number(Trial.Phase);

    public string Word<T>(T value)
        where T : struct, Enum => words.Word(value);

    public string Bounds(TrialLimit limit) => words.Bounds(limit);
}
