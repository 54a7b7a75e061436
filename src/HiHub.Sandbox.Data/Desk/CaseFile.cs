using System.Text.Json;
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
    /// <summary>The one that the act is about.</summary>
    public PendingAct? Pending { get; init; }

    /// <summary>Every act that waits for its second signature.</summary>
    public IReadOnlyList<PendingAct> Proposals { get; init; } = [];
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
    private readonly Query<Idempotency> _answer =
        new(tables.Idempotency, "actor = @p0 AND request_key = @p1", nameof(Idempotency.Actor), nameof(Idempotency.RequestKey));
    private readonly Query<SandboxCase> _case = new(tables.Case, "reference = @p0", nameof(SandboxCase.Reference));
    private readonly Query<Procedure> _procedures =
        new(tables.Procedure, "reference = @p0 AND status = @p1", nameof(Procedure.Reference), nameof(Procedure.Status));
    private readonly Query<CaseClock> _clocks = new(tables.Clock, "reference = @p0 AND closed = @p1", nameof(CaseClock.Reference), nameof(CaseClock.Closed));
    private readonly Query<WaitingTimer> _timers = new(tables.Timer, "reference = @p0", nameof(WaitingTimer.Reference));
    private readonly Query<WorkItem> _items = new(tables.WorkItem, "reference = @p0 AND closed_at IS NULL", nameof(WorkItem.Reference));
    private readonly Query<ChainHead> _head = new(tables.ChainHead, "stream = @p0", nameof(ChainHead.Stream));
    private readonly Query<PendingAct> _pending = new(tables.Pending, "reference = @p0 AND id = @p1", nameof(PendingAct.Reference), nameof(PendingAct.Id));
    private readonly Query<PendingAct> _proposals = new(tables.Pending, "reference = @p0 AND closed_at IS NULL", nameof(PendingAct.Reference));
    private readonly Query<DossierVersion> _dossier =
        new(tables.DossierVersion, $"reference = @p0 AND no = (SELECT dossier_version FROM {tables.Case.Name} WHERE reference = @p0)", nameof(DossierVersion.Reference));

    /// <summary>
    /// Null where there is no such case. The answer is the one once given to the idempotency key.
    /// Throws <see cref="LostRaceException"/> where another act came in between, so that a case never comes with the steps of a later one.
    /// </summary>
    public async Task<(CaseFile? File, Idempotency? Answer)> Load(
        Lane lane, string? reference, bool withDossier, string? pendingId, (string Actor, string? Key) idempotency, CancellationToken ct)
    {
        var answer = _answer.Of(idempotency.Actor, idempotency.Key);
        var @case = _case.Of(reference);
        var procedures = _procedures.Of(reference, InstanceStatus.Running);
        var clocks = _clocks.Of(reference, false);
        var timers = _timers.Of(reference);
        var items = _items.Of(reference);
        var (head, headAfter) = (_head.Of(reference), _head.Of(reference));
        var (pending, proposals) = (_pending.Of(reference, pendingId), _proposals.Of(reference));
        var dossier = _dossier.Of(reference);
        List<Fetch> fetches = [];
        if (reference is not null)
            fetches.AddRange([head, @case, procedures, clocks, timers, items, proposals]);
        if (pendingId is not null)
            fetches.Add(pending);
        if (withDossier)
            fetches.Add(dossier);
        // Last, so that an answer given while the rest was read is not missed.
        if (idempotency.Key is not null)
            fetches.Add(answer);
        if (reference is not null)
            fetches.Add(headAfter);
        if (fetches.Count > 0)
            await lane.Read(fetches, ct);
        if (head.One?.Seq != headAfter.One?.Seq)
            throw new LostRaceException($"{reference} changed while it was read.");
        return (@case.One is not { } found ? null : new()
        {
            Case = found,
            Procedures = procedures.Rows,
            Clocks = clocks.Rows,
            Timers = timers.Rows,
            Items = items.Rows,
            Head = head.One,
            Pending = proposals.Rows.Find(row => row.Id == pendingId) ?? pending.One,
            Proposals = proposals.Rows,
            Dossier = dossier.One is { } version ? JsonSerializer.Deserialize(version.Json, DossierJson.Shared.Dossier) : null,
            VersionBefore = found.Version,
        }, answer.One);
    }
}
