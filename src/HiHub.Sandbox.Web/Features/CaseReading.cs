using System.Security.Claims;
using System.Text.Json;
using AutoMapper;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
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
