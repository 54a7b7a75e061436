using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Data.Office;

/// <summary>
/// The office's own door, for acts about no single case: asks, changes rows, appends the event and saves, all or nothing. Acts of a room follow each other.
/// Throws <see cref="ActionRefusedException"/>; <see cref="CaseChangedException"/> where others keep coming first.
/// </summary>
public sealed partial class OfficeDesk
{
    private const int Attempts = 5;

    private static readonly Refusal s_open =
        new("proposal-open", "Việc này đã được đề nghị và đang chờ chữ ký thứ hai.", "The same act is proposed already and waits for its second signature.");

    private readonly SandboxDatabase _database;
    private readonly IDbContextFactory<SandboxDb> _contexts;
    private readonly EvidenceLog _evidence;
    private readonly LawBooks _laws;
    private readonly TimeProvider _time;
    private readonly DeskOptions _options;

    internal OfficeDesk(
        SandboxDatabase database, IDbContextFactory<SandboxDb> contexts, EvidenceLog evidence, LawBooks laws, TimeProvider time, IOptions<DeskOptions> options) =>
        (_database, _contexts, _evidence, _laws, _time, _options) = (database, contexts, evidence, laws, time, options.Value);

    /// <summary>Input errors are in the result, and then nothing has happened.</summary>
    public async Task<OfficeResult> Act(OfficeRequest request, CancellationToken stop = default)
    {
        _laws.Refresh();
        try
        {
            var result = await Try(request, stop);
            _laws.Refresh();
            return result;
        }
        catch (RefusedByPolicyException refused)
        {
            await _evidence.Refused(request, refused.Refusal, _time.GetUtcNow());
            throw new ActionRefusedException(refused.Refusal);
        }
    }

    /// <summary>What waits for a second signature: of the actor's roles, or proposed by the actor; oldest first.</summary>
    public async Task<IReadOnlyList<PendingAct>> Pending(Actor actor, CancellationToken stop = default)
    {
        await using var db = await _contexts.CreateDbContextAsync(stop);
        var now = _time.GetUtcNow();
        return await db.PendingActs.AsNoTracking()
            .Where(row => EF.Functions.Like(row.Reference, "office/%") && row.ClosedAt == null && row.ExpiresAt > now)
            .Where(row => actor.Roles.Contains(row.SecondRole) || row.Proposer == actor.PersonId)
            .OrderBy(row => row.ProposedAt).ToListAsync(stop);
    }

    private async Task<OfficeResult> Try(OfficeRequest request, CancellationToken stop)
    {
        for (var tried = 1; ; tried++)
        {
            await using var db = await _contexts.CreateDbContextAsync(stop);
            try
            {
                return await Attempt(db, request, stop);
            }
            catch (LostRaceException lost)
            {
                if (tried >= Attempts)
                    throw new CaseChangedException(lost);
                _laws.Refresh();
            }
        }
    }

    private async Task<OfficeResult> Attempt(SandboxDb db, OfficeRequest request, CancellationToken stop)
    {
        var answer = request.IdempotencyKey is null ? null : await db.Idempotencies.FindAsync([request.Actor.PersonId, request.IdempotencyKey], stop);
        if (answer is not null && answer.At > _time.GetUtcNow() - CaseDesk.KeptFor)
            return Replay(answer, request);
        var action = OfficeCatalogue.Of(request.Action);
        if (action.WhyNot(request.Actor) is { } notYours)
            throw new RefusedByPolicyException(notYours);
        var (input, errors) = ActionInput.Read(action.InputType, request.Json.Span);
        if (input is null)
            return new() { Errors = errors };
        var work = new OfficeWork(db, request, _laws.Current, _time.GetUtcNow(), stop);
        var result = input is Domain.People.Confirm.Input confirmation
            ? await Confirm(work, action, confirmation)
            : await Do(work, action, input);
        if (result.Errors.Count > 0)
            return result;
        if (request.IdempotencyKey is not null && result.Lapsed is null)
            Remember(db, request, result, answer);
        await _database.Save(db, stop);
        return result.Lapsed is { } lapsed ? throw new ActionRefusedException(lapsed) : result;
    }

    private async Task<OfficeResult> Do(OfficeWork work, OfficeAction action, object input)
    {
        await work.Open(action.Room);
        var act = work.Begin(work.Request.Actor);
        var errors = await action.Validate(act, input);
        if (errors.Count > 0)
            return new() { Errors = errors };
        if (await action.WhyNot(act, input) is { } refusal)
            throw new ActionRefusedException(refusal);
        if (action.SecondFor(input) is { } second)
            return await work.IsProposed(action) ? throw new ActionRefusedException(s_open) : work.Propose(action, second, _options.PendingDays);
        await action.Apply(act, input);
        return work.Record(action.Name.ToString(), action.Roles, act.Made) with { Secret = act.Secret };
    }
}
