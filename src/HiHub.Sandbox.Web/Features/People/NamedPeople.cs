using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Whom an act names must exist and hold the role that the part asks for: a case handed to nobody would stand still.</summary>
internal sealed class NamedPeople(SandboxDb db, TimeProvider time)
{
    private sealed record Name(string Path, string Person, Role[] Roles, string? Organisation = null);

    /// <summary>The wrong names with their paths; what cannot be read is the desk's to tell, and applicants learn no names here.</summary>
    public async Task<IReadOnlyList<FieldError>> UnknownAsync(ActRequest request, CancellationToken stop)
    {
        if (request.Action is not (ActionName.Assign or ActionName.Reassign or ActionName.ConveneCouncil or ActionName.Consult) || request.Actor.IsApplicant)
            return [];
        var (input, _) = ActionInput.Read(ActionCatalogue.Of(request.Action), request.Json.Span);
        return input switch
        {
            Consult.Input consult => await UnknownAsync(consult, stop),
            Assign.Input assign => await UnknownAsync([new("$.handler", assign.Handler, [Role.Hnd])], stop),
            Reassign.Input { Part: Part.Handler } reassign => await UnknownAsync([new("$.to", reassign.To, [Role.Hnd])], stop),
            Reassign.Input { Part: Part.Monitor } reassign => await UnknownAsync([new("$.to", reassign.To, [Role.Mon])], stop),
            ConveneCouncil.Input council => await UnknownAsync([.. Of(council)], stop),
            _ => [],
        };
    }

    private static IEnumerable<Name> Of(ConveneCouncil.Input council) =>
        council.Members.Index().Select(member => new Name($"$.members[{member.Index}]", member.Item.Person, [Role.Cmb, Role.Chr], member.Item.Organisation))
            .Append(new("$.chair", council.Chair, [Role.Chr]))
            .Append(new("$.secretary", council.Secretary, [Role.Csc]));

    private async Task<IReadOnlyList<FieldError>> UnknownAsync(IReadOnlyList<Name> names, CancellationToken stop)
    {
        var (people, now) = (names.Select(name => name.Person).ToList(), time.GetUtcNow());
        var held = await db.PersonRoles.AsNoTracking()
            .Where(role => people.Contains(role.PersonId) && (role.Until == null || role.Until > now)).ToListAsync(stop);
        return
        [
            .. names.Where(name => !held.Exists(role =>
                    role.PersonId == name.Person && name.Roles.Contains(role.Role) && (name.Organisation is null || role.Organisation == name.Organisation)))
                .Select(Describe),
        ];
    }

    private static FieldError Describe(Name name)
    {
        var roles = string.Join('/', name.Roles).ToUpperInvariant();
        var organisation = name.Organisation is null ? "" : $" ({name.Organisation})";
        return new(
            name.Path,
            "person-unknown",
            $"Không có người «{name.Person}»{organisation} giữ vai trò {roles}.",
            $"There is no “{name.Person}”{organisation} with the role {roles}.");
    }

    private async Task<IReadOnlyList<FieldError>> UnknownAsync(Consult.Input consult, CancellationToken stop)
    {
        var codes = consult.Agencies.Select(agency => agency.Organisation).ToList();
        var known = await db.Organisations.AsNoTracking().Where(row => codes.Contains(row.Code)).Select(row => row.Code).ToListAsync(stop);
        return
        [
            .. codes.Index().Where(code => !known.Contains(code.Item)).Select(code => new FieldError(
                $"$.agencies[{code.Index}].organisation",
                "organisation-unknown",
                $"Không có cơ quan «{code.Item}».",
                $"There is no agency “{code.Item}”.")),
        ];
    }
}
