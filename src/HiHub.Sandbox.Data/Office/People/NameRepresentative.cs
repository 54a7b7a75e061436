using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.People;

/// <summary>Names who represents an applicant by law, as its registration shows; the one before stops signing for it.</summary>
public sealed class NameRepresentative : OfficeAction<NameRepresentative.Input>
{
    public sealed record Input
    {
        [StringLength(32, MinimumLength = 1)]
        public required string Organisation { get; init; }

        [StringLength(64, MinimumLength = 1)]
        public required string Person { get; init; }

        /// <summary>What shows it: the registration certificate, the resolution.</summary>
        [StringLength(500, MinimumLength = 1)]
        public required string Paper { get; init; }
    }

    private static readonly Refusal s_already =
        new("already-representative", "Người này đang là người đại diện theo pháp luật.", "That person represents the organisation already.");

    public override LocalText Title => new("Ghi nhận người đại diện theo pháp luật", "Name the legal representative");

    public override ImmutableArray<Role> Roles => [Role.Adm];

    protected override async Task<Refusal?> WhyNot(OfficeAct act, Input input) =>
        act.Actor.PersonId == input.Person ? PeopleRules.OwnAccount
        : await act.Organisation(input.Organisation) is not { } organisation ? PeopleRules.OrganisationUnknown
        : organisation.Kind != OrganisationKind.Applicant ? PeopleRules.NotApplicant
        : organisation.Representative == input.Person ? s_already
        : await act.WhyNotOpen(input.Person);

    protected override async Task Apply(OfficeAct act, Input input)
    {
        var organisation = (await act.Organisation(input.Organisation))!;
        if (organisation.Representative is { } before && await act.Db.PersonRoles.FindAsync([before, input.Organisation, Role.App], act.Stop) is { } held)
            held.Until = act.Now;
        organisation.Representative = input.Person;
        await act.Give(new() { PersonId = input.Person, Organisation = input.Organisation, Role = Role.App });
    }
}
