using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Puts people whose ties have become known out of the cases that are under way; new cases ask for themselves. Doing it twice changes nothing.</summary>
public sealed class TieSweep(IDbContextFactory<SandboxDb> contexts, CaseDesk desk, TimeProvider time)
{
    private const int Batch = 50;

    /// <summary>How many persons were taken out of how many cases, summed.</summary>
    public async Task<int> Run(CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var changed = await db.Users.AsNoTracking().Where(person => person.TiesChangedAt != null)
            .OrderBy(person => person.TiesChangedAt).Take(Batch).Select(person => new { person.Id, person.TiesChangedAt }).ToListAsync(stop);
        var done = 0;
        foreach (var person in changed)
        {
            done += await Exclude(db, person.Id, stop);
            await db.Users.Where(row => row.Id == person.Id && row.TiesChangedAt == person.TiesChangedAt)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.TiesChangedAt, (DateTimeOffset?)null), stop);
        }
        return done;
    }

    private async Task<int> Exclude(SandboxDb db, string person, CancellationToken stop)
    {
        var done = 0;
        foreach (var organisation in await db.TiedOrganisationsAsync(person, stop))
        {
            var tie = (await db.TiesToAsync(organisation, time.GetUtcNow(), stop)).FirstOrDefault(tie => tie.Person == person);
            if (tie is null)
                continue;
            var cases = await db.Cases.Where(row => row.Organisation == organisation && row.State != ApplicationState.New && row.State != ApplicationState.Draft)
                .Where(row => !db.CaseConflicts.Any(conflict => conflict.Reference == row.Reference && conflict.Person == person))
                .Select(row => row.Reference).ToListAsync(stop);
            foreach (var reference in cases)
                done += await Exclude(reference, tie, stop) ? 1 : 0;
        }
        return done;
    }

    private async Task<bool> Exclude(string reference, Tie tie, CancellationToken stop)
    {
        var input = JsonSerializer.SerializeToUtf8Bytes(new Exclude.Input { Person = tie.Person, Relation = tie.Relation }, SandboxJson.Options);
        try
        {
            await desk.Act(new(reference, ActionName.Exclude, input, Actor.System), stop);
            return true;
        }
        catch (ActionRefusedException)
        {
            // Meanwhile the person left the case, or the case its last state.
            return false;
        }
    }
}
