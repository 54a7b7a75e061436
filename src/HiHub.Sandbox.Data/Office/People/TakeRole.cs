using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Ends a role at once.</summary>
public sealed class TakeRole : OfficeAction<TakeRole.Input>
{
    public sealed record Input
    {
        [StringLength(64, MinimumLength = 1)]
        public required string Person { get; init; }

        [StringLength(32, MinimumLength = 1)]
        public required string Organisation { get; init; }

        public required Role Role { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    private static readonly Refusal s_notHeld = new("role-not-held", "Người này không giữ vai trò đó.", "The person does not hold that role.");

    public override LocalText Title => new("Thu hồi vai trò", "Take a role");

    public override ImmutableArray<Role> Roles => [Role.Adm];

    public override Role? SecondRole => Role.Adm;

    protected override bool NeedsSecond(Input input) => RoleRules.IsStrong(input.Role);

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        act.Actor.PersonId == input.Person || act.SecondSigner?.PersonId == input.Person ? PeopleRules.OwnAccount
        : await Held(act, input) is null ? s_notHeld
        : input.Role == Role.Adm ? await act.WhyNotWithout(input.Person)
        : null;

    protected override async Task Apply(OfficeAct act, Input input)
    {
        (await Held(act, input))!.Until = act.Now;
        if (input.Role == Role.App && await act.Organisation(input.Organisation) is { } organisation && organisation.Representative == input.Person)
            organisation.Representative = null;
    }

    private static async Task<PersonRole?> Held(OfficeAct act, Input input) =>
        (await act.RolesOf(input.Person)).Find(held => held.Organisation == input.Organisation && held.Role == input.Role);
}
