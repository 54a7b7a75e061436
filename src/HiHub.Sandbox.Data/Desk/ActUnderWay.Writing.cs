using System.Text.Json;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Statistics;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Everything the act changed, as statements; the first two lose the race if another act came first.</summary>
internal sealed partial class ActUnderWay
{
    private readonly List<PendingAct> _proposed = [];
    private readonly List<PendingAct> _closedPending = [];

    public PendingAct? Proposed => _proposed.Count > 0 ? _proposed[0] : null;

    public List<AuditEvent> Written { get; } = [];

    public List<Statement> Statements(Tables tables)
    {
        Link();
        List<Statement> all = [CaseStatement(tables), HeadStatement(tables)];
        all.AddRange(Written.Select(tables.AuditEvent.Insert));
        all.AddRange(Work.Instances.Where(instance => instance.Changed).Select(instance => ProcedureStatement(tables, instance)));
        all.AddRange(_clocks.Where(clock => clock.Changed).Select(clock => clock.IsNew ? tables.Clock.Insert(clock.Row) : tables.Clock.Update(clock.Row)));
        all.AddRange(_clocks.Where(clock => clock.Changed && clock.Clock.IsClosed)
            .Select(clock => ClockAccounts.Of(clock.Row, clock.Clock, Case.Regime, law.Calendar)).OfType<ClockAccount>().Select(tables.ClockAccount.Insert));
        AddTracked(all, tables.WorkItem, _items);
        AddTracked(all, tables.Timer, _timers);
        all.AddRange(_messages.Select(tables.Outbox.Insert));
        all.AddRange(_proposed.Select(tables.Pending.Insert));
        all.AddRange(_closedPending.Select(row => tables.Pending.Patch(row, nameof(PendingAct.ClosedAt))));
        all.AddRange(_recomputed.Select(tables.RecomputedClock.Insert));
        AddDocuments(all, tables);
        AddPeople(all, tables);
        return all;
    }

    private void Link()
    {
        var (seq, previous) = file.Head is { } head ? (head.Seq, head.Hash) : (0, AuditBody.Genesis);
        Written.Clear();
        foreach (var draft in Events)
        {
            var link = AuditLink.Make(Entry(draft, ++seq), previous, draft.Payload());
            previous = link.Hash;
            Written.Add(link);
        }
    }

    private AuditEntry Entry(EventDraft draft, long seq) => new()
    {
        Stream = Case.Reference,
        Seq = seq,
        AtUtc = now,
        Type = draft.Type,
        Actor = draft.Actor.PersonId,
        Organisation = draft.Actor.Organisation,
        Role = draft.Role?.ToString().ToUpperInvariant(),
        OnBehalfOf = draft.Actor.OnBehalfOf,
        SecondSigner = draft.SecondSigner?.PersonId,
        SecondSignerFor = draft.SecondSigner?.OnBehalfOf,
        Case = Case.Reference,
        From = draft.From,
        To = draft.To,
        CaseVersion = draft.CaseVersion,
        Pack = Case.Regime,
        PackVersion = Case.PackVersion,
        Calendar = law.Calendar.Version,
        Definitions = [.. Work.Instances.Select(instance => $"{instance.DefinitionId}@{instance.Version}").Distinct(StringComparer.Ordinal)],
        AuthMethod = draft.Actor.Is(Role.System) ? null : request?.AuthMethod,
        Ip = draft.Actor.Is(Role.System) ? null : request?.Ip,
    };

    private Statement CaseStatement(Tables tables) =>
        file.VersionBefore == 0 ? tables.Case.Insert(Case) : tables.Case.Update(Case, nameof(SandboxCase.Version), file.VersionBefore);

    private Statement HeadStatement(Tables tables)
    {
        var last = Written[^1];
        var head = new ChainHead { Stream = last.Stream, Seq = last.Seq, Hash = last.Hash, ChangedAt = now };
        return file.Head is { } before ? tables.ChainHead.Update(head, nameof(ChainHead.Seq), before.Seq) : tables.ChainHead.Insert(head);
    }

    private Statement ProcedureStatement(Tables tables, WorkflowInstance instance)
    {
        var before = file.Procedures.FirstOrDefault(row => row.Id == instance.Id);
        var row = new Procedure
        {
            Reference = instance.CaseReference,
            Id = instance.Id,
            ParentId = instance.ParentId,
            ParentStepId = instance.ParentStepId,
            Subject = instance.Subject,
            DefinitionId = instance.DefinitionId,
            DefinitionVersion = instance.Version,
            Status = instance.Status,
            State = instance.StateJson(),
            StartedAt = before?.StartedAt ?? now,
            EndedAt = instance.Status == InstanceStatus.Running ? null : now,
        };
        return before is null ? tables.Procedure.Insert(row) : tables.Procedure.Update(row);
    }

    private static void AddTracked<T>(List<Statement> all, RowTable<T> table, Tracked<T> rows)
        where T : class
    {
        all.AddRange(rows.Removed.Select(table.Delete));
        all.AddRange(rows.Changed.Select(table.Update));
        all.AddRange(rows.Added.Select(table.Insert));
    }

    private void AddDocuments(List<Statement> all, Tables tables)
    {
        all.AddRange(_made.Select(made => tables.Document.Insert(made.Row)));
        if (_precedent is { } taught)
            all.Add(tables.Precedent.Insert(Taught(taught)));
        if (_newDossier is { } dossier)
            all.Add(tables.DossierVersion.Insert(Version(dossier)));
        var known = _factsBefore.Intake.Documents;
        foreach (var document in Case.Facts.Intake.Documents)
            if (!known.Any(before => before.Id == document.Id))
                all.Add(tables.Document.Insert(Received(document)));
        foreach (var decision in Case.Facts.Approval.Decisions)
            if (_factsBefore.Approval.Decisions.FirstOrDefault(before => before.Id == decision.Id) is { } before && before != decision)
                all.Add(Moved(tables, decision));
    }

    private DossierVersion Version(Dossier dossier)
    {
        var json = DossierReader.Write(dossier);
        return new()
        {
            Reference = Case.Reference,
            No = Case.DossierVersion,
            Json = json,
            Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(json)),
            At = now,
            By = request!.Actor.PersonId,
            SearchText = SearchText.Of(dossier, law.Router.Wards.NamesOf),
        };
    }

    private AdvicePrecedent Taught(Precedent precedent) => new()
    {
        Id = References.New("TL-"),
        Reference = Case.Reference,
        At = now,
        Regime = Case.Regime,
        Field = precedent.Field,
        Title = precedent.Title,
        Question = precedent.Question,
        Answer = precedent.Answer,
        Basis = JsonSerializer.Serialize(precedent.Basis.Select(basis => basis.ToBasis()), SandboxJson.Options),
        Folded = VietnameseText.Fold(string.Join(' ', precedent.Texts("").Select(one => one.Text).Append(Case.Regime))),
    };

    private CaseDocument Received(AttachedDocument document) => new()
    {
        Reference = Case.Reference,
        Id = document.Id,
        Origin = DocumentOrigin.Received,
        State = DocumentState.Received,
        Kind = document.Kind.ToString(),
        FileName = document.FileName,
        MediaType = document.MediaType,
        Size = document.Bytes,
        Sha256 = document.Hash,
        At = document.At,
        By = request!.Actor.PersonId,
        EventSeq = Written[0].Seq,
    };

    private Statement Moved(Tables tables, DecisionDocument decision)
    {
        var state = decision.IssuedBy is not null ? DocumentState.Issued : decision.SignedAt is not null ? DocumentState.Signed : DocumentState.Reserved;
        var row = new CaseDocument { Reference = Case.Reference, Id = decision.Id, State = state, SignedBy = decision.SignedBy, SignedFor = decision.SignedFor, SignedAt = decision.SignedAt };
        return tables.Document.Patch(row, nameof(row.State), nameof(row.SignedBy), nameof(row.SignedFor), nameof(row.SignedAt));
    }
}
