using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Gives a person a role for one organisation; roles that may open a case are given by two.</summary>
public sealed class GiveRole : OfficeAction<GiveRole.Input>
{
    public sealed record Input
    {
        [StringLength(64, MinimumLength = 1)]
        public required string Person { get; init; }

        [StringLength(32, MinimumLength = 1)]
        public required string Organisation { get; init; }

        public required Role Role { get; init; }

        [StringLength(64, MinimumLength = 1)]
        public string? Unit { get; init; }

        /// <summary>The last day; null: until it is taken.</summary>
        public DateOnly? Until { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    private static readonly Refusal s_unitUnknown = new("unit-unknown", "Cơ quan không có đơn vị này.", "The agency has no such unit.");
    private static readonly Refusal s_held = new("role-held", "Người này đang giữ vai trò đó.", "The person holds that role already.");

    public override LocalText Title => new("Giao vai trò", "Give a role");

    public override ImmutableArray<Role> Roles => [Role.Adm];

    public override Role? SecondRole => Role.Adm;

    protected override bool NeedsSecond(Input input) => RoleRules.IsGivenByTwo(input.Role);

    protected override Task<IReadOnlyList<FieldError>> Validate(OfficeAct act, Input input) =>
        Task.FromResult<IReadOnlyList<FieldError>>(PeopleRules.WhyNotFuture("$.until", input.Until, act) is { } past ? [past] : []);

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input)
    {
        if (act.Actor.PersonId == input.Person || act.SecondSigner?.PersonId == input.Person)
            return PeopleRules.OwnAccount;
        if (await act.WhyNotOpen(input.Person) is { } closed)
            return closed;
        if (await act.Organisation(input.Organisation) is not { } organisation)
            return PeopleRules.OrganisationUnknown;
        if (RoleRules.WhyNotThere(organisation.Kind, input.Role) is { } misplaced)
            return misplaced;
        if (input.Unit is { } unit && await act.Db.OfficeUnits.FindAsync([input.Organisation, unit], act.Stop) is null)
            return s_unitUnknown;
        var roles = await act.RolesOf(input.Person);
        return roles.Exists(held => held.Organisation == input.Organisation && held.Role == input.Role && held.Unit == input.Unit && held.Until == End(input))
            ? s_held
            : RoleRules.WhyNotTogether(roles.Select(held => held.Role), input.Role);
    }

    protected override async Task Apply(OfficeAct act, Input input)
    {
        await act.Give(new() { PersonId = input.Person, Organisation = input.Organisation, Role = input.Role, Unit = input.Unit, Until = End(input) });
        // A session that was opened without the second factor must not carry a role that asks for it.
        if (input.Role is not Role.Apa)
            await act.SignOut((await act.Person(input.Person))!);
    }

    private static DateTimeOffset? End(Input input) => input.Until is { } day ? OfficeTime.EndOf(day) : null;
}
