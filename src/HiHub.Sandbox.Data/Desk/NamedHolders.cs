using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Asks in one round trip whether those whom an act names exist and hold the role, and whether a text names whom it must not.</summary>
internal sealed class NamedHolders(Tables tables)
{
    private readonly Query<PersonRole> _roles = new(tables.PersonRole, "person_id = @p0", nameof(PersonRole.PersonId));
    private readonly Query<Organisation> _organisations = new(tables.Organisation, "code = @p0", nameof(Organisation.Code));

    public async Task<IReadOnlyList<FieldError>> Unknown(Lane lane, INamesHolders input, DateTimeOffset now, CancellationToken ct)
    {
        var asked = input.Named().Select(name => (Name: name, Roles: _roles.Of(name.Person), Organisation: _organisations.Of(name.Organisation))).ToList();
        if (asked.Count == 0)
            return [];
        await lane.Read([.. asked.Select(one => one.Name.Person is null ? (Fetch)one.Organisation : one.Roles)], ct);
        return [.. asked.Where(one => one.Name.Person is null ? one.Organisation.One is null : !one.Roles.Rows.Exists(held => Fits(held, one.Name, now))).Select(one => Describe(one.Name))];
    }

    /// <summary>Texts that name the organisation, though they are meant for everyone.</summary>
    public async Task<IReadOnlyList<FieldError>> Revealed(Lane lane, IEnumerable<(string Path, string Text)> texts, string organisation, CancellationToken ct)
    {
        var known = _organisations.Of(organisation);
        await lane.Read([known], ct);
        return known.One is { } row ? [.. Redaction.Errors(texts, [row.Name, row.NameEn, row.TaxCode, row.Email])] : [];
    }

    private static bool Fits(PersonRole held, NamedHolder name, DateTimeOffset now) =>
        name.Roles.Contains(held.Role) && (held.Until is null || held.Until > now) && (name.Organisation is null || held.Organisation == name.Organisation);

    private static FieldError Describe(NamedHolder name)
    {
        if (name.Person is null)
            return new(name.Path, "organisation-unknown", $"Không có cơ quan «{name.Organisation}».", $"There is no agency “{name.Organisation}”.");
        var roles = string.Join('/', name.Roles).ToUpperInvariant();
        var organisation = name.Organisation is null ? "" : $" ({name.Organisation})";
        return new(
            name.Path,
            "person-unknown",
            $"Không có người «{name.Person}»{organisation} giữ vai trò {roles}.",
            $"There is no “{name.Person}”{organisation} with the role {roles}.");
    }
}
