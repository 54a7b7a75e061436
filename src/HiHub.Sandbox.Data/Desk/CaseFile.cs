using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>All that an act needs to know of a case, read in one round trip.</summary>
internal sealed class CaseFile
{
    public required SandboxCase Case { get; init; }
    public IReadOnlyList<Procedure> Procedures { get; init; } = [];
    public IReadOnlyList<CaseClock> Clocks { get; init; } = [];
    public IReadOnlyList<WaitingTimer> Timers { get; init; } = [];
    public IReadOnlyList<WorkItem> Items { get; init; } = [];
    public ChainHead? Head { get; init; }
    public PendingAct? Pending { get; init; }
    public Dossier? Dossier { get; init; }
    public int VersionBefore { get; init; }

    /// <summary>Fresh instances of the runtime, since an attempt changes them.</summary>
    public CaseWork Work() =>
        new(
            Case.Reference,
            Procedures.Select(row => WorkflowInstance.Load(
                row.Id, row.Reference, row.DefinitionId, row.DefinitionVersion, row.ParentId, row.ParentStepId, row.Subject, row.Status, row.State))
        );
}

/// <summary>Reads case files.</summary>
internal sealed class CaseFiles(Tables tables)
{
    /// <summary>Null where there is no such case. The answer is the one once given to the idempotency key.</summary>
    public async Task<(CaseFile? File, Idempotency? Answer)> Load(
        Lane lane, string? reference, bool withDossier, string? pendingId, (string Actor, string? Key) idempotency, CancellationToken ct)
    {
        var answer = Of(tables.Idempotency, "actor = @p0 AND request_key = @p1", [nameof(Idempotency.Actor), nameof(Idempotency.RequestKey)], idempotency.Actor, idempotency.Key);
        var @case = Of(tables.Case, "reference = @p0", [nameof(SandboxCase.Reference)], reference);
        var procedures = Of(tables.Procedure, "reference = @p0 AND status = @p1", [nameof(Procedure.Reference), nameof(Procedure.Status)], reference, InstanceStatus.Running);
        var clocks = Of(tables.Clock, "reference = @p0 AND closed = @p1", [nameof(CaseClock.Reference), nameof(CaseClock.Closed)], reference, false);
        var timers = Of(tables.Timer, "reference = @p0", [nameof(WaitingTimer.Reference)], reference);
        var items = Of(tables.WorkItem, "reference = @p0 AND closed_at IS NULL", [nameof(WorkItem.Reference)], reference);
        var head = Of(tables.ChainHead, "stream = @p0", [nameof(ChainHead.Stream)], reference);
        var pending = Of(tables.Pending, "reference = @p0 AND id = @p1", [nameof(PendingAct.Reference), nameof(PendingAct.Id)], reference, pendingId);
        var dossier = Of(
            tables.DossierVersion, $"reference = @p0 AND no = (SELECT dossier_version FROM {tables.Case.Name} WHERE reference = @p0)", [nameof(DossierVersion.Reference)], reference);
        List<Fetch> fetches = [];
        if (idempotency.Key is not null)
            fetches.Add(answer);
        if (reference is not null)
            fetches.AddRange([@case, procedures, clocks, timers, items, head]);
        if (pendingId is not null)
            fetches.Add(pending);
        if (withDossier)
            fetches.Add(dossier);
        if (fetches.Count > 0)
            await lane.Read(fetches, ct);
        return (@case.One is not { } found ? null : new()
        {
            Case = found,
            Procedures = procedures.Rows,
            Clocks = clocks.Rows,
            Timers = timers.Rows,
            Items = items.Rows,
            Head = head.One,
            Pending = pending.One,
            Dossier = dossier.One is { } version ? DossierReader.Read(version.Json).Dossier : null,
            VersionBefore = found.Version,
        }, answer.One);
    }

    private static Fetch<T> Of<T>(RowTable<T> table, string where, string[] properties, params object?[] values)
        where T : class
    {
        var columns = Array.ConvertAll(properties, property => table[property]);
        var stored = new object?[values.Length];
        for (var i = 0; i < values.Length; i++)
            stored[i] = columns[i].ToStore(values[i]);
        return new(table, where, columns, stored);
    }
}
