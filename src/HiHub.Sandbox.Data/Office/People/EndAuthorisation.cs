using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Takes a giấy ủy quyền back; a letter of another organisation does not exist for the representative.</summary>
public sealed class EndAuthorisation : OfficeAction<EndAuthorisation.Input>
{
    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string LetterId { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    private static readonly Refusal s_unknown = new("letter-unknown", "Không có giấy ủy quyền này.", "There is no such letter.");

    public override LocalText Title => new("Chấm dứt ủy quyền của tổ chức", "End an authorisation");

    public override ImmutableArray<Role> Roles => [Role.App, Role.Adm];

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        await Letter(act, input) is not { } letter || (!act.Actor.Is(Role.Adm) && letter.Organisation != act.Actor.Organisation) ? s_unknown
        : letter.EndedAt is not null || letter.Until <= act.Now ? PeopleRules.Ended
        : null;

    protected override async Task Apply(OfficeAct act, Input input) => (await Letter(act, input))!.EndedAt = act.Now;

    private static ValueTask<AuthorisationLetter?> Letter(OfficeAct act, Input input) => act.Db.AuthorisationLetters.FindAsync([input.LetterId], act.Stop);
}
