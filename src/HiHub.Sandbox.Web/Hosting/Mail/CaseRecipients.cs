using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Hosting.Mail;

/// <summary>Whom a message about a case reaches: nobody is told by mail of a case that they may not open.</summary>
internal sealed class CaseRecipients(SandboxDb db, TimeProvider time)
{
    private const string Applicant = "Applicant";

    public async Task<IReadOnlyList<Recipient>> FindAsync(SandboxCase @case, string to, CancellationToken stop)
    {
        var organisations = await OrganisationsAsync(@case, to, stop);
        var found = await db.Organisations.AsNoTracking()
            .Where(row => organisations.Contains(row.Code) && row.Email != null)
            .Select(row => new Recipient(row.Code, row.Email!, row.Name, true))
            .ToListAsync(stop);
        foreach (var (person, organisation) in await PeopleAsync(@case, to, organisations, stop))
        {
            var actor = await db.ActorAsync(person.Id, organisation, time.GetUtcNow(), stop);
            if (await db.CasesVisibleTo(actor).AnyAsync(row => row.Reference == @case.Reference, stop))
                found.Add(new(person.Id, person.Email!, person.DisplayName, person.Language != "en"));
        }
        return [.. found.DistinctBy(one => one.Address, StringComparer.OrdinalIgnoreCase)];
    }

    private async Task<List<string>> OrganisationsAsync(SandboxCase @case, string to, CancellationToken stop) =>
        to == Applicant ? [@case.Organisation]
        : to.StartsWith(MessageContent.ToPerson, StringComparison.Ordinal) ? [to[MessageContent.ToPerson.Length..]]
        : Enum.TryParse<Part>(to, out var part) ? await db.CaseParts.Where(row => row.Reference == @case.Reference && row.Part == part).Select(row => row.Holder).ToListAsync(stop)
        : [];

    private async Task<IEnumerable<(Person Person, string Organisation)>> PeopleAsync(SandboxCase @case, string to, List<string> holders, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        Role? role = !Enum.TryParse<Part>(to, out _) && Enum.TryParse<Role>(to, ignoreCase: true, out var named) ? named : null;
        var rows = await (
            from held in db.PersonRoles
            join person in db.Users on held.PersonId equals person.Id
            where (held.Until == null || held.Until > now) && person.ClosedAt == null && person.Email != null
            where role == null ? holders.Contains(held.Organisation) || holders.Contains(held.PersonId) : held.Role == role
            where to != Applicant || held.Role == Role.App || held.Role == Role.Apa
            select new { person, held.Organisation }).AsNoTracking().ToListAsync(stop);
        return rows.Select(row => (row.person, row.Organisation)).DistinctBy(row => row.person.Id);
    }
}
