using System.Data.Common;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>
/// The one door: loads, asks, acts, moves procedures and clocks, appends the audit events, writes the outbox and commits, all or nothing.
/// Throws <see cref="ActionRefusedException"/>, <see cref="CaseNotFoundException"/>, <see cref="VersionMissingException"/>, <see cref="CaseChangedException"/>.
/// </summary>
public sealed partial class CaseDesk
{
    private const int Attempts = 5;

    private static readonly Refusal s_notVisible = new("not-visible", "Không tìm thấy.", "Not found.");

    private readonly SandboxDatabase _database;
    private readonly IDbContextFactory<SandboxDb> _contexts;
    private readonly CaseFiles _files;
    private readonly NamedHolders _named;
    private readonly OfficialCodes _codes;
    private readonly Signatories _signatories;
    private readonly EvidenceLog _evidence;
    private readonly LawBooks _laws;
    private readonly TimeProvider _time;
    private readonly DeskOptions _options;

    private LawBook Law => _laws.Current;

    internal CaseDesk(
        SandboxDatabase database, IDbContextFactory<SandboxDb> contexts, EvidenceLog evidence, LawBooks laws, TimeProvider time, IOptions<DeskOptions> options)
    {
        (_database, _contexts, _evidence, _laws, _time, _options) = (database, contexts, evidence, laws, time, options.Value);
        (_files, _named, _codes, _signatories) = (new(database.Tables), new(database.Tables), new(database.Tables, options.Value), new(database.Tables));
    }

    /// <summary>Input errors are in the result, and then nothing has happened.</summary>
    public Task<ActResult> Act(ActRequest request, CancellationToken ct = default) =>
        Witnessed(request, () => Retry(lane => Attempt(lane, request, ct), ct));

    /// <summary>What policy refuses is written down, whether it was to be done or only tried out.</summary>
    private async Task<T> Witnessed<T>(ActRequest request, Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (RefusedByPolicyException refused)
        {
            await _evidence.Refused(request, refused.Refusal, _time.GetUtcNow());
            throw new ActionRefusedException(refused.Refusal);
        }
        catch (CaseNotFoundException missing) when (missing.Hidden)
        {
            await _evidence.Refused(request, s_notVisible, _time.GetUtcNow());
            throw;
        }
    }

    /// <summary>Why the actor may not act now, for every act the lifecycle knows here; null where they may. Throws <see cref="CaseNotFoundException"/>.</summary>
    public async Task<CaseView> View(string reference, Actor actor, CancellationToken ct = default) => new(await Seen(reference, actor, ct), Law, actor);

    private async Task<CaseFile> Seen(string reference, Actor actor, CancellationToken ct)
    {
        var (file, _) = await Retry(lane => _files.Load(lane, reference, withDossier: false, null, default, ct), ct);
        if (file is null)
            throw new CaseNotFoundException(reference);
        if (actor.MaySee(file) && !file.Case.Facts.People.HasConflict(actor.PersonId))
            return file;
        await _evidence.Hidden(reference, actor, _time.GetUtcNow());
        throw new CaseNotFoundException(reference);
    }

    private async Task<T> Retry<T>(Func<Lane, Task<T>> attempt, CancellationToken ct)
    {
        for (var tried = 1; ; tried++)
        {
            var (lane, sound) = (await _database.Rent(ct), true);
            try
            {
                return await attempt(lane);
            }
            catch (LostRaceException lost)
            {
                if (tried >= Attempts)
                    throw new CaseChangedException(lost);
            }
            catch (DbException)
            {
                sound = false;
                throw;
            }
            finally
            {
                await _database.Return(lane, sound);
            }
        }
    }

    private async Task<ActResult> Attempt(Lane lane, ActRequest request, CancellationToken ct)
    {
        var action = ActionCatalogue.Of(request.Action);
        var (file, answer) = await Load(
            lane, request.Reference, action.ReadsDossier || action is Domain.People.Confirm, PendingId(request), (request.Actor.PersonId, request.IdempotencyKey), ct);
        if (answer is not null && answer.At > _time.GetUtcNow() - KeptFor)
            return Replay(answer, request);
        file ??= request.OpensCase ? Open(request) : throw new CaseNotFoundException(request.Reference);
        CheckVersion(request, action, file);
        var work = new ActUnderWay(file, Law, request, _time.GetUtcNow());
        var errors = await AskOrClose(lane, work, action, request, ct);
        if (errors.Count > 0)
            return new() { Reference = request.Reference ?? "", Errors = errors };
        return await Commit(lane, work, request, answer, ct);
    }
}
