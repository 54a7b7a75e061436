using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Workflows.Definitions;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>One thing a procedure did at an activity, by which act of whom.</summary>
internal sealed record StepMark(string Did, string? Outcome, DateTimeOffset At, string Actor, string Act);

/// <summary>What the trail tells of one running procedure, by activity; others than the office learn what was done before their eyes and what they are asked themselves.</summary>
internal sealed class ProcedureMarks
{
    private readonly Dictionary<string, List<StepMark>> _marks = [];

    public IReadOnlyList<StepMark> Of(string activity) => _marks.GetValueOrDefault(activity) ?? [];

    public bool IsDone(string activity) => Of(activity).Any(mark => mark.Did == "left" || (mark.Did == "entered" && mark.Outcome is null));

    /// <summary>True where the procedure waits there; a step that was overdue or heard in part waits still.</summary>
    public bool IsNow(string activity) => Of(activity) is [.., { Did: "waits" or "heard" or "overdue" }];

    public static async Task<ProcedureMarks> ReadAsync(SandboxDb db, Sight sight, Procedure procedure, WorkflowDefinition definition, CancellationToken stop)
    {
        var marks = new ProcedureMarks();
        var open = definition.Activities.Where(IsApplicants).Select(activity => activity.Id).ToHashSet();
        await foreach (var row in db.AuditEvents.AsNoTracking().Where(row => row.Stream == procedure.Reference && row.Payload != null).OrderBy(row => row.Seq).AsAsyncEnumerable().WithCancellation(stop))
            marks.Take(row, procedure, step => sight.From == Standpoint.Office || open.Contains(step.Activity) || (step.Did == "left" && sight.Sees(row)));
        return marks;
    }

    private static bool IsApplicants(Activity activity) => activity is AwaitActionActivity { To.Queue: "applicant" } or AwaitAllActivity { To.Queue: "applicant" };

    private void Take(AuditEvent row, Procedure procedure, Func<(string Activity, string Did), bool> isSeen)
    {
        using var payload = JsonDocument.Parse(row.Payload!);
        if (!payload.RootElement.TryGetProperty("steps", out var steps))
            return;
        foreach (var step in steps.EnumerateArray().Where(step => step.GetProperty("instance").GetString() == procedure.Id))
        {
            var (activity, did) = (step.GetProperty("activity").GetString()!.Split('/', 2)[1], step.GetProperty("did").GetString()!);
            if (!isSeen((activity, did)))
                continue;
            var outcome = step.TryGetProperty("outcome", out var port) ? port.GetString() : null;
            if (!_marks.TryGetValue(activity, out var marks))
                _marks[activity] = marks = [];
            marks.Add(new(did, outcome, row.At, row.Actor, row.Type));
        }
    }
}
