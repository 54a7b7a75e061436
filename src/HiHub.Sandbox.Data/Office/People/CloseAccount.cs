using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Nobody signs in with it again; what its person did stays in their name.</summary>
public sealed class CloseAccount : OfficeAction<CloseAccount.Input>
{
    public sealed record Input
    {
        [StringLength(64, MinimumLength = 1)]
        public required string Person { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Đóng tài khoản", "Close an account");

    public override ImmutableArray<Role> Roles => [Role.Adm];

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        act.Actor.PersonId == input.Person ? PeopleRules.OwnAccount : await act.WhyNotOpen(input.Person) ?? await act.WhyNotWithout(input.Person);

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var person = (await act.Person(input.Person))!;
        person.ClosedAt = act.Now;
        await act.SignOut(person);
    }
}
