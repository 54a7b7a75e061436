using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Features.Shared.Components;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>What a field of an office's act may name; nothing where there are so many that people write faster than they search.</summary>
internal sealed class OfficeChoices(SandboxDb db)
{
    private const int Most = 200;

    private static readonly Role[] s_outside = [Role.App, Role.Apa, Role.Par, Role.Pub, Role.Api];

    private static IEnumerable<DocumentType> Signed => DocumentCatalogue.All.Where(document => document.IsDecision);

    /// <summary>By the name of the field; applicants choose among their own people only.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<Choice>>> OfAsync(OfficeAction action, Actor actor, CancellationToken stop)
    {
        var people = await PeopleAsync(actor, stop);
        var found = new Dictionary<string, IReadOnlyList<Choice>> { ["person"] = people, ["to"] = people, ["organisation"] = await OrganisationsAsync(actor, stop) };
        if (action.Name == OfficeActionName.NameSignatory)
            found["documents"] = [.. Signed.Select(document => new Choice(document.Code, $"{document.Code} – {document.Title.InReadersLanguage()}"))];
        if (action.Name == OfficeActionName.OpenSeries)
            (found["issuer"], found["type"]) = (Distinct(series => series.Issuer), Distinct(series => series.Type));
        return found.Where(pair => pair.Value.Count is > 0 and <= Most).ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    private async Task<IReadOnlyList<Choice>> PeopleAsync(Actor actor, CancellationToken stop)
    {
        var people = db.Users.AsNoTracking();
        if (actor.IsApplicant)
            people = people.Where(person => db.PersonRoles.Any(role => role.PersonId == person.Id && role.Organisation == actor.Organisation));
        else if (!actor.Is(Role.Adm))
            people = people.Where(person => db.PersonRoles.Any(role => role.PersonId == person.Id && !s_outside.Contains(role.Role)));
        var named = await people.OrderBy(person => person.DisplayName).Take(Most + 1).Select(person => new { person.Id, person.DisplayName }).ToListAsync(stop);
        return named.ConvertAll(person => new Choice(person.Id, $"{person.DisplayName} ({person.Id})"));
    }

    private async Task<IReadOnlyList<Choice>> OrganisationsAsync(Actor actor, CancellationToken stop)
    {
        var known = await db.Organisations.AsNoTracking().Where(row => !actor.IsApplicant || row.Code == actor.Organisation).OrderBy(row => row.Code).Take(Most + 1).ToListAsync(stop);
        return known.ConvertAll(row => new Choice(row.Code, $"{(Written.InVietnamese ? row.Name : row.NameEn)} ({row.Code})"));
    }

    private static List<Choice> Distinct(Func<NumberSeries, string> of) =>
        [.. DocumentCatalogue.All.Select(document => document.Series).OfType<NumberSeries>().Select(of).Distinct().Order(StringComparer.Ordinal).Select(word => new Choice(word, word))];
}
