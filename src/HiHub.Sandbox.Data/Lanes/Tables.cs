using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HiHub.Sandbox.Data.Lanes;

/// <summary>The tables that an act reads and writes.</summary>
internal sealed class Tables(IModel model)
{
    public RowTable<SandboxCase> Case { get; } = new(model);
    public RowTable<DossierVersion> DossierVersion { get; } = new(model);
    public RowTable<CaseDocument> Document { get; } = new(model);
    public RowTable<CaseSide> Side { get; } = new(model);
    public RowTable<CasePart> Part { get; } = new(model);
    public RowTable<CaseConflict> Conflict { get; } = new(model);
    public RowTable<PendingAct> Pending { get; } = new(model);
    public RowTable<Idempotency> Idempotency { get; } = new(model);
    public RowTable<Procedure> Procedure { get; } = new(model);
    public RowTable<WorkItem> WorkItem { get; } = new(model);
    public RowTable<WaitingTimer> Timer { get; } = new(model);
    public RowTable<CaseClock> Clock { get; } = new(model);
    public RowTable<RecomputedClock> RecomputedClock { get; } = new(model);
    public RowTable<ClockAccount> ClockAccount { get; } = new(model);
    public RowTable<OutboxMessage> Outbox { get; } = new(model);
    public RowTable<AuditEvent> AuditEvent { get; } = new(model);
    public RowTable<ChainHead> ChainHead { get; } = new(model);
    public RowTable<PersonRole> PersonRole { get; } = new(model);
    public RowTable<Organisation> Organisation { get; } = new(model);
    public RowTable<Signatory> Signatory { get; } = new(model);
    public RowTable<AdvicePrecedent> Precedent { get; } = new(model);
    public RowTable<NumberSeries> NumberSeries { get; } = new(model);
}
