using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Signs a person out everywhere, as when a device is lost.</summary>
public sealed class EndSessions : OfficeAction<EndSessions.Input>
{
    public sealed record Input
    {
        [StringLength(64, MinimumLength = 1)]
        public required string Person { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Kết thúc các phiên của một người", "End a person's sessions");

    public override ImmutableArray<Role> Roles => [Role.Adm];

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) => await act.Person(input.Person) is null ? PeopleRules.PersonUnknown : null;

    protected override async Task Apply(OfficeAct act, Input input) => await act.SignOut((await act.Person(input.Person))!);
}
