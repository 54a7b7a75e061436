using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The same questions, the same act in memory, and nothing written: what people read before they confirm.</summary>
public sealed partial class CaseDesk
{
    /// <summary>Throws what <see cref="Act"/> throws.</summary>
    public Task<Rehearsal> Rehearse(ActRequest request, CancellationToken ct = default) =>
        Witnessed(request, () => Retry(lane => Rehearse(lane, request, ct), ct));

    private async Task<Rehearsal> Rehearse(Lane lane, ActRequest request, CancellationToken ct)
    {
        var action = ActionCatalogue.Of(request.Action);
        var (file, answer) = await _files.Load(
            lane, request.Reference, action.ReadsDossier || action is Domain.People.Confirm, PendingId(request), (request.Actor.PersonId, request.IdempotencyKey), ct);
        if (answer is not null)
            return new() { IsDone = true };
        if (file is null)
            throw new CaseNotFoundException(request.Reference);
        CheckVersion(request, action, file);
        var (state, clocks) = (file.Case.StateName, file.Clocks.ToDictionary(row => row.Id, row => (row.DueAt, row.Closed)));
        var work = new ActUnderWay(file, Law, request, _time.GetUtcNow());
        var errors = await Ask(lane, work, action, request, ct);
        if (errors.Count > 0)
            return new() { Errors = errors };
        Settle(work, request.Action, request.Actor);
        return Tell(work, Sight.Of(work.Case, request.Actor, work.Pack), state, clocks);
    }

    private static Rehearsal Tell(ActUnderWay work, Sight sight, LocalText state, Dictionary<string, (DateTimeOffset? DueAt, bool Closed)> before) =>
        new()
        {
            StateBefore = state,
            StateAfter = work.Case.StateName,
            AwaitsSignatureOf = work.Proposed?.SecondRole,
            Clocks = [.. work.Clocks.Where(clock => sight.SeesClock(clock.Row.Kind)).Select(clock => Change(clock.Row, before)).OfType<ClockChange>()],
            Documents = [.. work.Documents.Where(sight.Sees).Select(row => row.Kind)],
            Tasks =
            [
                .. work.Items.Changed.Where(row => row.ClosedAt is not null && sight.Sees(row)).Select(row => Change(row, opens: false)),
                .. work.Items.Added.Where(row => row.ClosedAt is null && sight.Sees(row)).Select(row => Change(row, opens: true)),
            ],
        };

    private static ClockChange? Change(CaseClock row, Dictionary<string, (DateTimeOffset? DueAt, bool Closed)> before)
    {
        var title = ClockCatalogue.Of(row.Kind).Title;
        if (!before.TryGetValue(row.Id, out var was))
            return new(title, true, false, null, row.DueAt);
        return was.Closed || (was.DueAt == row.DueAt && !row.Closed) ? null : new(title, false, row.Closed, was.DueAt, row.DueAt);
    }

    private static TaskChange Change(WorkItem row, bool opens) =>
        new(new(row.Title, row.TitleEn), opens, row.Assignee, row.Role, row.DueAt == WorkItem.Never ? null : row.DueAt);
}
