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

    private static readonly Refusal s_strong =
        new("strong-role-held", "Người này còn giữ vai trò quyết định, quản trị hoặc giám sát; cần hai người thu hồi vai trò đó trước.", "The person still decides, administers or oversees; two people take that role first.");

    public override LocalText Title => new("Đóng tài khoản", "Close an account");

    public override ImmutableArray<Role> Roles => [Role.Adm];

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        act.Actor.PersonId == input.Person ? PeopleRules.OwnAccount
        : await act.WhyNotOpen(input.Person) ?? await act.WhyNotWithout(input.Person)
        ?? ((await act.RolesOf(input.Person)).Exists(held => RoleRules.IsStrong(held.Role)) ? s_strong : null);

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var person = (await act.Person(input.Person))!;
        person.ClosedAt = act.Now;
        await act.SignOut(person);
    }
}
