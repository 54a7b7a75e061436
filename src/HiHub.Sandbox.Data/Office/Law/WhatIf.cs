using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Office.Law;

/// <summary>A running clock that a draft would move.</summary>
public sealed record AffectedClock(string Reference, string? DossierCode, string Organisation, string? Handler, ClockForecast Clock);

/// <summary>A letter already issued that printed a due date which a draft would move.</summary>
public sealed record AffectedLetter(string Reference, string Document, string Template, string? Number, DateTimeOffset IssuedAt, string Clock, DateTimeOffset PrintedDue, DateTimeOffset? NewDue);

/// <summary>
/// What a draft would do if it were published now. <paramref name="Cases"/>: open cases looked at. Figures bind new cases only, so <paramref name="Clocks"/> of a pack say
/// what would become of running cases that were moved to it; a calendar moves them itself.
/// </summary>
public sealed record WhatIf(
    LawKind Kind, string Code, string Version, int Cases, IReadOnlyList<DateOnly> Days, IReadOnlyList<FigureChange> Figures,
    IReadOnlyList<AffectedClock> Clocks, IReadOnlyList<AffectedLetter> Letters)
{
    private const int Batch = 200;

    /// <summary>Throws <see cref="ActionRefusedException"/> where the draft can no longer be read as what follows.</summary>
    public static async Task<WhatIf> Of(SandboxDb db, LawBook law, LawDraft draft, DateTimeOffset now, CancellationToken stop = default)
    {
        var read = LawReading.Of(draft.Kind, draft.Content, law);
        if (read.Errors is [var error, ..])
            throw new ActionRefusedException(PublishLawDraft.Outdated(error));
        return draft.Kind switch
        {
            LawKind.Pack => await OfPack(db, law, read.Pack!, now, stop),
            LawKind.Calendar => await OfCalendar(db, law, read.Days!, now, stop),
            LawKind.Workflow => new(draft.Kind, draft.Code, draft.Version, await Running(db, draft.Code, stop), [], [], [], []),
        };
    }

    /// <summary>What this person may know of it: every move counts, but only the cases they may see are named.</summary>
    public async Task<WhatIf> SeenBy(SandboxDb db, Actor actor, CancellationToken stop = default)
    {
        var named = Clocks.Select(clock => clock.Reference).Concat(Letters.Select(letter => letter.Reference)).Distinct().ToList();
        var seen = await db.CasesVisibleTo(actor).Where(row => named.Contains(row.Reference)).Select(row => row.Reference).ToHashSetAsync(stop);
        return this with
        {
            Clocks = [.. Clocks.Select(clock => seen.Contains(clock.Reference) ? clock : clock with { Reference = "", DossierCode = null, Organisation = "", Handler = null })],
            Letters = [.. Letters.Select(letter => seen.Contains(letter.Reference) ? letter : letter with { Reference = "", Document = "", Number = null })],
        };
    }

    internal static async Task<WhatIf> OfCalendar(SandboxDb db, LawBook law, LegalCalendar next, DateTimeOffset now, CancellationToken stop)
    {
        var looked = new Looked();
        await foreach (var (cases, clocks) in Open(db, null, stop))
        {
            foreach (var @case in cases)
                looked.Take(@case, Moved(@case, clocks[@case.Reference], law, next), now);
            looked.Letters.AddRange(await LettersOf(db, looked.Clocks.Where(clock => clocks.Contains(clock.Reference)).ToLookup(clock => clock.Reference), stop));
        }
        return new(LawKind.Calendar, LawReading.Calendar, next.Version, looked.Cases, law.Calendar.DifferentDays(next), [], looked.Clocks, looked.Letters);
    }

    private static async Task<WhatIf> OfPack(SandboxDb db, LawBook law, RegimePack next, DateTimeOffset now, CancellationToken stop)
    {
        var looked = new Looked();
        await foreach (var (cases, clocks) in Open(db, next.Code, stop))
            foreach (var @case in cases)
                looked.Take(@case, PackMove.Moves(@case, clocks[@case.Reference].Select(Read), next, law.Calendar, law.Pack(@case.Regime, @case.PackVersion)), now);
        return new(
            LawKind.Pack, next.Code, $"{next.Version}", looked.Cases, [], FigureChange.Between(law.Newest(next.Code), next), looked.Clocks, []);
    }

    private static IEnumerable<ClockMove> Moved(SandboxCase @case, IEnumerable<CaseClock> clocks, LawBook law, LegalCalendar next)
    {
        var pack = law.Pack(@case.Regime, @case.PackVersion);
        return
            from running in clocks.Select(Read)
            let before = ClockDues.At(running.Clock, running.Subject, @case, pack, law.Calendar)
            let after = ClockDues.At(running.Clock, running.Subject, @case, pack, next)
            where before != after
            select new ClockMove(running.Id, running.Clock.Kind, running.Subject, before, after);
    }

    private static (string Id, string? Subject, Clock Clock) Read(CaseClock row) => (row.Id, row.Subject, new RunningClock(row).Clock);

    private static async Task<IReadOnlyList<AffectedLetter>> LettersOf(SandboxDb db, ILookup<string, AffectedClock> moved, CancellationToken stop)
    {
        var references = moved.Select(group => group.Key).ToList();
        var issued = await db.Documents.AsNoTracking()
            .Where(row => references.Contains(row.Reference) && row.Origin == DocumentOrigin.Notice && row.Content != null).OrderBy(row => row.At).ToListAsync(stop);
        return
        [
            .. from row in issued
            from due in NoticeContent.Read(row.Content!).Due
            where due.At is not null
            let clock = moved[row.Reference].FirstOrDefault(one => one.Clock.Kind == due.Clock && one.Clock.Before == due.At)
            where clock is not null
            select new AffectedLetter(row.Reference, row.Id, row.Kind, row.NumberText, row.At, due.Clock, due.At!.Value, clock.Clock.After),
        ];
    }

    /// <summary>Cases with running clocks, some hundred at a time.</summary>
    private static async IAsyncEnumerable<(List<SandboxCase> Cases, ILookup<string, CaseClock> Clocks)> Open(
        SandboxDb db, string? regime, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var all = await db.Clocks.Where(row => !row.Closed).Select(row => row.Reference).Distinct().ToListAsync(stop);
        foreach (var some in all.Order(StringComparer.Ordinal).Chunk(Batch))
        {
            var cases = await db.Cases.AsNoTracking().Where(row => some.Contains(row.Reference) && (regime == null || row.Regime == regime)).ToListAsync(stop);
            var clocks = await db.Clocks.AsNoTracking().Where(row => some.Contains(row.Reference) && !row.Closed).ToListAsync(stop);
            yield return (cases, clocks.ToLookup(row => row.Reference));
        }
    }

    private static Task<int> Running(SandboxDb db, string definition, CancellationToken stop) =>
        db.Procedures.CountAsync(row => row.DefinitionId == definition && row.Status == Workflows.Running.InstanceStatus.Running, stop);

    private sealed class Looked
    {
        public int Cases { get; private set; }

        public List<AffectedClock> Clocks { get; } = [];

        public List<AffectedLetter> Letters { get; } = [];

        public void Take(SandboxCase @case, IEnumerable<ClockMove> moves, DateTimeOffset now)
        {
            Cases++;
            Clocks.AddRange(moves.Select(move =>
                new AffectedClock(@case.Reference, @case.DossierCode, @case.Organisation, @case.Holder(Part.Handler), ClockForecast.Of(move, now))));
        }
    }
}
