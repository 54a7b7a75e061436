using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>Reads who opened a case, as far as the reader may know their names.</summary>
internal sealed class AccessReading(SandboxDb db)
{
    private const int PageSize = 50;

    // Officials answer by name for what they open; council members, agencies asked, hosts and inspectors appear by role and unit.
    private static readonly string[] s_named =
        [.. Sight.Named.Select(role => role.ToString().ToUpperInvariant())];

    /// <summary>Newest first; null for whoever is neither the applicant nor the office nor oversight.</summary>
    public async Task<AccessPage?> ReadAsync(string reference, Actor actor, long before, CancellationToken stop)
    {
        var everyName = actor.IsStaff() || actor.Is(Role.Reg);
        if (!everyName && !actor.IsApplicant)
            return null;
        var stream = EvidenceLog.AccessTo(reference);
        var rows = await db.AuditEvents.AsNoTracking()
            .Where(row => row.Stream == stream && row.Seq < before).OrderByDescending(row => row.Seq).Take(PageSize).ToListAsync(stop);
        var readings = rows.ConvertAll(RecordedReading.Of);
        return new(await AnswerAsync(readings, everyName, stop), rows is [.., { Seq: > 1 } last] ? last.Seq : null);
    }

    private async Task<IReadOnlyList<AccessAnswer>> AnswerAsync(List<RecordedReading> readings, bool everyName, CancellationToken stop)
    {
        var (people, codes) = (readings.Select(reading => reading.Actor).Distinct().ToList(), readings.Select(reading => reading.Organisation).Distinct().ToList());
        var names = await db.Users.Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
        var organisations = await db.Organisations.AsNoTracking().Where(row => codes.Contains(row.Code)).ToDictionaryAsync(row => row.Code, stop);
        var held = await db.PersonRoles.AsNoTracking().Where(row => people.Contains(row.PersonId) && row.Unit != null).ToListAsync(stop);
        return readings.ConvertAll(reading =>
        {
            var named = everyName || reading.Roles.Any(s_named.Contains);
            var organisation = organisations.GetValueOrDefault(reading.Organisation);
            return new AccessAnswer(
                reading.Seq, reading.At, reading.Roles, reading.Organisation, new(organisation?.Name ?? reading.Organisation, organisation?.NameEn ?? reading.Organisation),
                held.Find(row => row.PersonId == reading.Actor && row.Organisation == reading.Organisation)?.Unit,
                named ? reading.Actor : null, named ? names.GetValueOrDefault(reading.Actor) : null,
                reading.What, AccessWords.What(reading.What), reading.Ground, AccessWords.Ground(reading.Ground));
        });
    }
}
