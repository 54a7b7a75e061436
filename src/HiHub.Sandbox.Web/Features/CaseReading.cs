using System.Security.Claims;
using System.Text.Json;
using AutoMapper;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Puts a case's answer together: its clocks with their explanations, and every act that the law knows here with why it may not be done.</summary>
internal sealed class CaseReading(CaseDesk desk, SandboxDb db, AccessLog access, LawBooks law, IMapper mapper, TimeProvider time)
{
    private const int PageSize = 100;

    /// <summary>Records the reading. Throws <see cref="CaseNotFoundException"/> where there is no such case, or none that this actor may see.</summary>
    public async Task<CaseAnswer> ReadAsync(Actor actor, string reference, CancellationToken stop)
    {
        var seen = await desk.View(reference, actor, stop);
        await access.OpenedAsync(reference, actor, "case", stop);
        var clocks = await ClocksAsync(seen.Sight, reference, stop);
        var now = time.GetUtcNow();
        var pack = law.Current.Pack(seen.Case.Regime, seen.Case.PackVersion);
        return mapper.Map<CaseAnswer>(seen.Case) with
        {
            LegalPosition = LegalPosition.Of(seen.Case, now, await SolutionAsync(seen.Case, stop)),
            Parties = [.. seen.Case.Facts.People.Parts.Where(seen.Sight.Sees)],
            ChainHead = seen.Head is { } head ? new(head.Seq, Convert.ToHexStringLower(head.Hash)) : null,
            Asked = [.. seen.Case.Facts.Review.Consultations.Where(one => one.Organisation == actor.Organisation).Select(AskedAnswer.Of)],
            Clocks = clocks,
            Actions = [.. seen.Actions.Where(row => !ActionEndpoints.IsSystems(seen.Case, row.Action)).Select(row => Answer(seen.Case, row.Action, pack, row.WhyNot))],
            Pending = [.. seen.Proposals.Where(row => row.ExpiresAt > now).Select(row => new PendingAnswer(row.Id, Kebab(row.Action), row.Proposer, row.SecondRole, row.ExpiresAt))],
        };
    }

    /// <summary>Records the reading and says what of the case this person may see; null where there is no such case for them.</summary>
    public async Task<Sight?> OpenAsync(string reference, ClaimsPrincipal user, string what, CancellationToken stop)
    {
        if (!await access.MayOpenAsync(reference, user, what, stop))
            return null;
        var @case = await db.Cases.AsNoTracking().FirstAsync(row => row.Reference == reference, stop);
        return Sight.Of(@case, user.Actor(), law.Current.Pack(@case.Regime, @case.PackVersion));
    }

    /// <summary>The clocks of the case that this person may see, closed ones too.</summary>
    public async Task<IReadOnlyList<ClockAnswer>> ClocksAsync(Sight sight, string reference, CancellationToken stop)
    {
        var rows = await db.Clocks.AsNoTracking().Where(row => row.Reference == reference).OrderBy(row => row.Id).ToListAsync(stop);
        var now = time.GetUtcNow();
        return [.. rows.Where(row => sight.SeesClock(row.Kind)).Select(row => ClockAnswers.Of(row, sight.Pack, law.Current, now))];
    }

    /// <summary>Oldest first, at most 100 after a sequence number; what is not for this person is left out, so sequences may skip.</summary>
    public async Task<IReadOnlyList<AuditEvent>> EventsAsync(Sight sight, string reference, long after, CancellationToken stop)
    {
        var seen = new List<AuditEvent>();
        for (var read = PageSize; read == PageSize && seen.Count < PageSize;)
        {
            var events = await db.AuditEvents.AsNoTracking()
                .Where(row => row.Stream == reference && row.Seq > after).OrderBy(row => row.Seq).Take(PageSize).ToListAsync(stop);
            seen.AddRange(events.Where(sight.Sees).Take(PageSize - seen.Count));
            (read, after) = (events.Count, events is [.., var last] ? last.Seq : after);
        }
        return seen;
    }

    /// <summary>The last ones, newest first.</summary>
    public async Task<IReadOnlyList<AuditEvent>> LatestEventsAsync(Sight sight, string reference, CancellationToken stop)
    {
        var events = await db.AuditEvents.AsNoTracking().Where(row => row.Stream == reference).OrderByDescending(row => row.Seq).Take(PageSize).ToListAsync(stop);
        return [.. events.Where(sight.Sees)];
    }

    public async Task<IReadOnlyList<CaseDocument>> DocumentsAsync(Sight sight, string reference, CancellationToken stop)
    {
        var documents = await db.Documents.AsNoTracking().Where(row => row.Reference == reference).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(stop);
        return [.. documents.Where(sight.Sees)];
    }

    /// <summary>What is open, soonest due first.</summary>
    public async Task<IReadOnlyList<WorkItem>> TasksAsync(Sight sight, string reference, CancellationToken stop)
    {
        var items = await db.WorkItems.AsNoTracking().Where(row => row.Reference == reference && row.ClosedAt == null).OrderBy(row => row.DueAt).ToListAsync(stop);
        return [.. items.Where(sight.Sees)];
    }

    // Only the State Bank's offices share their work by solution, so only then the dossier is read.
    private async Task<FintechSolution?> SolutionAsync(SandboxCase @case, CancellationToken stop)
    {
        if (@case.Regime != LegalPosition.StateBank)
            return null;
        var json = await db.DossierVersions.AsNoTracking()
            .Where(row => row.Reference == @case.Reference && row.No == @case.DossierVersion).Select(row => row.Json).FirstOrDefaultAsync(stop);
        return json is null ? null : JsonSerializer.Deserialize(json, DossierJson.Shared.Dossier)?.Proposal?.FintechSolution;
    }

    private static ActionAnswer Answer(SandboxCase @case, CaseAction action, RegimePack pack, Refusal? whyNot) =>
        new(
            ActionCatalogue.Route(action.Name), ActionEndpoints.Href(@case.Reference, action.Name), action.Title, action.Kind,
            Lifecycles.BasisFor(@case, action.Name, pack).Cite(), InputSchemas.Of(action), whyNot);

    private static string Kebab(string action) => ActionCatalogue.Route(Enum.Parse<ActionName>(action));
}
