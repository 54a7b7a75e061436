using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>A tie no longer holds: new cases are open to the person again, those they were put out of stay closed.</summary>
public sealed class EndInterest : OfficeAction<EndInterest.Input>
{
    public sealed record Input
    {
        [StringLength(24, MinimumLength = 1)]
        public required string InterestId { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    private static readonly Refusal s_unknown = new("interest-unknown", "Không có kê khai này.", "There is no such declaration.");

    public override LocalText Title => new("Ghi nhận quan hệ lợi ích đã hết", "End an interest");

    public override ImmutableArray<Role> Roles => [Role.Hod];

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        await Interest(act, input) is not { } interest ? s_unknown
        : act.Actor.Stands(interest.Person) ? PeopleRules.OwnAccount
        : interest.Until <= act.Now ? PeopleRules.Ended
        : null;

    protected override async Task Apply(OfficeAct act, Input input) => (await Interest(act, input))!.Until = act.Now;

    private static ValueTask<RegisteredInterest?> Interest(OfficeAct act, Input input) => act.Db.RegisteredInterests.FindAsync([input.InterestId], act.Stop);
}
