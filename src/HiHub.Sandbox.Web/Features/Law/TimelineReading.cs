using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>Puts a case's time together: its own clocks and steps, and those of every parallel regime. Null where the actor sees no such case.</summary>
internal sealed class TimelineReading(SandboxDb db, LawBooks laws, TimeProvider time)
{
    private const string Primary = "primary";

    public async Task<TimelineAnswer?> ReadAsync(Actor actor, string reference, CancellationToken stop)
    {
        if (await CaseAsync(actor, reference, stop) is not { } @case)
            return null;
        var sight = SightOf(@case, actor);
        var seesDossier = sight.From is Standpoint.Office or Standpoint.Council or Standpoint.LegalReview or Standpoint.Applicant;
        var view = new View(@case, laws.Current, await DossierAsync(@case, stop), !seesDossier, time.GetUtcNow());
        var clocks = await ClocksAsync(sight, reference, stop);
        var lanes = new List<LaneAnswer> { view.OfCase(clocks) };
        var entries = await StepsAsync(sight, reference, stop);
        entries.AddRange(view.Bars(Primary, laws.Current.Pack(@case.Regime, @case.PackVersion), clocks.Select(row => row.Read()), lanes[0].Clocks));
        foreach (var parallel in seesDossier ? @case.Facts.Law.Parallel : [])
        {
            var pack = laws.Current.Pack(parallel.Regime, parallel.PackVersion);
            var run = ParallelClocks.Of(parallel, pack);
            lanes.Add(view.Of(parallel, pack, run));
            entries.AddRange(parallel.Steps.Select(step => Step(parallel.Id, step)));
            entries.AddRange(view.Bars(parallel.Id, pack, run, lanes[^1].Clocks));
        }
        return new(reference, view.Now, lanes, [.. entries.OrderBy(entry => entry.From).ThenBy(entry => entry.Kind).ThenBy(entry => entry.At).ThenBy(entry => entry.Clock, StringComparer.Ordinal)]);
    }

    public async Task<BallAnswer?> BallAsync(Actor actor, string reference, CancellationToken stop)
    {
        if (await CaseAsync(actor, reference, stop) is not { } @case)
            return null;
        var (now, law) = (time.GetUtcNow(), laws.Current);
        var ball = CaseBall.Of((await ClocksAsync(SightOf(@case, actor), reference, stop)).Select(row => row.Read()), law.Pack(@case.Regime, @case.PackVersion).Days(law.Calendar), now);
        return new(
            reference, now, ball.Total, ball.Holders,
            [.. ball.Clocks.Select(one => new ClockBallAnswer(one.Clock.Id, one.Kind.Name, one.Kind.Title, one.Days, one.Holder))],
            BallWords.Of(ball));
    }

    private Task<SandboxCase?> CaseAsync(Actor actor, string reference, CancellationToken stop) =>
        db.CasesVisibleTo(actor).AsNoTracking().FirstOrDefaultAsync(row => row.Reference == reference, stop);

    private Sight SightOf(SandboxCase @case, Actor actor) => Sight.Of(@case, actor, laws.Current.Pack(@case.Regime, @case.PackVersion));

    private async Task<List<CaseClock>> ClocksAsync(Sight sight, string reference, CancellationToken stop) =>
        (await db.Clocks.AsNoTracking().Where(row => row.Reference == reference).ToListAsync(stop)).FindAll(row => sight.SeesClock(row.Kind));

    private async Task<Dossier?> DossierAsync(SandboxCase @case, CancellationToken stop)
    {
        var json = await db.DossierVersions.AsNoTracking()
            .Where(row => row.Reference == @case.Reference && row.No == @case.DossierVersion).Select(row => row.Json).FirstOrDefaultAsync(stop);
        return json is null ? null : JsonSerializer.Deserialize(json, DossierJson.Shared.Dossier);
    }

    // What moved the case, with the document it issued.
    private async Task<List<TimelineEntry>> StepsAsync(Sight sight, string reference, CancellationToken stop)
    {
        var events = await db.AuditEvents.AsNoTracking().Where(row => row.Stream == reference && TimelineSteps.Types.Contains(row.Type))
            .OrderBy(row => row.Seq).ToListAsync(stop);
        var issued = await db.Documents.AsNoTracking().Where(row => row.Reference == reference && row.Origin == DocumentOrigin.Notice).ToListAsync(stop);
        var papers = issued.Where(sight.Sees).ToLookup(row => row.EventSeq, row => row.Id);
        return [.. events.Where(sight.Sees).Select(row => Step(Primary, TimelineSteps.Title(row.Type), row.At, papers[row.Seq].FirstOrDefault(), null))];
    }

    private static TimelineEntry Step(string lane, ParallelStep step)
    {
        var title = ParallelWords.Of(step.Event);
        if (step.Outcome is { } outcome && ParallelWords.Of(outcome) is var how)
            title = new($"{title.Vi}: {how.Vi}", $"{title.En}: {how.En}");
        return Step(lane, title, step.At, step.DocumentId, step.Code);
    }

    private static TimelineEntry Step(string lane, LocalText title, DateTimeOffset at, string? document, string? code)
    {
        var day = OfficeTime.DayOf(at);
        return new(lane, TimelineKind.Step, title, day, day, At: at, DocumentId: document, Code: code);
    }

    /// <summary>What the lanes of one case are drawn from.</summary>
    private sealed record View(SandboxCase Case, LawBook Law, Dossier? Dossier, bool Outside, DateTimeOffset Now)
    {
        public LaneAnswer OfCase(IReadOnlyList<CaseClock> clocks)
        {
            var pack = Law.Pack(Case.Regime, Case.PackVersion);
            return Lane(Primary, pack, Case.DossierCode, LegalMoments.Of(Case), [.. clocks.Select(row => ClockAnswers.Of(row, pack, Law, Now))]);
        }

        public LaneAnswer Of(ParallelRegime parallel, RegimePack pack, IReadOnlyList<Clock> clocks) =>
            Lane(parallel.Id, pack, parallel.Code, parallel.Moments(), [.. clocks.Select(clock => ClockAnswers.Of(clock, pack, Law.Calendar, Now))]);

        public IEnumerable<TimelineEntry> Bars(string lane, RegimePack pack, IEnumerable<Clock> clocks, IReadOnlyList<ClockAnswer> answers)
        {
            var days = pack.Days(Law.Calendar);
            var due = answers.ToDictionary(clock => clock.Id, clock => clock.DueAt);
            foreach (var clock in clocks.Where(clock => clock.IsStarted))
            {
                var ball = CaseBall.Of(clock, days, Now);
                foreach (var span in ball.Spans)
                    yield return Bar(lane, ball, span, ball.Holder == span.Party && span == ball.Spans[^1], due[clock.Id], days);
            }
        }

        private TimelineEntry Bar(string lane, ClockBall ball, PartySpan span, bool running, DateTimeOffset? due, LegalCalendar days) =>
            new(
                lane, TimelineKind.Bar, ball.Kind.Title, span.After, span.Through, span.Party, BallWords.Of(span.Party), span.Through.DayNumber - span.After.DayNumber,
                span.Party == BallParty.Authority ? days.WorkingDaysBetween(span.After, span.Through) : null,
                ball.Clock.Id, due, ball.Clock.OnSupplement, running);

        private LaneAnswer Lane(string id, RegimePack pack, string? code, LegalMoments moments, IReadOnlyList<ClockAnswer> clocks) =>
            new(
                id, pack.Code, pack.Version, pack.Name, pack.Authority, pack.Scope, pack.Status == PackStatus.Elsewhere, code,
                LegalPosition.Of(pack.Code, moments, Now, Dossier?.Proposal?.FintechSolution),
                pack.Status == PackStatus.Elsewhere ? null : pack.OnSupplement, clocks,
                Outside || Dossier is null ? null : [.. ParallelPapers.Of(Dossier, pack, Case.Facts.Intake.Documents).Select(PaperAnswer.Of)]);
    }
}
